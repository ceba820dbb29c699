import { row, type Row, type Word } from './row.js';
import type { SorterAnswers } from '../answers.js';
import type { Sorter } from '../schema.js';
import type { Say } from '../text.js';

/** The cards of a sorter with their names, own cards included. */
export const deckOf = (
  sorter: Pick<Sorter, 'cards'>,
  answers: SorterAnswers,
  say: Say,
): { id: string; label: string }[] => [
  ...sorter.cards.map(({ id }) => ({ id, label: say(id) })),
  ...(answers.cards ?? []),
];

/** A row per card; `field` names the form's question the cards belong to. */
export function cardRows(
  deck: readonly { id: string; label: string }[],
  placements: SorterAnswers['placements'],
  say: Say,
  word: Word,
  field?: string,
): Row[] {
  return deck.map(({ id, label }) => {
    const zones = Object.hasOwn(placements, id) ? placements[id] : undefined;
    const answer = zones && (zones.length ? zones.map(say).join(' + ') : word('none'));
    return row(field ?? id, field ? say(field) : '', label, answer);
  });
}
