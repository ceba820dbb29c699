import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { acceptAnswers } from '../../src/instrument/answers.js';
import { kinds, rules } from '../../src/instrument/kind.js';
import { score } from '../../src/score/index.js';
import { roughAnswers } from '../instrument/arbitrary.js';
import { allExamples } from '../instrument/examples.js';
import { runs } from '../instrument/hostile.js';
import type { Answers, Instrument } from '../../src/instrument/index.js';

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

/** The same, with the keys of every object the other way around. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, turned(inner)]),
  );
}

const outcomes: Record<Instrument['kind'], string[]> = {
  sorter: ['placed', 'declined'],
  checklist: ['profile', 'declined'],
  assessment: ['clear', 'between', 'flat', 'declined'],
  interview: ['filled', 'declined'],
};

/** Every number in a score; one that is not finite would be lost in JSON. */
const numbersIn = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [value];

describe('a score', () => {
  it('has a rule with a version, for every kind', () => {
    for (const kind of kinds) expect(rules[kind]).to.match(/^[a-z-]+\/\d+$/);
  });

  for (const instrument of allExamples()) {
    const { kind } = instrument;
    const accepted = roughAnswers(instrument).map((value) => acceptAnswers(instrument, value).answers);
    const holds = (check: (answers: Answers) => void) => fc.assert(fc.property(accepted, check), runs);

    it(`of a ${kind} follows from any answers that fit`, () => {
      holds((answers) => {
        const made = score(instrument, answers);
        expect(made.rule).to.equal(rules[kind]);
        expect(made.outcome).to.be.oneOf(outcomes[kind]);
        for (const value of numbersIn(made)) if (typeof value === 'number') expect(value).to.satisfy(Number.isFinite);
      });
    });

    it(`of a ${kind} is the same after a trip through JSON`, () => {
      holds((answers) => {
        const made = score(instrument, answers);
        expect(JSON.parse(JSON.stringify(made))).to.deep.equal(made);
        expect(score(instrument, JSON.parse(JSON.stringify(answers)) as Answers)).to.deep.equal(made);
      });
    });

    it(`of a ${kind} changes neither the instrument nor the answers`, () => {
      const still = frozen(structuredClone(instrument));
      holds((answers) => {
        const before = structuredClone(answers);
        expect(score(still, frozen(answers))).to.deep.equal(score(instrument, before));
        expect(answers).to.deep.equal(before);
      });
    });

    it(`of a ${kind} does not depend on the order in which was answered`, () => {
      holds((answers) => {
        expect(score(instrument, turned(answers) as Answers)).to.deep.equal(score(instrument, answers));
      });
    });

    it(`of a ${kind} declines when nothing is answered`, () => {
      expect(score(instrument, acceptAnswers(instrument, undefined).answers).outcome).to.equal('declined');
    });
  }

  it('meets every outcome, so that what is said above is said of all of them', () => {
    // A wide margin, as five answers that lie close together are rare.
    const all = allExamples().map((one) => (one.kind === 'assessment' ? { ...one, margin: 2 } : one));
    for (const instrument of all) {
      const accepted = roughAnswers(instrument).map((value) => acceptAnswers(instrument, value).answers);
      const sample = fc.sample(accepted, { numRuns: 3000, seed: 7 });
      const met = new Set<string>(sample.map((answers) => score(instrument, answers).outcome));
      expect([...met].sort(), instrument.kind).to.deep.equal([...outcomes[instrument.kind]].sort());
    }
  });
});
