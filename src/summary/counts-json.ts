import { addParts, at, viewKey, type Part } from './counts.js';
import type { Kind } from '../instrument/kind.js';
import type { Said } from './said.js';
import type { Summary, View } from './summary.js';

/** What somebody wrote, apart from who wrote it and from what else they wrote. */
export type CountedText = Omit<Said, 'entry'>;

/** The counts of one part of a group. */
export interface CountedPart extends View {
  /** Results. */
  n: number;
  /** Question → how many people answered it, and how often each value was given. */
  questions: Record<string, { n: number; values: Record<string, number> }>;
  /** Only where texts were asked for, in the order of the alphabet: who wrote two of them cannot be seen. */
  texts?: CountedText[];
}

/**
 * `samen-counts/1`: the counts of a summary as plain JSON, without people in them, for a file, a server or a map-reduce. Keys stand
 * in the order of the alphabet, so equal counts are equal texts.
 *
 * Counts can be added (`mergeCounts`), but no longer told apart: add the same ones twice, and everybody in them counts twice.
 * To count each result once, merge summaries, which know the ids, and make counts of the last one.
 */
export interface Counts {
  format: 'samen-counts/1';
  /** What the answers were read with. */
  instrument: { id: string; version: string; kind: Kind };
  /** One per version, perspective and round that somebody is in. */
  parts: CountedPart[];
}

/** What parts need besides their numbers. */
type Texts = ReadonlyMap<string, CountedText[]> | undefined;

/** By code units: the same order everywhere, whatever the language of the machine. */
const inOrder = <V>(pairs: Iterable<[string, V]>): [string, V][] => [...pairs].sort(([a], [b]) => (a < b ? -1 : 1));

// fromEntries, as plain assignment to a key `__proto__` would change the prototype.
const plain = ({ view, n, questions }: Part): CountedPart => ({
  ...view,
  n,
  questions: Object.fromEntries(
    inOrder(questions).map(([id, tally]) => [id, { n: tally.n, values: Object.fromEntries(inOrder(tally.values)) }]),
  ),
});

const partOf = ({ n, questions, texts: _, ...view }: CountedPart): Part => ({
  view,
  n,
  questions: new Map(
    Object.entries(questions).map(([id, tally]) => [id, { n: tally.n, values: new Map(Object.entries(tally.values)) }]),
  ),
});

const sorted = (texts: readonly CountedText[]): CountedText[] =>
  inOrder(texts.map((one) => [JSON.stringify(one), one])).map(([, one]) => one);

function counts(instrument: Counts['instrument'], parts: ReadonlyMap<string, Part>, texts: Texts): Counts {
  const all = inOrder(parts).map(([key, part]) => ({
    ...plain(part),
    ...(texts && { texts: sorted(texts.get(key) ?? []) }),
  }));
  return { format: 'samen-counts/1', instrument, parts: all };
}

function textsOf(members: Summary['members']): Texts {
  const texts = new Map<string, CountedText[]>();
  for (const { view, said = [] } of members.values())
    at(texts, viewKey(view), () => []).push(...said.map(({ entry: _, ...one }) => one));
  return texts;
}

/**
 * A summary without the people, as plain JSON: its counts. They may have been counted in another way too: then there are no
 * members.
 * @param options.texts what was written as well, where the summary has it.
 */
export function countsJson(
  { instrument, parts, ...more }: Pick<Summary, 'instrument' | 'parts'> & Partial<Pick<Summary, 'texts' | 'members'>>,
  { texts = false } = {},
): Counts {
  const { passport, kind } = instrument;
  const of = { id: passport.id, version: passport.version, kind };
  return counts(of, parts, texts && more.texts ? textsOf(more.members ?? new Map()) : undefined);
}

/** Counts as `select` takes them. Of a format that was checked: see `parseCounts`. */
export const partsOf = ({ parts }: Counts): Pick<Summary, 'parts'> => ({
  parts: new Map(parts.map(partOf).map((part) => [viewKey(part.view), part])),
});

/**
 * Both together, with texts where both have them; associative and commutative. It does not know whether somebody is in both:
 * see `Counts`.
 * @throws TypeError when they are of different instruments, or were read with different versions of one.
 */
export function mergeCounts(a: Counts, b: Counts): Counts {
  const [one, other] = [a, b].map(({ instrument }) => `${instrument.id} ${instrument.version}`);
  if (one !== other) throw new TypeError(`Counts of ${other} are none of ${one}.`);
  const parts = new Map(partsOf(a).parts);
  for (const [key, part] of partsOf(b).parts) {
    const before = parts.get(key);
    parts.set(key, before ? addParts([before, part], part.view) : part);
  }
  const all = [...a.parts, ...b.parts];
  const texts = new Map<string, CountedText[]>();
  for (const part of all) at(texts, viewKey(part), () => []).push(...(part.texts ?? []));
  return counts(a.instrument, parts, all.every((part) => part.texts) ? texts : undefined);
}
