import { addResult, emptySummary, type Summary } from '../../../src/summary/index.js';
import type { Instrument } from '../../../src/instrument/schema.js';
import type { Problem, ProblemCode } from '../../../src/instrument/problem.js';
import type { Translate } from '../../../src/locale/resolve.js';
import type { Result } from '../../../src/result/result.js';

/** Why something in a file is not counted, or not as one might think; said in the language of the moment. */
export interface Remark {
  /** The file, and where in it. */
  path: string;
  code: ProblemCode;
  say(t: Translate): string;
}

export const asProblem = ({ path, code, say }: Remark, t: Translate): Problem => ({ path, code, message: say(t) });

/** Results of one instrument as they come in. */
export interface Collection {
  readonly summary: Summary;
  /** Results that nobody finished, by their id. */
  readonly unfinished: Map<string, Result>;
}

export const emptyCollection = (instrument: Instrument): Collection => ({
  summary: emptySummary(instrument, { texts: true }),
  unfinished: new Map(),
});

const titleOf = ({ instrument }: Result): string => instrument.passport.title || instrument.id;

/** Of an instrument that is not at hand. */
export const unknown = (path: string, result: Result): Remark => ({
  path,
  code: 'unknown-preset',
  say: (t) => t('group-unknown', { what: titleOf(result) }),
});

/** Counts a result. Says why not, or what became of another version of it. */
export function take({ summary, unfinished }: Collection, path: string, result: Result): Remark | undefined {
  const { passport, kind } = summary.instrument;
  const { id, instrument, completedAt } = result;
  if (instrument.id !== passport.id || instrument.kind !== kind) {
    const values = { what: titleOf(result), wanted: passport.id };
    return { path, code: 'wrong-value', say: (t) => t('group-foreign', values) };
  }
  const before = summary.members.has(id);
  if (!completedAt) {
    if (!before) unfinished.set(id, result);
    return { path, code: 'missing', say: (t) => t('group-unfinished-file') };
  }
  unfinished.delete(id);
  addResult(summary, result);
  return before ? { path, code: 'duplicate', say: (t) => t('group-again') } : undefined;
}

/** What could not be read, which was put in words where it was found. */
export const asRemark = ({ path, code, message }: Problem): Remark => ({ path, code, say: () => message });
