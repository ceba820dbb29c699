import { defaultFloor, maySee, maySplit } from './guard.js';
import { at } from './counts.js';
import type { Cell } from './cells.js';

/** What one person answered in two rounds: see `Member`. */
export type Pair = readonly [before: readonly Cell[], after: readonly Cell[]];

/** How many people answered a question in both rounds, and how many of them otherwise the second time. */
export interface Move {
  question: string;
  of: number;
  changed: number;
}

/**
 * How a move may be said: with its number, or only that few changed, or few did not. Those few are fewer than the floor,
 * and would be pointed at.
 */
export type Moved = 'counted' | 'few' | 'nearly-all';

function valuesOf(cells: readonly Cell[]): Map<string, string> {
  const values = new Map<string, string[]>();
  for (const [question, value] of cells) at(values, question, () => []).push(value);
  return new Map([...values].map(([question, all]) => [question, JSON.stringify(all.sort())]));
}

/**
 * Per question how many people changed their mind, the most first. Who answered it once only, moved from nothing: they are
 * not counted. Questions that fewer people than the floor answered twice are left out. Texts do not count.
 */
export function movement(pairs: Iterable<Pair>, floor = defaultFloor): Move[] {
  const moves = new Map<string, Move>();
  for (const [before, after] of pairs) {
    const second = valuesOf(after);
    for (const [question, value] of valuesOf(before)) {
      const now = second.get(question);
      if (now === undefined) continue;
      const move = at(moves, question, () => ({ question, of: 0, changed: 0 }));
      move.of += 1;
      if (now !== value) move.changed += 1;
    }
  }
  return [...moves.values()].filter(({ of }) => maySee(of, floor)).sort((a, b) => b.changed / b.of - a.changed / a.of);
}

export function movedBy({ of, changed }: Move, floor = defaultFloor): Moved {
  if (maySplit([changed, of - changed], floor)) return 'counted';
  return changed && changed < floor ? 'few' : 'nearly-all';
}
