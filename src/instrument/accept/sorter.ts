import { isRecord } from '../record.js';
import { readAbout } from './about.js';
import { isEmpty, readIds, readList, readText, type Refuse } from './read.js';
import type { OwnCard, SorterAnswers } from '../answers.js';
import type { Sorter } from '../schema.js';

type Board = Pick<Sorter, 'zones' | 'most' | 'own' | 'ask'>;

/** Cards a person made. An id that is taken would count one card twice. */
function readCards(value: unknown, taken: ReadonlySet<string>, path: string, refuse: Refuse): OwnCard[] {
  const ids = new Set(taken);
  return (readList(value) ?? []).flatMap((card, index) => {
    const id = isRecord(card) ? readText(card['id']) : undefined;
    const label = isRecord(card) ? readText(card['label']) : undefined;
    if (id === undefined || label === undefined || ids.has(id)) return (refuse(`${path}.${index}`), []);
    ids.add(id);
    return [{ id, label }];
  });
}

function readPlacements(value: unknown, board: Board, deck: ReadonlySet<string>, path: string, refuse: Refuse) {
  const zones = new Set(board.zones.map((zone) => zone.id));
  if (value !== undefined && !isRecord(value)) refuse(path);
  const placements = Object.entries(isRecord(value) ? value : {}).flatMap(([card, placed]) => {
    const ids = deck.has(card) ? readIds(placed, zones) : undefined;
    return ids && ids.length <= (board.most ?? 1) ? [[card, ids] as const] : (refuse(`${path}.${card}`), []);
  });
  // fromEntries, as plain assignment to a card called `__proto__` would change the prototype.
  return Object.fromEntries(placements);
}

/** @param deck the ids of the cards that are there to place, without the person's own. */
export function acceptSorter(
  board: Board,
  value: Record<string, unknown>,
  deck: readonly string[],
  path: string,
  refuse: Refuse,
): SorterAnswers {
  const { placements, cards, about, counts, ...other } = value;
  const given = new Set(deck);
  for (const key of Object.keys(other)) refuse(path + key);
  if (!isEmpty(cards) && !(board.own && readList(cards))) refuse(`${path}cards`);
  const own = board.own ? readCards(cards, given, `${path}cards`, refuse) : [];
  for (const card of own) given.add(card.id);
  return {
    placements: readPlacements(placements, board, given, `${path}placements`, refuse),
    ...(own.length && { cards: own }),
    ...readAbout(board, { about, counts }, given, path, refuse),
  };
}
