import type { Finding } from '../instrument/problem.js';

/** The largest file that is read as a whole, in characters; lines and rows may go on for ever. */
export const largestFile = 100_000_000;

/** Thrown where reading a file cannot go on, and caught where it began. */
export class Refused extends Error {
  constructor(readonly finding: Finding) {
    super(finding.code);
  }
}

export const tooLarge = (most: number): Finding => ({
  path: '',
  code: 'file-too-large',
  values: { expected: most / 1_000_000 },
});

/** Why reading cannot go on; anything else that was thrown goes further. */
export function findingOf(error: unknown): Finding {
  if (error instanceof Refused) return error.finding;
  throw error;
}
