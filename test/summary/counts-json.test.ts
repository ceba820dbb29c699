import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { parseCounts } from '../../src/summary/parse.js';
import {
  addResult,
  countsJson,
  emptySummary,
  mergeCounts,
  mergeSummaries,
  partsOf,
  type Counts,
  type Summary,
} from '../../src/summary/index.js';
import { changed } from '../instrument/examples.js';
import { hostile, spoilt, trapped } from '../instrument/hostile.js';
import { counted, roughResult } from './arbitrary.js';
import { plainParts } from './plain.js';
import type { Instrument } from '../../src/instrument/index.js';
import type { Result } from '../../src/result/index.js';

const runs = { numRuns: 40 };
const flow = counted.find(({ passport }) => passport.id === 'flow')!;

const summaryOf = (instrument: Instrument, results: readonly Result[]): Summary =>
  results.reduce(addResult, emptySummary(instrument, { texts: true }));
const manyOf = (instrument: Instrument) => fc.array(roughResult(instrument), { maxLength: 8 });
const text = (counts: Counts): string => JSON.stringify(counts);

const result = (id: number, goal: string, note: string, perspective = 'member'): Result => {
  const [any] = fc.sample(roughResult(flow, { ids: 1 }), { numRuns: 1, seed: 3 });
  const { context: _, completedAt: __, ...rest } = any!;
  const from = { ...rest, perspective, instrument: { ...rest.instrument, version: '1.0.0' } };
  return { ...from, id: `${rest.id.slice(0, -1)}${id}`, answers: { goal, 'goal.note': note } };
};

describe('counts as JSON', () => {
  it('are numbers by question and value, per part of the group', () => {
    const summary = summaryOf(flow, [
      result(1, 'no', 'Zoe said so.'),
      result(2, 'clear', 'All agreed.'),
      result(3, 'no', '', 'observer'),
    ]);
    const goal = { n: 2, values: { clear: 1, no: 1 } };
    expect(countsJson(summary)).to.deep.equal({
      format: 'samen-counts/1',
      instrument: { id: 'flow', version: '1.0.0', kind: 'checklist' },
      parts: [
        { version: '1.0.0', perspective: 'member', n: 2, questions: { goal } },
        { version: '1.0.0', perspective: 'observer', n: 1, questions: { goal: { n: 1, values: { no: 1 } } } },
      ],
    });
    expect(countsJson(summary, { texts: true }).parts.map(({ texts }) => texts)).to.deep.equal([
      [
        { question: 'goal.note', text: 'All agreed.' },
        { question: 'goal.note', text: 'Zoe said so.' },
      ],
      [],
    ]);
  });

  for (const instrument of counted)
    it(`of ${instrument.passport.id} have no id of a result and no text, unless texts are asked for`, () => {
      const marked = roughResult(instrument).map((one) => {
        // Every text that a person may have typed is marked.
        const answers = JSON.parse(JSON.stringify(one.answers), (key, value: unknown) =>
          typeof value === 'string' && /(?:\.note|^why|^label|^what|^remark)$/.test(key) ? `¶${value}` : value,
        ) as Result['answers'];
        return { ...one, answers };
      });
      let seen = false;
      fc.assert(
        fc.property(fc.array(marked, { maxLength: 6 }), (results) => {
          const summary = summaryOf(instrument, results);
          const plain = text(countsJson(summary));
          expect(plain).not.to.contain('¶');
          expect(plain).not.to.contain('"texts"');
          const told = text(countsJson(summary, { texts: true }));
          seen ||= told.includes('¶');
          for (const { id } of results) {
            expect(plain).not.to.contain(id);
            expect(told).not.to.contain(id);
          }
        }),
        runs,
      );
      expect(seen, 'texts were there to be left out').to.equal(true);
    });

  it('are equal as text where summaries are equal', () => {
    fc.assert(
      fc.property(manyOf(flow), (results) => {
        const [there, back] = [results, results.toReversed()].map((all) => countsJson(summaryOf(flow, all)));
        expect(text(there!)).to.equal(text(back!));
      }),
      runs,
    );
  });

  it('give back the parts of the summary, also through a file', () => {
    fc.assert(
      fc.property(manyOf(flow), (results) => {
        const summary = summaryOf(flow, results);
        const read = parseCounts(JSON.parse(text(countsJson(summary, { texts: true }))));
        if (!read.ok) throw new Error(JSON.stringify(read.problems));
        expect(plainParts(partsOf(read.counts).parts)).to.deep.equal(plainParts(summary.parts));
      }),
      runs,
    );
  });
});

describe('counts that are merged', () => {
  const many = manyOf(flow);
  const countsOf = (results: readonly Result[], texts = true) => countsJson(summaryOf(flow, results), { texts });

  it('are the same in any order and grouping, and with nothing added', () => {
    fc.assert(
      fc.property(many, many, many, fc.boolean(), (a, b, c, texts) => {
        const [x, y, z] = [countsOf(a), countsOf(b, texts), countsOf(c)] as const;
        expect(text(mergeCounts(x, y))).to.equal(text(mergeCounts(y, x)));
        expect(text(mergeCounts(mergeCounts(x, y), z))).to.equal(text(mergeCounts(x, mergeCounts(y, z))));
        expect(text(mergeCounts(y, countsOf([])))).to.equal(text(y));
      }),
      runs,
    );
  });

  it('are those of the merged summaries, where no result is in both', () => {
    const [left, right] = ['0', '1'].map((first) =>
      many.map((results) => results.map((one) => ({ ...one, id: `${first}${one.id.slice(1)}` }))),
    );
    fc.assert(
      fc.property(left!, right!, (a, b) => {
        const both = mergeSummaries(summaryOf(flow, a), summaryOf(flow, b));
        expect(text(mergeCounts(countsOf(a), countsOf(b)))).to.equal(text(countsJson(both, { texts: true })));
      }),
      runs,
    );
  });

  it('count everybody twice when they are added twice, which a summary does not', () => {
    const one = summaryOf(flow, [result(1, 'no', '')]);
    const twice = mergeCounts(countsJson(one), countsJson(one));
    expect(twice.parts[0]).to.deep.include({ n: 2, questions: { goal: { n: 2, values: { no: 2 } } } });
    expect(countsJson(mergeSummaries(one, one)).parts[0]).to.deep.include({ n: 1 });
  });

  it('are of one instrument, in one version', () => {
    const newer = changed(flow, 'passport.version', '2.0.0');
    const none = countsOf([]);
    expect(() => mergeCounts(none, countsJson(emptySummary(newer)))).to.throw(TypeError, '2.0.0');
    expect(() => mergeCounts(none, countsJson(emptySummary(counted[0]!)))).to.throw(TypeError, 'typology');
  });
});

describe('counts from outside', () => {
  const problems = (value: unknown) => {
    const read = parseCounts(value);
    return read.ok ? [] : read.problems.map(({ path, code }) => `${path}: ${code}`);
  };
  const good = () => countsJson(summaryOf(flow, [result(1, 'no', '')]));

  it('are refused with what is wrong', () => {
    expect(problems(good())).to.deep.equal([]);
    expect(problems({ format: 'samen-result/1' })).to.deep.equal([': not-counts']);
    expect(problems({ ...good(), format: 'samen-counts/2' })).to.deep.equal(['format: newer']);
    expect(problems(changed(good(), 'parts.0.n', -1))).to.deep.equal(['parts.0.n: too-few']);
    expect(problems(changed(good(), 'parts.0.questions.goal.values.no', '2'))).to.deep.equal([
      'parts.0.questions.goal.values.no: wrong-type',
    ]);
    expect(problems(changed(good(), 'parts.0.ids', []))).to.deep.equal(['parts.0.ids: unknown-key']);
  });

  it('never throw', () => {
    for (const value of [...Object.values(hostile), trapped('format'), { ...good(), parts: trapped('length') }])
      problems(value);
    fc.assert(fc.property(spoilt(good()), (value) => void problems(value)));
  });
});
