import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { focusCard } from './actions.js';
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

/** Each card with what was made of it: where one goes, the others stay as they are rather than each becoming the next. */
export const each = (cards: readonly Card[], make: (card: Card) => unknown): unknown =>
  repeat(cards, ({ id }) => id, make);

/** Cards whose name or hint has the words that were typed. */
function found(cards: readonly Card[], query: string): readonly Card[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (!words.length) return cards;
  return cards.filter((card) => words.every((word) => textOf(card).includes(word)));
}

const inPile = (sorter: SamenSorter, all: readonly Card[]): readonly Card[] =>
  all.filter(({ id }) => !sorter.zonesOf(id));

/** How many cards of the pile are shown until a person asks for the others: hundreds would be felt at every move. */
const first = 60;

/** Of the cards in the pile what is shown: what is found, and of very many the first. */
export function heap(sorter: SamenSorter, waiting: readonly Card[]): readonly Card[] {
  const all = found(waiting, sorter.query);
  return sorter.whole ? all : all.slice(0, first);
}

/** The way to the cards of the pile that are not shown yet. */
export function others(sorter: SamenSorter, waiting: readonly Card[]): TemplateResult | typeof nothing {
  const [next, ...more] = found(waiting, sorter.query).slice(first);
  if (!next || sorter.whole) return nothing;
  const show = () => {
    sorter.whole = true;
    focusCard(sorter, next.id);
  };
  return html`<button class="link" @click=${show}>${sorter.t('show-others', { n: more.length + 1 })}</button>`;
}

/** Sees to it that a card in the pile is among those that are shown. */
export function reveal(sorter: SamenSorter, id: string): void {
  const waiting = inPile(sorter, sorter.cards);
  const card = waiting.find((one) => one.id === id);
  if (!card) return;
  if (!found([card], sorter.query).length) sorter.query = '';
  if (!heap(sorter, waiting).includes(card)) sorter.whole = true;
  if (sorter.waiting) sorter.waiting = new Set(sorter.waiting).add(id);
}

/** Which cards the list shows: those found, and only those that had no place when the person asked for that. */
export const listed = ({ cards, query, waiting }: SamenSorter): ReadonlySet<Card> =>
  new Set(found(cards, query).filter(({ id }) => !waiting || waiting.has(id)));

/** A box to find a card by its name; in the list also a way to see only what has no place yet. */
export function finder(sorter: SamenSorter): TemplateResult | typeof nothing {
  const { t, cards, query, waiting, shownView } = sorter;
  if (sorter.paged) return nothing;
  const find = ({ target }: Event) => {
    sorter.query = (target as HTMLInputElement).value;
    const n = shownView === 'list' ? listed(sorter).size : inPile(sorter, found(cards, sorter.query)).length;
    sorter.attention.say(t('found-cards', { n }));
  };
  // As they are now: a card that gets a place must not vanish from under the person's hands.
  const only = ({ target }: Event) => {
    const { checked } = target as HTMLInputElement;
    sorter.waiting = checked ? new Set(inPile(sorter, cards).map(({ id }) => id)) : undefined;
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
