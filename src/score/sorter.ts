import type { rules } from '../instrument/kind.js';
import type { SorterAnswers } from '../instrument/answers.js';
import type { Sorter } from '../instrument/schema.js';

export interface SorterScore {
  rule: typeof rules.sorter;
  /** `declined`: nothing was placed, so there is nothing to say. */
  outcome: 'placed' | 'declined';
  /** Cards per zone; a card in two zones counts in both. */
  zones: Record<string, number>;
  /** Zones without a card. */
  empty: string[];
  /** Cards in more than one zone. */
  several: number;
  /** Cards that belong in none of the zones. */
  none: number;
  /** Cards that were not placed. */
  unplaced: number;
}

type Board = Pick<Sorter, 'zones'>;

/**
 * Counts cards per zone. There is no answer key, so nothing is right or wrong.
 * @param cards the ids of all cards of the deck, own cards included.
 */
export function scoreBoard({ zones }: Board, { placements }: SorterAnswers, cards: readonly string[]): SorterScore {
  const placed = cards.map((card) => (Object.hasOwn(placements, card) ? placements[card] : undefined));
  const counts = zones.map(({ id }) => [id, placed.filter((one) => one?.includes(id)).length] as const);
  return {
    rule: 'zone-count/1',
    outcome: placed.some(Boolean) ? 'placed' : 'declined',
    zones: Object.fromEntries(counts),
    empty: counts.flatMap(([id, count]) => (count ? [] : [id])),
    several: placed.filter((one) => one && one.length > 1).length,
    none: placed.filter((one) => one?.length === 0).length,
    unplaced: placed.filter((one) => !one).length,
  };
}

/** See `scoreBoard`; the deck is the instrument's cards and the person's own. */
export const scoreSorter = (sorter: Sorter, answers: SorterAnswers): SorterScore =>
  scoreBoard(
    sorter,
    answers,
    [...sorter.cards, ...(answers.cards ?? [])].map((card) => card.id),
  );
