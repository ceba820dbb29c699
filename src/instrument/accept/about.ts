import { scales, type Ask, type ScaleAsk } from '../asks.js';
import { isRecord } from '../record.js';
import { isEmpty, read, readText, type Reader, type Refuse } from './read.js';
import type { About, SorterAnswers } from '../answers.js';
import type { Sorter } from '../schema.js';

const readCount = (value: unknown): number | undefined =>
  Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : undefined;

/** One of the answers on a scale. */
const oneOf =
  (options: readonly string[]): Reader<string> =>
  (value) =>
    options.find((option) => option === value);

const readerOf = (ask: Exclude<Ask, 'count'>): Reader<string> =>
  ask === 'why' ? readText : oneOf(scales[ask satisfies ScaleAsk]);

/** Reads a record whose keys are known, and leaves no trace of an empty one. */
function records<V>(known: Iterable<string>, value: unknown, path: string, refuse: Refuse, reader: Reader<V>) {
  if (isEmpty(value)) return undefined;
  if (!isRecord(value)) {
    refuse(path);
    return undefined;
  }
  const readers = new Map([...known].map((key) => [key, reader]));
  const kept = read(readers, value, `${path}.`, refuse);
  return Object.keys(kept).length ? kept : undefined;
}

/** What was said of cards and zones, as far as the board asks for it. */
export function readAbout(
  { ask = [], zones }: Pick<Sorter, 'ask' | 'zones'>,
  { about, counts }: Record<string, unknown>,
  deck: ReadonlySet<string>,
  path: string,
  refuse: Refuse,
): Pick<SorterAnswers, 'about' | 'counts'> {
  const perCard = new Map(ask.flatMap((one) => (one === 'count' ? [] : [[one as string, readerOf(one)] as const])));
  const readCard: Reader<About> = (value, at) => (isRecord(value) ? read(perCard, value, `${at}.`, refuse) : undefined);
  const said = records(deck, about, `${path}about`, refuse, readCard);
  const zoneIds = ask.includes('count') ? zones.map(({ id }) => id) : [];
  const counted = records(zoneIds, counts, `${path}counts`, refuse, readCount);
  return { ...(said && { about: said }), ...(counted && { counts: counted }) };
}
