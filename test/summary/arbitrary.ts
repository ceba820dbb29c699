import * as fc from 'fast-check';
import { makeResult } from '../../src/result/index.js';
import { score } from '../../src/score/index.js';
import { acceptAnswers, type Answers, type Instrument } from '../../src/instrument/index.js';
import { roughAnswers } from '../instrument/arbitrary.js';
import { allExamples } from '../instrument/examples.js';
import { presets } from '../presets/presets.js';
import type { Result } from '../../src/result/index.js';

/** Every preset, and the examples that use what no preset does. */
export const counted: Instrument[] = [...presets, ...allExamples()];

export const idOf = (n: number): string => `0192f0c1-2d30-7a4b-8c5d-${String(n).padStart(12, '0')}`;

/** The same moment is there in several spellings, and one with a fraction lies after one without. */
const moment = fc.constantFrom(
  '2026-02-01T09:30:00Z',
  '2026-02-01T09:30:00.000Z',
  '2026-02-01T09:30:00.5Z',
  '2026-02-01T09:30:01.25Z',
  '2026-03-01T00:00:00.000Z',
);

interface Circumstances {
  /** How many ids there are: few of them make versions of one result. */
  ids?: number;
  versions?: string[];
}

/** A result as somebody may send it: of any version, perspective and round, with answers that are partly right. */
export function roughResult(
  instrument: Instrument,
  { ids = 4, versions = [instrument.passport.version, '0.9.0'] }: Circumstances = {},
): fc.Arbitrary<Result> {
  const about = fc.record({
    id: fc.nat(ids - 1).map(idOf),
    locale: fc.constant('nl'),
    wording: fc.constant('standard' as const),
    startedAt: moment,
    completedAt: fc.option(moment, { nil: undefined }),
    perspective: fc.option(fc.constantFrom('member', 'observer'), { nil: undefined }),
    context: fc.option(fc.record({ round: fc.constantFrom(1, '1', 2) }), { nil: undefined }),
  });
  return fc.tuple(about, fc.constantFrom(...versions), roughAnswers(instrument)).map(([given, version, rough]) => {
    const result = makeResult(instrument, {}, score(instrument, acceptAnswers(instrument, {}).answers), given);
    return { ...result, instrument: { ...result.instrument, version }, answers: rough as Answers };
  });
}
