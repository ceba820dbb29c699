import { resolveLocale } from '../../../src/locale/resolve.js';
import { textLocale } from '../../../src/instrument/text.js';
import type { Widget } from '../widget.js';

/** What is kept where, and until when if that is known. */
export function saved({ t, drafts, session, locale }: Widget, kept: string): string {
  const { until } = drafts;
  if (kept !== 'saved-device' || !until) return t(kept as 'saved-device');
  const shown = resolveLocale(textLocale(session.instrument!, locale.tag));
  return t('saved-until', { date: new Date(until).toLocaleDateString(shown, { dateStyle: 'long' }) });
}
