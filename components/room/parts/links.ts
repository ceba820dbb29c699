import { html, nothing, type TemplateResult } from 'lit';
import { copy } from './copy.js';
import { keepCsv, keepJson } from '../keep.js';
import type { Translate } from '../../../src/locale/resolve.js';
import type { SamenRoom } from '../room.js';

/** The link with the private keys: only when it is asked for, as a big screen may be watched. */
export function screenLink(room: SamenRoom, t: Translate): TemplateResult {
  const show = async () => (room.secret = room.secret ? undefined : await room.lead.screenLink());
  const { secret } = room;
  return html`<details class="part" data-part="screen">
    <summary>${t('room-screen-link')}</summary>
    <p class="note problem">${t('room-screen-text')}</p>
    <button @click=${() => void show()}>${t('room-screen-show')}</button>
    ${
      secret
        ? html`<label for="secret">${t('room-screen-link')}</label>
            <input id="secret" type="text" readonly .value=${secret} />
            <button @click=${() => void copy(room, secret, t)}>${t('room-copy')}</button>`
        : nothing
    }
  </details>`;
}

/** The answers as files. */
export function keep(room: SamenRoom, t: Translate): TemplateResult {
  const { presenter, instrument } = room.lead;
  const say = (what: string) => (room.told = t('room-exported', { what }));
  const json = () => say(keepJson(presenter!, instrument!));
  const csv = async () => say(await keepCsv(presenter!, instrument!, room.state!.locale));
  return html`<details class="part" data-part="keep">
    <summary>${t('room-export')}</summary>
    <p>${t('room-export-text')}</p>
    <div class="row">
      <button data-json @click=${json}>${t('room-json')}</button>
      <button data-csv @click=${() => void csv()}>${t('room-csv')}</button>
    </div>
  </details>`;
}
