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

/** Adds, and leaves no trace of what became zero: two summaries are equal when their counts are. */
function step<K>(counts: Map<K, number>, key: K, by: number): void {
  const next = (counts.get(key) ?? 0) + by;
  if (next) counts.set(key, next);
  else counts.delete(key);
}

function addTally(to: Map<string, Tally>, question: string, from: Tally, sign: 1 | -1): void {
  const tally = to.get(question) ?? emptyTally();
  tally.n += sign * from.n;
  for (const [value, n] of from.values) step(tally.values, value, sign * n);
  if (tally.values.size) to.set(question, tally);
  else to.delete(question);
}

/** What one person answered, as counts. */
export function tallies(cells: readonly Cell[]): Map<string, Tally> {
  const all = new Map<string, Tally>();
  for (const [question, value] of cells) {
    const tally = all.get(question) ?? { n: 1, values: new Map() };
    step(tally.values, value, 1);
    all.set(question, tally);
  }
  return all;
}

/** Counts one person in or out. */
export function addTo(
  parts: Map<string, Part>,
  { view, cells }: { view: View; cells: readonly Cell[] },
  sign: 1 | -1,
): void {
  const key = viewKey(view);
  const part = parts.get(key) ?? emptyCounts(view);
  part.n += sign;
  for (const [question, tally] of tallies(cells)) addTally(part.questions, question, tally, sign);
  if (part.n) parts.set(key, part);
  else parts.delete(key);
}

/** Two parts together, as a new one with the view of the first: a commutative monoid on the counts. */
export function add(a: Part, b: Part): Part {
  const sum: Part = { view: a.view, n: a.n + b.n, questions: new Map() };
  for (const { questions } of [a, b])
    for (const [question, tally] of questions) addTally(sum.questions, question, tally, 1);
  return sum;
}
