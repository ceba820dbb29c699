import { html, type TemplateResult } from 'lit';
import type { Translate } from '../../../src/locale/resolve.js';
import type { SamenRoom } from '../room.js';

async function end(room: SamenRoom, t: Translate): Promise<void> {
  room.asking = 'ending';
  try {
    await room.lead.end();
    room.told = t('room-ended');
  } catch {
    room.told = t('room-end-failed');
  }
  room.asking = undefined;
  room.heard();
}

function question(room: SamenRoom, t: Translate): TemplateResult {
  return html`<div class="note problem" role="group" aria-label=${t('room-end')}>
    <p>${t('room-end-text')}</p>
    <div class="row">
      <button @click=${() => (room.asking = undefined)}>${t('room-end-not')}</button>
      <button data-end @click=${() => void end(room, t)}>${t('room-end-sure')}</button>
    </div>
  </div>`;
}

/** Ends the room: asked twice, as nothing brings it back. */
export function ending(room: SamenRoom, t: Translate): TemplateResult {
  const { asking } = room;
  const body =
    asking === 'ending'
      ? html`<p role="status">${t('room-ending')}</p>`
      : asking
        ? question(room, t)
        : html`<button data-ask-end @click=${() => (room.asking = 'end')}>${t('room-end')}</button>`;
  return html`<div class="part end">${body}</div>`;
}
