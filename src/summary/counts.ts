import type { Cell } from './cells.js';
import type { View } from './summary.js';

/** One question: how many people answered it, and how often each value was given. */
export interface Tally {
  /** People who answered. Where several values may be given, those add up to more. */
  n: number;
  values: Map<string, number>;
}

/** The counts of one part of a group: plain numbers, without who gave which. */
export interface Part {
  view: View;
  /** Results. */
  n: number;
  questions: Map<string, Tally>;
}

export const emptyCounts = (view: View): Part => ({ view, n: 0, questions: new Map() });

export const emptyTally = (): Tally => ({ n: 0, values: new Map() });

export const viewKey = ({ version, perspective, round }: View): string => JSON.stringify([version, perspective, round]);

/** What is at a key, made when it is not there yet. */
export function at<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}

/** Adds, and leaves no trace of what became zero: two summaries are equal when their counts are. */
function step<K>(counts: Map<K, number>, key: K, by: number): void {
  const next = (counts.get(key) ?? 0) + by;
  if (next) counts.set(key, next);
  else counts.delete(key);
}

/** Counts one person in or out; it costs no more than that person's own cells. */
export function addTo(
  parts: Map<string, Part>,
  { view, cells }: { view: View; cells: readonly Cell[] },
  sign: 1 | -1,
): void {
  const key = viewKey(view);
  const part = at(parts, key, () => emptyCounts(view));
  const answered = new Set<string>();
  for (const [question, value] of cells) {
    answered.add(question);
    step(at(part.questions, question, emptyTally).values, value, sign);
  }
  for (const question of answered) {
    const tally = part.questions.get(question)!;
    tally.n += sign;
    if (!tally.n) part.questions.delete(question);
  }
  part.n += sign;
  if (!part.n) parts.delete(key);
}

/** Parts together, as a new one: a commutative monoid on the counts. */
export function addParts(parts: Iterable<Part>, view: View): Part {
  const sum = emptyCounts(view);
  for (const { n, questions } of parts) {
    sum.n += n;
    for (const [question, { n: people, values }] of questions) {
      const tally = at(sum.questions, question, emptyTally);
      tally.n += people;
      for (const [value, count] of values) step(tally.values, value, count);
    }
  }
  return sum;
}
