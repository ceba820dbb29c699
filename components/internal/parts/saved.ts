import { dayOf } from '../picture/words.js';
import type { Widget } from '../widget.js';

/** What is kept where, and until when if that is known. */
export function saved({ t, drafts: { until }, locale }: Widget, kept: string): string {
  if (kept !== 'saved-device' || !until) return t(kept as 'saved-device');
  return t('saved-until', { date: dayOf(until, locale.shown) });
}
