import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import '../../../components/sorter/define.js';
import { addCard, move, removeCard, renameCard } from '../../../components/sorter/actions.js';
import { redo, undo } from '../../../components/internal/steps.js';
import { acceptAnswers } from '../../../src/instrument/answers.js';
import { board } from './case.js';
import { clear, show, speak } from '../stage.js';
import type { SamenSorter } from '../../../components/sorter/sorter.js';
import type { SorterAnswers } from '../../../src/instrument/answers.js';

const zones = ['known-each-other', 'known-others', 'strangers-each-other', 'strangers-others'];
const zone = fc.constantFrom(...zones);
/** One zone, two in their order, nowhere, or back to the pile. */
const places = fc.oneof(
  zone.map((one) => [one]),
  fc.uniqueArray(zone, { minLength: 2, maxLength: 2 }).map((two) => zones.filter((one) => two.includes(one))),
  fc.constant<string[]>([]),
  fc.constant(undefined),
);
const which = fc.nat(20);
const label = fc.constantFrom('Straatfeest', 'Huiswerkhulp', 'Loopgroep');

const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ what: fc.constant('move' as const), which, places }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('add' as const), label }) },
  fc.record({ what: fc.constant('rename' as const), which, label }),
  fc.record({ what: fc.constant('remove' as const), which }),
  { weight: 3, arbitrary: fc.record({ what: fc.constantFrom('undo' as const, 'redo' as const) }) },
  fc.record({
    what: fc.constantFrom('reload' as const, 'speak' as const),
    lang: fc.constantFrom('nl' as const, 'en' as const),
  }),
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** What a careful bookkeeper would say that the answers are. */
interface Book {
  now: SorterAnswers;
  done: SorterAnswers[];
  undone: SorterAnswers[];
}

const copy = ({ answers }: SamenSorter): SorterAnswers => structuredClone(answers);

/** The order in which cards were placed is no answer: a card that is put back by undo may come last. */
const textOf = (answers: SorterAnswers): string =>
  JSON.stringify(answers, (_, value: unknown) =>
    typeof value === 'object' && value && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

/** Does one step by the element's own functions, and says whether it was an action with a way back. */
function act(sorter: SamenSorter, one: Step): void {
  const { cards } = sorter;
  const card = 'which' in one ? cards[one.which % cards.length]! : cards[0]!;
  if (one.what === 'move') move(sorter, card, one.places);
  if (one.what === 'add') addCard(sorter, one.label);
  if (one.what === 'rename' && card.own) renameCard(sorter, card, one.label);
  if (one.what === 'remove' && card.own) removeCard(sorter, card);
}

function back(sorter: SamenSorter, book: Book, what: 'undo' | 'redo'): void {
  const [from, to] = what === 'undo' ? [book.done, book.undone] : [book.undone, book.done];
  (what === 'undo' ? undo : redo)(sorter);
  const wanted = from.pop();
  if (!wanted) return;
  to.push(book.now);
  book.now = wanted;
}

/** What a draft keeps, read by what reads drafts. */
async function reload(sorter: SamenSorter): Promise<SamenSorter> {
  const kept = JSON.parse(JSON.stringify(sorter.answers)) as unknown;
  const { answers, refused } = acceptAnswers(sorter.sorter, kept);
  expect(refused, 'all of a draft fits').to.deep.equal([]);
  sorter.remove();
  const again = (await show(board)) as unknown as SamenSorter;
  again.answers = answers as SorterAnswers;
  return again;
}

async function walk(sorter: SamenSorter, steps: Step[]): Promise<void> {
  const book: Book = { now: copy(sorter), done: [], undone: [] };
  for (const one of steps) {
    if (one.what === 'undo' || one.what === 'redo') back(sorter, book, one.what);
    else if (one.what === 'speak') speak(one.lang);
    else if (one.what === 'reload') {
      sorter = await reload(sorter);
      Object.assign(book, { done: [], undone: [] });
    } else {
      act(sorter, one);
      if (textOf(sorter.answers) !== textOf(book.now))
        Object.assign(book, { done: [...book.done, book.now], undone: [], now: copy(sorter) });
    }
    expect(sorter.answers, JSON.stringify(one)).to.deep.equal(book.now);
  }
  await sorter.updateComplete;
  expect(shown(sorter)).to.deep.equal(wanted(sorter));
}

/** Card → the zones it is seen in. */
function shown({ renderRoot }: SamenSorter): Record<string, string[]> {
  const seen: Record<string, string[]> = {};
  for (const place of renderRoot.querySelectorAll<HTMLElement>('[data-zone]'))
    for (const card of place.querySelectorAll<HTMLElement>('[data-card]'))
      (seen[card.dataset['card']!] ??= []).push(place.dataset['zone']!);
  return seen;
}

const wanted = (sorter: SamenSorter): Record<string, string[]> =>
  Object.fromEntries(
    sorter.cards.map(({ id }) => {
      const at = sorter.zonesOf(id);
      return [id, at ? (at.length ? at : ['none']) : ['pile']];
    }),
  );

describe('any sequence of moves, cards, undo, redo, reloads and languages', () => {
  afterEach(clear);
  it('leaves every card in exactly its zones, and every step has its way back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        clear();
        await walk((await show(board)) as unknown as SamenSorter, steps);
      }),
      { numRuns: 60 },
    );
  });
});
