import { makeResult, type Circumstances, type Result } from '../../src/result/index.js';
import { score } from '../../src/score/index.js';
import type { Answers, Instrument } from '../../src/instrument/index.js';

export const id = '0192f0c1-2d30-7a4b-8c5d-6e7f80910a1b';
export const otherId = '0192f0c1-2d30-7a4b-8c5d-6e7f80910a1c';

/** A result as an element makes it. */
export const made = (instrument: Instrument, answers: Answers, more: Partial<Circumstances> = {}): Result =>
  makeResult(instrument, answers, score(instrument, answers), {
    id,
    locale: 'nl',
    wording: 'standard',
    startedAt: '2026-02-01T09:30:00.000Z',
    completedAt: '2026-02-01T09:35:00.000Z',
    ...more,
  });
