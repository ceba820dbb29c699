import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { addResult, emptySummary, mergeSummaries, type Summary } from '../../src/summary/index.js';
import { changed } from '../instrument/examples.js';
import { counted, idOf, roughResult } from './arbitrary.js';
import { plain, plainParts, recounted } from './plain.js';
import type { Instrument } from '../../src/instrument/index.js';
import type { Result } from '../../src/result/index.js';

const runs = { numRuns: 40 };
const summaryOf = (instrument: Instrument, results: readonly Result[], texts = true): Summary =>
  results.reduce(addResult, emptySummary(instrument, { texts }));
const manyOf = (instrument: Instrument) => fc.array(roughResult(instrument), { maxLength: 8 });

for (const instrument of counted)
  describe(`summaries of ${instrument.passport.id}`, () => {
    const many = manyOf(instrument);
    const of = (results: readonly Result[], texts?: boolean) => summaryOf(instrument, results, texts);

    it('are the same in any grouping', () => {
      fc.assert(
        fc.property(many, many, many, (a, b, c) => {
          const [x, y, z] = [of(a), of(b), of(c)] as const;
          const left = mergeSummaries(mergeSummaries(x, y), z);
          expect(plain(left)).to.deep.equal(plain(mergeSummaries(x, mergeSummaries(y, z))));
          expect(plain(left)).to.deep.equal(plain(of([...a, ...b, ...c])));
        }),
        runs,
      );
    });

    it('are the same in any order', () => {
      fc.assert(
        fc.property(many, many, (a, b) => {
          expect(plain(mergeSummaries(of(a), of(b)))).to.deep.equal(plain(mergeSummaries(of(b), of(a))));
          expect(plain(of([...a, ...b].reverse()))).to.deep.equal(plain(of([...a, ...b])));
        }),
        runs,
      );
    });

    it('are the same with nothing added, and with the same added again', () => {
      fc.assert(
        fc.property(many, fc.boolean(), (a, texts) => {
          const x = of(a, texts);
          const none = emptySummary(instrument, { texts });
          expect(plain(mergeSummaries(x, none))).to.deep.equal(plain(x));
          expect(plain(mergeSummaries(none, x))).to.deep.equal(plain(x));
          expect(plain(mergeSummaries(x, x))).to.deep.equal(plain(x));
          expect(plain(of([...a, ...a], texts))).to.deep.equal(plain(x));
        }),
        runs,
      );
    });

    it('count what a recount from scratch counts', () => {
      fc.assert(
        fc.property(many, (a) => {
          const x = of(a);
          expect(plainParts(x.parts)).to.deep.equal(plainParts(recounted(x)));
        }),
        runs,
      );
    });

    it('keep texts only where both do, and lose nothing else by that', () => {
      fc.assert(
        fc.property(many, many, (a, b) => {
          const both = mergeSummaries(of(a), of(b, false));
          expect(plain(both)).to.deep.equal(plain(of([...a, ...b], false)));
        }),
        runs,
      );
    });
  });

describe('of one id', () => {
  const instrument = counted.find(({ passport }) => passport.id === 'flow')!;
  const [one] = fc.sample(roughResult(instrument, { ids: 1 }), { numRuns: 1, seed: 1 });
  const version = (completedAt: string | undefined, goal: string): Result => {
    const { completedAt: _, ...result } = one!;
    const answers = { goal };
    return { ...result, startedAt: '2026-02-01T09:00:00Z', ...(completedAt && { completedAt }), answers };
  };
  const goals = (...results: Result[]): string[] => {
    const { parts, members } = summaryOf(instrument, results);
    expect([...members.keys()]).to.deep.equal([idOf(0)]);
    return [...parts.values()].flatMap(({ questions }) => [...(questions.get('goal')?.values.keys() ?? [])]);
  };

  it('the last version counts, whichever came in first', () => {
    const [early, late] = [version('2026-02-01T09:30:00.000Z', 'no'), version('2026-02-01T09:30:01.000Z', 'clear')];
    expect(goals(early, late)).to.deep.equal(['clear']);
    expect(goals(late, early)).to.deep.equal(['clear']);
  });

  it('a finished version is later than one that was only begun', () => {
    const [begun, finished] = [version(undefined, 'no'), version('2026-02-01T09:30:00.000Z', 'clear')];
    expect(goals(finished, begun)).to.deep.equal(['clear']);
  });

  it('half a second more is later, also where the other has no fraction', () => {
    const [early, late] = [version('2026-02-01T09:30:00Z', 'no'), version('2026-02-01T09:30:00.5Z', 'clear')];
    expect(goals(early, late)).to.deep.equal(['clear']);
    expect(goals(late, early)).to.deep.equal(['clear']);
  });

  it('of two at one moment always the same one counts, also where the moment is written differently', () => {
    for (const [x, y] of [
      ['2026-02-01T09:30:00.5Z', '2026-02-01T09:30:00.500Z'],
      ['2026-02-01T09:30:10Z', '2026-02-01T09:30:10.000Z'],
    ]) {
      const ways = [version(x, 'no'), version(y, 'clear'), version(y, 'no'), version(x, 'clear')] as const;
      expect(goals(ways[0], ways[1])).to.deep.equal(goals(ways[1], ways[0]));
      expect(goals(ways[0], ways[1])).to.deep.equal(goals(ways[2], ways[3]));
    }
  });
});

describe('a summary', () => {
  const [flow, tuckman] = ['flow', 'tuckman'].map((id) => counted.find(({ passport }) => passport.id === id)!);

  it('refuses a result of another instrument', () => {
    const [other] = fc.sample(roughResult(tuckman!), 1);
    expect(() => addResult(emptySummary(flow!), other!)).to.throw(TypeError, 'tuckman');
  });

  it('refuses a summary of another instrument, or made by another version of it', () => {
    const newer = changed(flow!, 'passport.version', '2.0.0');
    expect(() => mergeSummaries(emptySummary(flow!), emptySummary(tuckman!))).to.throw(TypeError, 'tuckman');
    expect(() => mergeSummaries(emptySummary(flow!), emptySummary(newer))).to.throw(TypeError, '2.0.0');
  });
});
