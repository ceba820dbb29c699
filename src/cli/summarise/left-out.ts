import type { Word } from './words.js';

/** More than these help nobody: the first ones are mended, then the rest is shown. */
const most = 20;

/** What was not counted, and why: as many as fit a screen, and the number of all. */
export interface LeftOut {
  add(where: string, why: string): void;
  readonly n: number;
  lines(word: Word): string[];
}

export function leftOut(): LeftOut {
  const first: string[] = [];
  let n = 0;
  return {
    add(where, why) {
      n += 1;
      if (first.length < most) first.push(`  ${where}: ${why}`);
    },
    get n() {
      return n;
    },
    lines(word) {
      if (!n) return [];
      const more = n > first.length ? [`  ${word('left-out-more', { n: n - first.length })}`] : [];
      return [word('left-out', { n }), ...first, ...more];
    },
  };
}
