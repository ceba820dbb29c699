import type { Said } from './said.js';

/** A card that members wrote: one text, exactly so. */
export interface Written {
  text: string;
  /** How often it was written. */
  n: number;
  /** Where it was placed, and how often. */
  zones: Map<string, number>;
}

/** Cards that people wrote, and which of them are suspected to be the same. Filled by `addCard`. */
export interface Deck {
  readonly cards: Map<string, Written>;
  /** Plain form of a card → another that is nearly the same; followed to its end, it names a family. */
  readonly kin: Map<string, string>;
  /** A plain form with a letter left out → a plain form. */
  readonly near: Map<string, string>;
}

export const emptyDeck = (): Deck => ({ cards: new Map(), kin: new Map(), near: new Map() });

const articles = new Set(['de', 'het', 'een', 't', 'n', 'the', 'a', 'an']);

/** A text without what people write differently: case, accents, punctuation, spaces, articles. */
export function plain(text: string): string {
  const bare = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  const words = bare.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  return words.filter((word) => !articles.has(word)).join('') || words.join('') || text.trim();
}

/** In letters: in shorter words one letter makes another word, longer ones are a story. */
const [shortest, longest] = [5, 60];

/** All forms with at most one letter left out. Two that have one in common are nearly the same; not so with numbers. */
function nearly(form: string): string[] {
  const letters = Array.from(form);
  if (letters.length < shortest || letters.length > longest || /\p{N}/u.test(form)) return [];
  return [form, ...letters.map((_, index) => letters.filter((__, other) => other !== index).join(''))];
}

function headOf({ kin }: Deck, form: string): string {
  let head = form;
  for (let next = kin.get(head); next !== undefined && next !== head; next = kin.get(head)) head = next;
  return head;
}

function meet(deck: Deck, form: string): void {
  deck.kin.set(form, form);
  for (const one of nearly(form)) {
    const other = deck.near.get(one);
    if (other === undefined) deck.near.set(one, form);
    else deck.kin.set(headOf(deck, form), headOf(deck, other));
  }
}

/** Adds a card to a deck, in place. */
export function addCard(deck: Deck, { text, zones = [] }: Pick<Said, 'text' | 'zones'>): Deck {
  const name = text.trim();
  const card = deck.cards.get(name) ?? { text: name, n: 0, zones: new Map<string, number>() };
  card.n += 1;
  for (const zone of zones) card.zones.set(zone, (card.zones.get(zone) ?? 0) + 1);
  deck.cards.set(name, card);
  const form = plain(name);
  if (!deck.kin.has(form)) meet(deck, form);
  return deck;
}

/** Cards that lie side by side: one, or several that may be the same. */
export type Family = Written[];

const byWeight = (a: Written, b: Written) => b.n - a.n || (a.text < b.text ? -1 : 1);

/** The cards of a deck; what may be the same lies side by side and is not counted together. Most written first. */
export function families(deck: Deck): Family[] {
  const found = new Map<string, Family>();
  for (const card of deck.cards.values()) {
    const head = headOf(deck, plain(card.text));
    const family = found.get(head);
    if (family) family.push(card);
    else found.set(head, [card]);
  }
  const weight = (family: Family) => family.reduce((sum, { n }) => sum + n, 0);
  return [...found.values()]
    .map((family) => family.sort(byWeight))
    .sort((a, b) => weight(b) - weight(a) || byWeight(a[0]!, b[0]!));
}

/** Several cards counted as one, under the text that was written most; for whoever decides that they are the same. */
export function together(family: Family): Written {
  const zones = new Map<string, number>();
  for (const card of family) for (const [zone, n] of card.zones) zones.set(zone, (zones.get(zone) ?? 0) + n);
  return { text: family[0]!.text, n: family.reduce((sum, { n }) => sum + n, 0), zones };
}
