import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { agreement, histogram, mean, middle, mode, spread, type Tally } from '../../src/summary/index.js';

/** How often each value was given, by one answer per person. */
const tally = (values: Record<string, number>): Tally => ({
  n: Object.values(values).reduce((sum, n) => sum + n, 0),
  values: new Map(Object.entries(values)),
});
const nobody = tally({});
const steps = ['never', 'seldom', 'sometimes', 'often', 'always'];

describe('what was given most', () => {
  it('is one value, or all that tie', () => {
    expect(mode(tally({ no: 1, little: 3, clear: 2 }))).to.deep.equal(['little']);
    expect(mode(tally({ no: 3, little: 1, clear: 3 }))).to.deep.equal(['clear', 'no']);
    expect(mode(nobody)).to.deep.equal([]);
  });

  it('stands in the order asked for, or else of the alphabet, and not in the order in which people came', () => {
    expect(mode(tally({ clear: 2, no: 2 }), ['no', 'little', 'clear'])).to.deep.equal(['no', 'clear']);
    expect(mode(tally({ b: 1, a: 1 }))).to.deep.equal(mode(tally({ a: 1, b: 1 })));
  });

  it('is only of the values asked for', () => {
    expect(mode(tally({ 'dont-know': 5, no: 2, clear: 1 }), ['no', 'clear'])).to.deep.equal(['no']);
    expect(mode(tally({ 'dont-know': 5 }), ['no', 'clear'])).to.deep.equal([]);
  });
});

describe('agreement', () => {
  it('is the chance that two answers are the same', () => {
    // Pairs that are alike among all pairs: 3 of 6; 1 + 1 of 6; 0 of 3.
    expect(agreement(tally({ a: 3, b: 1 }))).to.deep.equal({ n: 4, value: 0.5 });
    expect(agreement(tally({ a: 2, b: 2 }))).to.deep.equal({ n: 4, value: 1 / 3 });
    expect(agreement(tally({ a: 1, b: 1, c: 1 }))).to.deep.equal({ n: 3, value: 0 });
    expect(agreement(tally({ a: 7 }))).to.deep.equal({ n: 7, value: 1 });
  });

  it('is that of the table in Fleiss (1971) for its first subject: six ratings, all alike', () => {
    expect(agreement(tally({ neurosis: 6 }))).to.deep.equal({ n: 6, value: 1 });
    // Its second: three raters and three; (3 × 2 + 3 × 2) / (6 × 5) = 0.4
    expect(agreement(tally({ 'personality disorder': 3, other: 3 }))).to.deep.equal({ n: 6, value: 0.4 });
  });

  it('declines with fewer than two answers', () => {
    expect(agreement(nobody)).to.equal(undefined);
    expect(agreement(tally({ a: 1 }))).to.equal(undefined);
  });

  it('can be among some values alone', () => {
    expect(agreement(tally({ a: 3, b: 1, 'dont-know': 9 }), ['a', 'b', 'c'])).to.deep.equal({ n: 4, value: 0.5 });
    expect(agreement(tally({ a: 1, 'dont-know': 9 }), ['a', 'b', 'c'])).to.equal(undefined);
  });
});

describe('the middle of numbers', () => {
  it('is the median with the middle half, between two where no one is in the middle', () => {
    // 1 2 3 4: a quarter of the way is 1 + 0.75 × 1
    const four = { n: 4, least: 1, low: 1.75, median: 2.5, high: 3.25, most: 4 };
    expect(middle(tally({ 1: 1, 2: 1, 3: 1, 4: 1 }))).to.deep.equal(four);
    // 1 1 1 5 9
    expect(middle(tally({ 9: 1, 1: 3, 5: 1 }))).to.deep.equal({
      n: 5,
      least: 1,
      low: 1,
      median: 1,
      high: 5,
      most: 9,
    });
    expect(spread({ low: 1.75, high: 3.25 })).to.equal(1.5);
  });

  it('of one person is what that person said; of nobody there is none', () => {
    expect(middle(tally({ 3.4: 1 }))).to.deep.equal({ n: 1, least: 3.4, low: 3.4, median: 3.4, high: 3.4, most: 3.4 });
    expect(middle(nobody)).to.equal(undefined);
    expect(mean(nobody)).to.equal(undefined);
  });

  it('counts steps of a scale from 1', () => {
    // 1 4 4 5
    const given = tally({ always: 1, often: 2, never: 1 });
    expect(middle(given, steps)).to.deep.equal({ n: 4, least: 1, low: 3.25, median: 4, high: 4.25, most: 5 });
    expect(mean(given, steps)).to.deep.equal({ n: 4, value: 3.5 });
  });

  it('orders numbers as numbers, also negative ones and fractions', () => {
    expect(histogram(tally({ 10: 1, 9: 2, '-1': 1, 0.5: 1 }))).to.deep.equal([
      [-1, 1],
      [0.5, 1],
      [9, 2],
      [10, 1],
    ]);
    expect(mean(tally({ 10: 1, 0: 3 }))).to.deep.equal({ n: 4, value: 2.5 });
  });

  it('never takes "don\'t know", "does not apply", a tick, a date or nothing at all for a number', () => {
    const none = { 'dont-know': 3, 'not-applicable': 2, 'none-of-these': 1, true: 1, '2026-02-01': 1, '': 1, NaN: 1 };
    expect(middle(tally(none))).to.equal(undefined);
    expect(mean(tally({ ...none, 4: 1 }))).to.deep.equal({ n: 1, value: 4 });
    expect(middle(tally(none), steps)).to.equal(undefined);
    expect(mean(tally({ ...none, often: 2, 4: 1 }), steps)).to.deep.equal({ n: 2, value: 4 });
  });

  it('is that of the list of all numbers', () => {
    const numbers = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(numbers, (list) => {
        const counts: Record<string, number> = {};
        for (const one of list) counts[one] = (counts[one] ?? 0) + 1;
        const ordered = list.toSorted((a, b) => a - b);
        const at = (share: number) => {
          const h = (ordered.length - 1) * share;
          const [below, above] = [ordered[Math.floor(h)]!, ordered[Math.ceil(h)]!];
          return below + (h % 1) * (above - below);
        };
        expect(middle(tally(counts))).to.deep.equal({
          n: list.length,
          least: ordered[0],
          low: at(0.25),
          median: at(0.5),
          high: at(0.75),
          most: ordered.at(-1),
        });
        expect(mean(tally(counts))!.value).to.be.closeTo(list.reduce((a, b) => a + b, 0) / list.length, 1e-9);
      }),
    );
  });
});
