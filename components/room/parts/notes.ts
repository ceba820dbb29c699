import { html, nothing, type TemplateResult } from 'lit';
import type { Translate } from '../../../src/locale/resolve.js';
import type { SamenRoom } from '../room.js';

const clock = (left: number): string => `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;

function said(room: SamenRoom, t: Translate): string {
  const { said: n } = room.notes;
  if (n === undefined) return '';
  return n > 1 ? t('room-timer-left', { n }) : t(n ? 'room-timer-last' : 'room-timer-over');
}

function timer(room: SamenRoom, t: Translate): TemplateResult {
  const { left } = room.notes;
  const start = (event: SubmitEvent) => {
    event.preventDefault();
    const box = (event.currentTarget as HTMLFormElement).elements.namedItem('minutes') as HTMLInputElement;
    room.notes.start(left === undefined ? Number(box.value) : 0);
  };
  return html`<form class="row timer" @submit=${start}>
      <label for="minutes">${t('room-minutes')}</label>
      <input id="minutes" name="minutes" type="number" min="1" max="600" value="5" />
      <button>${t(left === undefined ? 'room-timer-start' : 'room-timer-stop')}</button>
      ${left === undefined ? nothing : html`<strong role="timer" class=${left ? '' : 'over'}>${left ? clock(left) : t('room-timer-over')}</strong>`}
    </form>
    <p class="hidden" role="status">${said(room, t)}</p>`;
}

/** What only who leads sees: notes, and a timer without a sound. */
export function notes(room: SamenRoom, t: Translate): TemplateResult {
  const write = ({ target }: InputEvent) => room.notes.write((target as HTMLTextAreaElement).value);
  return html`<details class="part" data-part="notes">
    <summary>${t('room-notes')} · ${t('room-timer')}</summary>
    <label for="notes">${t('room-notes')}</label>
    <p class="hint" id="notes-hint">${t('room-notes-text')}</p>
    <textarea id="notes" aria-describedby="notes-hint" .value=${room.notes.text} @input=${write}></textarea>
    ${timer(room, t)}
  </details>`;
}
