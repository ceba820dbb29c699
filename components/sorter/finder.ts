import { html, nothing, type TemplateResult } from 'lit';
import { stop } from './list.js';
import type { Card, SamenSorter } from './sorter.js';

export { guard } from 'lit/directives/guard.js';

/** Letters as people type them: without capitals and accents. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const texts = new WeakMap<Card, string>();

/** What a card says, put plainly once. */
function textOf(card: Card): string {
  const text = texts.get(card) ?? plain(`${card.label} ${card.hint ?? ''}`);
  texts.set(card, text);
  return text;
}

/** Cards whose name or hint has the words that were typed. */
export function found(cards: readonly Card[], query: string): readonly Card[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (!words.length) return cards;
  return cards.filter((card) => words.every((word) => textOf(card).includes(word)));
}

/** Which cards the list shows: those found, and only those that had no place when the person asked for that. */
export const listed = ({ cards, query, waiting }: SamenSorter): ReadonlySet<Card> =>
  new Set(found(cards, query).filter(({ id }) => !waiting || waiting.has(id)));

/** A box to find a card by its name; in the list also a way to see only what has no place yet. */
export function finder(sorter: SamenSorter): TemplateResult | typeof nothing {
  const { t, cards, query, waiting, shownView } = sorter;
  if (sorter.paged) return nothing;
  const inPile = (all: readonly Card[]) => all.filter(({ id }) => !sorter.zonesOf(id));
  const find = ({ target }: Event) => {
    sorter.query = (target as HTMLInputElement).value;
    const n = shownView === 'list' ? listed(sorter).size : inPile(found(cards, sorter.query)).length;
    sorter.attention.say(t('found-cards', { n }));
  };
  // As they are now: a card that gets a place must not vanish from under the person's hands.
  const only = ({ target }: Event) => {
    const { checked } = target as HTMLInputElement;
    sorter.waiting = checked ? new Set(inPile(cards).map(({ id }) => id)) : undefined;
  };
  // Finding is no answer: the page hears nothing of it.
  return html`<div class="row finder" @input=${stop} @change=${stop}>
    <label class="grow"><span>${t('find-card')}</span><input type="search" autocomplete="off" .value=${query} @input=${find} /></label>
    ${
      shownView === 'list'
        ? html`<label class="option"><input type="checkbox" .checked=${!!waiting} @change=${only} /><span>${t('only-pile')}</span></label>`
        : nothing
    }
  </div>`;
}
