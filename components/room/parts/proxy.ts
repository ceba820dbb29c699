import { html, nothing, type TemplateResult } from 'lit';
import { memoryDrafts } from '../../../src/draft/memory.js';
import { askedOf, exercise } from '../../internal/live/exercise.js';
import { elements } from '../elements.js';
import type { Translate } from '../../../src/locale/resolve.js';
import type { Result } from '../../../src/result/result.js';
import type { SamenRoom } from '../room.js';

/** An empty exercise for somebody, kept nowhere but in the room once it is done. */
async function start(room: SamenRoom, t: Translate): Promise<void> {
  const state = room.state!;
  const asked = await askedOf(state);
  if (!asked) return;
  await elements[asked.kind]();
  const { wording, round } = state;
  const delivery = async (result: Result) => {
    await room.lead.presenter!.proxy(result);
    room.told = t('room-proxy-done');
    room.proxy = undefined;
    room.heard();
    await room.updateComplete;
    room.renderRoot.querySelector<HTMLElement>('[data-proxy]')?.focus();
    return 'delivered' as const;
  };
  const setting = { ...asked, wording, round, draft: 'proxy', store: memoryDrafts(), delivery };
  room.told = '';
  room.proxy = exercise({ ...setting, headingLevel: room.headingLevel + 1 });
}

/** Answers of somebody without a phone, by the same exercise. */
export function proxy(room: SamenRoom, t: Translate): TemplateResult {
  const { proxy: element, state } = room;
  return html`<details class="part" data-part="proxy">
    <summary>${t('room-proxy')}</summary>
    <p>${t('room-proxy-text')}</p>
    ${
      element
        ? html`<div class="exercise" lang=${state!.locale}>${element}</div>
            <button @click=${() => (room.proxy = undefined)}>${t('room-proxy-cancel')}</button>`
        : html`<button data-proxy ?disabled=${state!.phase !== 'open'} @click=${() => void start(room, t)}>${t('room-proxy-start')}</button>
            ${state!.phase === 'open' ? nothing : html`<p class="hint">${t('room-closed')}</p>`}`
    }
  </details>`;
}
