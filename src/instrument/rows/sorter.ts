import { asks, scales, type ScaleAnswer } from '../asks.js';
import { row, type Row, type Word } from './row.js';
import type { About, SorterAnswers } from '../answers.js';
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

/** What was said of a card besides its place, in words. */
export const aboutText = (about: About, word: Word): string[] =>
  asks.flatMap((ask) => {
    const said = ask === 'count' ? undefined : about[ask];
    return said ? [`${word(ask)} ${ask in scales ? word(said as ScaleAnswer) : said}`] : [];
  });

function cardText(id: string, { placements, about }: SorterAnswers, say: Say, word: Word): string | undefined {
  const zones = Object.hasOwn(placements, id) ? placements[id] : undefined;
  const place = zones && (zones.length ? zones.map(say).join(' + ') : word('none'));
  const more = about && Object.hasOwn(about, id) ? aboutText(about[id]!, word) : [];
  const lines = [...(place === undefined ? [] : [place]), ...more];
  return lines.length ? lines.join('\n') : undefined;
}

/** A row per card, and one per zone in which people were counted; `field` names the form's question they belong to. */
export function cardRows(
  deck: readonly { id: string; label: string }[],
  { zones, ask = [] }: Pick<Sorter, 'zones' | 'ask'>,
  answers: SorterAnswers,
  say: Say,
  word: Word,
  field?: string,
): Row[] {
  const heading = field ? say(field) : '';
  const counted = ask.includes('count') ? zones : [];
  return [
    ...deck.map(({ id, label }) => row(field ?? id, heading, label, cardText(id, answers, say, word))),
    ...counted.map(({ id }) =>
      row(field ?? id, heading, `${say(id)}: ${word('count')}`, answers.counts?.[id]?.toString()),
    ),
  ];
}
