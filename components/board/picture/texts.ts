import { html, nothing, type TemplateResult } from 'lit';
import { whole } from './words.js';
import type { Said } from '../../../src/summary/index.js';
import type { Group } from './group.js';

/** Whether a text has all of the words, whatever their case. */
export function has(text: string, words: string): boolean {
  const among = text.toLocaleLowerCase();
  return words
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => among.includes(word));
}

/** The question a text answers; of a note, the question it is a note to. */
function titleOf({ say }: Group, id: string): string {
  const about = id.endsWith('.note') ? id.slice(0, -'.note'.length) : id;
  return say(id) || say(`${about}.name`) || say(about) || id;
}

/** Texts that are exactly the same stand there once, with how often. */
function gathered(said: readonly Said[]): [text: string, n: number][] {
  const times = new Map<string, number>();
  for (const { text } of said) times.set(text, (times.get(text) ?? 0) + 1);
  return [...times];
}

function list(id: string, found: readonly Said[], group: Group): TemplateResult {
  const { desk, t, locale, headingLevel } = group;
  const all = gathered(found);
  const rest = all.length - desk.most;
  const title = titleOf(group, id);
  return html`<section class="question">
    <h3 aria-level=${headingLevel + 1}>${title} <span class="muted">${whole(found.length, locale)}</span></h3>
    <ul class="texts">
      ${all.slice(0, desk.most).map(
        ([text, n]) =>
          html`<li>
              <div class="typed" dir="auto">${text}</div>
              ${n > 1 ? html`<span class="muted">${t('group-times', { n: whole(n, locale) })}</span>` : nothing}
            </li>`,
      )}
    </ul>
    ${rest > 0 ? html`<button @click=${desk.more}>${t('group-more', { n: whole(rest, locale) })}</button>` : nothing}
  </section>`;
}

/** What people wrote, by question, and a box to look for words in it. */
export function texts(ids: readonly string[], group: Group): unknown {
  if (!ids.length) return nothing;
  const { desk, t, locale } = group;
  const found = ids.map((id) => [id, group.said.get(id)!.filter(({ text }) => has(text, desk.filter))] as const);
  const n = found.reduce((sum, [, some]) => sum + some.length, 0);
  return html`<p class="search">
      <label for="filter">${t('group-filter')}</label>
      <input
        id="filter"
        type="search"
        .value=${desk.filter}
        @input=${({ target }: InputEvent) => desk.search((target as HTMLInputElement).value)}
      />
      <span class="muted">${desk.filter ? t('group-found', { n: whole(n, locale) }) : ''}</span>
    </p>
    ${found.map(([id, some]) => (some.length ? list(id, some, group) : nothing))}`;
}
