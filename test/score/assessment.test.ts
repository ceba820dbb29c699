import { expect } from '@open-wc/testing';
import { scoreAssessment } from '../../src/score/index.js';
import { assessment, changed } from '../instrument/examples.js';
import type { Assessment, FormAnswers } from '../../src/instrument/index.js';

const words = ['', 'never', 'seldom', 'sometimes', 'often', 'always'];

/** An assessment of five items per dimension: `a-1` … `a-5`, `b-1` … */
function five(...dimensions: string[]): Assessment {
  const items = dimensions.flatMap((dimension) => [1, 2, 3, 4, 5].map((n) => ({ id: `${dimension}-${n}`, dimension })));
  return { ...assessment(), dimensions, items, minimum: 3, margin: 0.5, caveats: [], context: [] };
}

/** Answers by steps: `{ a: [5, 4] }` is "always" to a-1 and "often" to a-2; 0 is not answered. */
function answered(steps: Record<string, number[]>): FormAnswers {
  const all = Object.entries(steps).flatMap(([dimension, values]) =>
    values.flatMap((step, index) => (step ? [[`${dimension}-${index + 1}`, words[step]!]] : [])),
  );
  return Object.fromEntries(all);
}

/** The same answers to the items' twins. */
const twins = (answers: FormAnswers): FormAnswers =>
  Object.fromEntries(Object.entries(answers).map(([id, value]) => [`${id}-twin`, value]));

describe('the score of a dimension', () => {
  it('is the mean of its steps, of which the lowest is 1', () => {
    // (1 + 2 + 3 + 4 + 5) / 5 = 3; (5 + 5 + 4 + 4 + 4) / 5 = 4.4
    const { dimensions } = scoreAssessment(five('a', 'b'), answered({ a: [1, 2, 3, 4, 5], b: [5, 5, 4, 4, 4] }));
    expect(dimensions).to.deep.equal({ a: { n: 5, mean: 3 }, b: { n: 5, mean: 4.4 } });
  });

  it('leaves out what was not answered, and says of how many it is', () => {
    // (2 + 3 + 5) / 3
    const { dimensions } = scoreAssessment(five('a', 'b'), answered({ a: [2, 0, 3, 0, 5] }));
    expect(dimensions['a']).to.deep.equal({ n: 3, mean: 10 / 3 });
    expect(dimensions['b']).to.deep.equal({ n: 0 });
  });

  it('leaves out "don\'t know"', () => {
    const answers = { ...answered({ a: [4, 4, 4] }), 'a-4': 'dont-know', 'a-5': 'dont-know' };
    expect(scoreAssessment(five('a', 'b'), answers).dimensions['a']).to.deep.equal({ n: 3, mean: 4 });
  });

  it('is absent below the minimum of answers, and there at the minimum', () => {
    const { dimensions } = scoreAssessment(five('a', 'b'), answered({ a: [4, 4], b: [4, 4, 4] }));
    expect(dimensions).to.deep.equal({ a: { n: 2 }, b: { n: 3, mean: 4 } });
  });

  it('turns an item around that says the reverse', () => {
    // work-2 is turned around: "never" counts as 5. (5 + 5) / 2; "always" counts as 1: (5 + 1) / 2
    const mean = (answer: string) =>
      scoreAssessment(assessment(), { 'work-1': 'always', 'work-2': answer }).dimensions['work']!.mean;
    expect(mean('never')).to.equal(5);
    expect(mean('sometimes')).to.equal(4);
    expect(mean('always')).to.equal(3);
  });
});

describe('the outcome of an assessment', () => {
  const phases = five('a', 'b', 'c', 'd', 'e');
  const outcome = (steps: Record<string, number[]>, instrument = phases) => {
    const { outcome: what, top, margin } = scoreAssessment(instrument, answered(steps));
    return { outcome: what, top, margin: margin === undefined ? undefined : Math.round(margin * 1e6) / 1e6 };
  };

  it('is clear when one dimension leads by more than the margin', () => {
    // 4.4 − 3 = 1.4
    const steps = { a: [5, 5, 4, 4, 4], b: [3, 3, 3, 3, 3], c: [2, 2, 2, 2, 2] };
    expect(outcome(steps)).to.deep.equal({ outcome: 'clear', top: ['a'], margin: 1.4 });
  });

  it('is clear at exactly the margin, also where binary fractions fall just short of it', () => {
    // Ten answers each: 41 / 10 and 36 / 10.
    const answers = {
      ...answered({ a: [4, 4, 4, 4, 4], b: [4, 4, 4, 4, 4] }),
      ...twins(answered({ a: [4, 4, 4, 4, 5], b: [3, 3, 3, 3, 4] })),
    };
    const { items } = five('a', 'b');
    const ten = { ...five('a', 'b'), items: [...items, ...items.map((item) => ({ ...item, id: `${item.id}-twin` }))] };
    const score = scoreAssessment(ten, answers);
    expect(score.dimensions).to.deep.equal({ a: { n: 10, mean: 4.1 }, b: { n: 10, mean: 3.6 } });
    expect(4.1 - 3.6).to.be.below(0.5);
    expect(score).to.deep.include({ outcome: 'clear', top: ['a'] });
  });

  it('is clear at a margin of half a step in whole fractions', () => {
    // four answers each: 14 / 4 = 3.5, 12 / 4 = 3
    expect(outcome({ a: [4, 4, 3, 3], b: [3, 3, 3, 3] })).to.deep.equal({ outcome: 'clear', top: ['a'], margin: 0.5 });
  });

  it('lies between two when the second is closer than the margin', () => {
    // 4.2 − 4 = 0.2; the third is at 2
    const steps = { c: [4, 4, 4, 4, 5], a: [4, 4, 4, 4, 4], b: [2, 2, 2, 2, 2] };
    expect(outcome(steps)).to.deep.equal({ outcome: 'between', top: ['c', 'a'], margin: 0.2 });
  });

  it('lies between two that are equal, in the order of the definition', () => {
    const steps = { d: [5, 4, 5, 4, 5], b: [4, 5, 4, 5, 5], a: [1, 1, 1, 1, 1] };
    expect(outcome(steps)).to.deep.equal({ outcome: 'between', top: ['b', 'd'], margin: 0 });
  });

  it('lies between three when all of them are close to the highest', () => {
    // 4, 3.8 and 3.6 are within half a step of 4; 2 is not
    const steps = { a: [4, 4, 4, 4, 4], b: [4, 4, 4, 4, 3], c: [4, 4, 4, 3, 3], d: [2, 2, 2, 2, 2] };
    expect(outcome(steps)).to.deep.equal({ outcome: 'between', top: ['a', 'b', 'c'], margin: 0.2 });
  });

  it('compares with the highest alone: the third may be close to the second', () => {
    // 4, 3.6 and 3.2: 3.2 is 0.8 below the highest
    const steps = { a: [4, 4, 4, 4, 4], b: [4, 4, 4, 3, 3], c: [4, 3, 3, 3, 3] };
    expect(outcome(steps)).to.deep.equal({ outcome: 'between', top: ['a', 'b'], margin: 0.4 });
  });

  it('is flat when all that have a score lie close together', () => {
    const same = [3, 3, 3, 3, 3];
    expect(outcome({ a: same, b: same, c: same, d: same, e: same })).to.deep.equal({
      outcome: 'flat',
      top: [],
      margin: 0,
    });
    expect(outcome({ a: same, b: [3, 3, 3, 3, 4], c: same })).to.deep.equal({ outcome: 'flat', top: [], margin: 0.2 });
  });

  it('lies between two, and is not flat, when only two have a score', () => {
    const same = [3, 3, 3];
    expect(outcome({ a: same, b: same })).to.deep.equal({ outcome: 'between', top: ['a', 'b'], margin: 0 });
  });

  it('declines with fewer than two scores', () => {
    const declined = { outcome: 'declined', top: [], margin: undefined };
    expect(outcome({})).to.deep.equal(declined);
    expect(outcome({ a: [5, 5, 5, 5, 5] })).to.deep.equal(declined);
    expect(outcome({ a: [5, 5, 5, 5, 5], b: [1, 1] })).to.deep.equal(declined);
  });

  it('declines when every answer is "don\'t know"', () => {
    const answers = Object.fromEntries(phases.items.map(({ id }) => [id, 'dont-know']));
    expect(scoreAssessment(phases, answers)).to.deep.equal({
      rule: 'phase-mean/1',
      outcome: 'declined',
      dimensions: { a: { n: 0 }, b: { n: 0 }, c: { n: 0 }, d: { n: 0 }, e: { n: 0 } },
      top: [],
      caveats: [],
    });
  });

  it('with a margin of nothing is clear, but for a tie', () => {
    const strict = { ...phases, margin: 0 };
    expect(outcome({ a: [4, 4, 4, 4, 4], b: [4, 4, 4, 4, 3] }, strict)).to.deep.include({
      outcome: 'clear',
      top: ['a'],
    });
    expect(outcome({ a: [4, 4, 4], b: [4, 4, 4] }, strict)).to.deep.include({ outcome: 'between', top: ['a', 'b'] });
  });
});

describe('a caveat', () => {
  const late = { 'work-1': 'always', 'work-2': 'never' }; // work: 5
  const early = { 'start-1': 'always', 'start-2': 'always' };
  const low = { 'clash-1': 'never', 'clash-2': 'never' };
  const caveats = (answers: FormAnswers, instrument = assessment()) => scoreAssessment(instrument, answers).caveats;

  it('applies when the number is high enough and its dimension leads', () => {
    expect(caveats({ ...late, ...low, newcomers: 1 })).to.deep.equal(['falling-back']);
    expect(caveats({ ...late, ...low, newcomers: 12 })).to.deep.equal(['falling-back']);
  });

  it('applies when its dimension is one of those between which the outcome lies', () => {
    expect(caveats({ ...late, ...early, ...low, newcomers: 1 })).to.deep.equal(['falling-back']);
  });

  it('applies when one of its dimensions leads', () => {
    const either = changed(assessment(), 'caveats.0.dimensions', ['clash', 'work']);
    expect(caveats({ ...late, ...low, newcomers: 1 }, either)).to.deep.equal(['falling-back']);
  });

  it('does not apply below the number, or when the number is not known', () => {
    expect(caveats({ ...late, ...low, newcomers: 0 })).to.deep.equal([]);
    expect(caveats({ ...late, ...low })).to.deep.equal([]);
  });

  it('does not apply when another dimension leads, or none', () => {
    expect(caveats({ ...early, ...low, newcomers: 3 })).to.deep.equal([]);
    expect(caveats({ ...late, newcomers: 3 })).to.deep.equal([]);
  });

  it('need not be there', () => {
    expect(caveats({ ...late, ...low, newcomers: 3 }, changed(assessment(), 'caveats'))).to.deep.equal([]);
  });
});
