import { join } from 'node:path';
import { Part } from './part.js';

/** How a spill is cut up. */
export interface Cut {
  /** Into how many parts. */
  parts: number;
  /** How many bytes of a part wait in memory before they are written. */
  waiting: number;
  /** The most bytes of a part that are gone through as one: a larger part is cut up again. */
  largest: number;
}

/** With these, 4 MB wait, and a part of as much is gone through, however much there is. */
export const usual: Cut = { parts: 256, waiting: 16_000, largest: 4_000_000 };

/** Parts of parts of parts: more is one key over and over, which no cut makes smaller. */
const deepest = 4;

/** FNV-1a (Fowler, Noll, Vo), begun anew at each depth: what lies in one part at one depth is spread out at the next. */
function hash(key: string, depth: number): number {
  let value = (0x811c9dc5 ^ (depth * 0x9e3779b1)) >>> 0;
  for (let index = 0; index < key.length; index++) value = Math.imul(value ^ key.charCodeAt(index), 0x01000193);
  return (value ^ (value >>> 15)) >>> 0;
}

/** Lines by key: those of one key come back together, in the order in which they went in. */
export interface Spill {
  add(key: string, line: string): void;
  /** All lines, a part at a time. Lines of one key are in one part. To be gone through once. */
  parts(): Generator<Iterable<string>>;
}

/**
 * Keeps lines in files, so that any number of them fits. What never fills a part is never written.
 * @param folder an empty one, for these files alone.
 * @param keyOf finds the key again in a line, where a part is cut up.
 */
export function spill(folder: string, keyOf: (line: string) => string, cut = usual, name = 'part', depth = 0): Spill {
  const all = Array.from({ length: cut.parts }, (_, index) => `${name}-${index}`).map((file) => ({
    file,
    part: new Part(join(folder, file), cut.waiting),
  }));
  return {
    add: (key, line) => all[hash(key, depth) % cut.parts]!.part.add(line),
    *parts() {
      for (const { file, part } of all) {
        if (depth === deepest || part.size <= cut.largest) yield part.take();
        else {
          const finer = spill(folder, keyOf, cut, file, depth + 1);
          for (const line of part.take()) finer.add(keyOf(line), line);
          yield* finer.parts();
        }
      }
    },
  };
}
