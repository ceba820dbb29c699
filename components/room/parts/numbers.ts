import { html, type TemplateResult } from 'lit';
import { whole } from './words.js';
import type { Translate } from '../../../src/locale/resolve.js';
import type { SamenRoom } from '../room.js';

/** How many are here, and how many of them answered this round. */
export function numbers({ lead: { presenter }, state }: SamenRoom, t: Translate): TemplateResult {
  const number = (n: number) => whole(n, state!.locale);
  return html`<dl class="numbers">
    <div><dt>${t('room-joined')}</dt><dd>${number(presenter!.joined)}</dd></div>
    <div><dt>${t('room-answered')}</dt><dd>${number(presenter!.answered())}</dd></div>
  </dl>`;
}
