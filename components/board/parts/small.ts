import { html, nothing, type TemplateResult } from 'lit';
import { people } from '../picture/words.js';
import type { SamenBoard } from '../board.js';
import type { Voice } from '../picture/group.js';

/** Too few people for a picture, and what they can choose instead, knowingly and together. */
export function small(board: SamenBoard, n: number, voice: Voice): TemplateResult {
  const { t } = voice;
  if (!n) return html`<p>${t('group-small-none')}</p>`;
  return html`<div class="note" part="small">
    <p class="lead">${t('group-small', { people: people(n, voice), floor: board.floor })}</p>
    ${
      board.promised
        ? nothing
        : html`<p>${t('group-open-text')}</p>
          <button @click=${() => board.setOpen(true)}>${t('group-open')}</button>`
    }
  </div>`;
}

/** What is not in the picture yet, and that it is open. */
export function around(board: SamenBoard, waiting: number, voice: Voice): unknown {
  const { t } = voice;
  const values = { people: people(waiting, voice), floor: board.floor };
  return html`${waiting ? html`<p class="note">${t('group-waiting', values)}</p>` : nothing}${
    board.open
      ? html`<p class="note">
        ${t('group-opened')} <button class="link" @click=${() => board.setOpen(false)}>${t('group-close')}</button>
      </p>`
      : nothing
  }`;
}
