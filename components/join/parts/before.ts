import { html, nothing, type TemplateResult } from 'lit';
import { heading } from './heading.js';
import type { Translate } from '../../../src/locale/resolve.js';
import type { RoomState } from '../../../src/live/room.js';
import type { SamenJoin } from '../join.js';

/** What happens with answers, in plain words: the same before the first tap and whenever somebody asks. */
export function promise({ promise: { floor, names } }: RoomState, t: Translate): TemplateResult {
  const lines = [
    t('join-reads'),
    t('join-single'),
    floor > 1 ? t('join-floor', { floor }) : t('join-floor-none'),
    t(names ? 'join-asks-name' : 'join-no-name'),
    t('join-texts'),
    t('join-wipe'),
  ];
  return html`<ul class="promise">${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
}

/** Goes in, and puts focus where the exercise begins. */
async function start(join: SamenJoin, event: SubmitEvent): Promise<void> {
  event.preventDefault();
  const box = (event.currentTarget as HTMLFormElement).elements.namedItem('person') as HTMLInputElement | null;
  await join.visit.join(box?.value ?? '');
  await join.toState();
}

/** What a person reads before the first tap. */
export function before(join: SamenJoin, t: Translate): TemplateResult {
  const room = join.visit.room!;
  const element = join.visit.exercise?.element;
  const title = element?.session?.instrument && element.say('title');
  return html`${heading(join, title || t('join-title'))}
    <form class="before" @submit=${(event: SubmitEvent) => void start(join, event)}>
      <h3 aria-level=${join.headingLevel + 1}>${t('join-before')}</h3>
      ${promise(room, t)}
      ${
        room.promise.names
          ? html`<label for="person">${t('join-name')}</label>
            <input id="person" name="person" type="text" maxlength="80" autocomplete="name" />`
          : nothing
      }
      <button class="primary wide" part="button">${t('join-start')}</button>
    </form>
    <div hidden>${element ?? nothing}</div>
    ${language(join, t)}`;
}

/** The other language, for who reads that one better. */
export const language = (join: SamenJoin, t: Translate): TemplateResult =>
  html`<button class="link" lang=${t('join-language-tag')} @click=${() => join.speak(t('join-language-tag'))}>
    ${t('join-language')}
  </button>`;
