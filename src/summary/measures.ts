import type { Tally } from './counts.js';

/** A number with the people it rests on; every picture and table of a group shows both. */
export interface Measure {
  n: number;
  value: number;
}

/** How often each value was given, as numbers in order; values that are no number (and no step of `scale`) do not count. */
export function histogram({ values }: Tally, scale?: readonly string[]): [value: number, n: number][] {
  return [...values]
    .map(([value, n]): [number, number] => [scale ? scale.indexOf(value) + 1 || NaN : Number(value || NaN), n])
    .filter(([value]) => Number.isFinite(value))
    .sort(([a], [b]) => a - b);
}

const total = (counts: readonly (readonly [unknown, number])[]): number => counts.reduce((sum, [, n]) => sum + n, 0);

/** The values given most, all of them when several tie, in the order of `among`, or else of the alphabet. */
export function mode({ values }: Tally, among: readonly string[] = [...values.keys()].sort()): string[] {
  const most = Math.max(0, ...among.map((value) => values.get(value) ?? 0));
  return most ? among.filter((value) => values.get(value) === most) : [];
}

/**
 * How far people agree: the chance that two of the given answers, drawn at random, are the same. 1: all the same; 0: all
 * different. It takes no order and no right answer for granted, and does not reward small groups. Source: Fleiss (1971),
 * agreement on one subject, P_i = Σ n_j (n_j − 1) / n (n − 1). Declines below two answers.
 * @param among the answers that count: without "don't know", for one.
 */
export function agreement({ values }: Tally, among: Iterable<string> = values.keys()): Measure | undefined {
  const counts = Array.from(among, (value) => values.get(value) ?? 0);
  const n = counts.reduce((sum, count) => sum + count, 0);
  if (n < 2) return undefined;
  return { n, value: counts.reduce((sum, count) => sum + count * (count - 1), 0) / (n * (n - 1)) };
}

/** Half of the people lie from `low` to `high`; `median` is the one in the middle. */
export interface Middle {
  n: number;
  least: number;
  low: number;
  median: number;
  high: number;
  most: number;
}

function at(counts: readonly [number, number][], position: number): number {
  let passed = 0;
  for (const [value, n] of counts) {
    passed += n;
    if (position < passed) return value;
  }
  return counts.at(-1)![0];
}

/** Between two people, the value is taken on the line between theirs. Source: Hyndman & Fan (1996), definition 7. */
function quantile(counts: readonly [number, number][], share: number): number {
  const position = (total(counts) - 1) * share;
  const [below, above] = [at(counts, Math.floor(position)), at(counts, Math.ceil(position))];
  return below + (above - below) * (position - Math.floor(position));
}

/** The median and the middle half of numbers or, with `scale`, of steps counted from 1. Declines without any. */
export function middle(tally: Tally, scale?: readonly string[]): Middle | undefined {
  const counts = histogram(tally, scale);
  if (!counts.length) return undefined;
  const [low, median, high] = [0.25, 0.5, 0.75].map((share) => quantile(counts, share)) as [number, number, number];
  return { n: total(counts), least: counts[0]![0], low, median, high, most: counts.at(-1)![0] };
}

/** The width of the middle half: how far apart people are. */
export const spread = ({ low, high }: Pick<Middle, 'low' | 'high'>): number => high - low;

/** The mean of numbers or, with `scale`, of steps counted from 1. Declines without any. */
export function mean(tally: Tally, scale?: readonly string[]): Measure | undefined {
  const counts = histogram(tally, scale);
  const n = total(counts);
  return n ? { n, value: counts.reduce((sum, [value, count]) => sum + value * count, 0) / n } : undefined;
}
