import type { Tally } from './counts.js';
import type { Measure } from './measures.js';

/**
 * How far two groups are apart in one question: the least share of either that would have to answer otherwise for both
 * to be alike. 0: alike; 1: nothing in common. It takes no order of the values for granted, and no numbers of people
 * that are the same. Source: total variation distance, ½ Σ |p_j − q_j|. Declines where either has no answers.
 */
export function gap(a: Tally, b: Tally): Measure | undefined {
  const [sizeA, sizeB] = [a, b].map(({ values }) => [...values.values()].reduce((sum, n) => sum + n, 0)) as [
    number,
    number,
  ];
  if (!sizeA || !sizeB) return undefined;
  const all = new Set([...a.values.keys(), ...b.values.keys()]);
  const far = [...all].map((value) =>
    Math.abs((a.values.get(value) ?? 0) / sizeA - (b.values.get(value) ?? 0) / sizeB),
  );
  return { n: a.n + b.n, value: far.reduce((sum, one) => sum + one, 0) / 2 };
}
