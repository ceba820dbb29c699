import { html, nothing, type TemplateResult } from 'lit';
import { desk } from './desk.js';
import { heading } from './heading.js';
import { setup } from './setup.js';
import { stage } from './stage.js';
import type { Translate } from '../../../src/locale/resolve.js';
import type { SamenRoom } from '../room.js';

function over(room: SamenRoom, t: Translate): TemplateResult {
  return html`${heading(room, t('room-ended'))}
    <button class="primary" @click=${() => room.lead.leave()}>${t('room-again')}</button>`;
}

/** What is shown: the choice of a room, the desk of who leads it, the big screen, or its end. */
export function page(room: SamenRoom, t: Translate): unknown {
  const { lead, state } = room;
  if (lead.busy) return html`<p role="status">${t('room-opening')}</p>`;
  if (!lead.presenter || !state) return room.view === 'screen' ? nothing : setup(room, t);
  if (state.phase === 'ended' && room.asking !== 'ending') return over(room, t);
  return room.big ? stage(room, t) : desk(room, t);
}
