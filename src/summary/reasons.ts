import type { Tally } from './counts.js';
import type { Seen } from './guard.js';
import type { Said } from './said.js';

/** Everything that was said, by question, in the order of the alphabet: the order in which people came says who wrote it. */
export function saidBy(seen: Seen): Map<string, Said[]> {
  const all = new Map<string, Said[]>();
  for (const { said = [] } of seen.values())
    for (const one of said) {
      const same = all.get(one.question);
      if (same) same.push(one);
      else all.set(one.question, [one]);
    }
  for (const list of all.values()) list.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  return all;
}

/** Why people chose a value. */
export interface Reasons {
  /** `undefined`: said without choosing. */
  value: string | undefined;
  /** How many people chose it. */
  n: number;
  texts: string[];
}

/** Reasons by what was chosen, that of the fewest first: what most people think is heard anyway. */
export function reasonsFor({ values }: Pick<Tally, 'values'>, said: readonly Said[]): Reasons[] {
  const found = new Map<string | undefined, Reasons>();
  for (const { text, zones = [undefined] } of said)
    for (const value of zones) {
      const reasons = found.get(value) ?? { value, n: value === undefined ? 0 : (values.get(value) ?? 0), texts: [] };
      reasons.texts.push(text);
      found.set(value, reasons);
    }
  return [...found.values()].sort((a, b) => a.n - b.n);
}
