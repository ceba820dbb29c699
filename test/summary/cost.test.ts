import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { addResult, emptySummary, type Summary } from '../../src/summary/index.js';
import { flow } from '../presets/presets.js';
import { idOf, roughResult } from './arbitrary.js';
import type { Result } from '../../src/result/index.js';

const [any] = fc.sample(roughResult(flow), { numRuns: 1, seed: 5 });
const answers = { goal: 'clear', time: 'no', challenge: 'challenge-2', skill: 'skill-2' };
const result = (n: number): Result => ({ ...any!, id: idOf(n), answers });

const filled = (n: number): Summary => {
  const summary = emptySummary(flow);
  for (let index = 0; index < n; index++) addResult(summary, result(index));
  return summary;
};

/** How often anything is looked up, kept or gone through in a map while `act` runs. */
function lookups(act: () => void): number {
  let calls = 0;
  const names = ['get', 'set', 'delete', 'has', 'keys', 'values', 'entries', 'forEach', Symbol.iterator] as const;
  const originals = names.map((name) => [name, Map.prototype[name]] as const);
  for (const [name, original] of originals)
    Object.assign(Map.prototype, {
      [name](this: Map<unknown, unknown>, ...given: unknown[]) {
        calls += 1;
        return (original as (...all: unknown[]) => unknown).apply(this, given);
      },
    });
  try {
    act();
  } finally {
    for (const [name, original] of originals) Object.assign(Map.prototype, { [name]: original });
  }
  return calls;
}

describe('adding a result', () => {
  it('costs its own cells, however many are there', () => {
    const [few, many] = [filled(10), filled(1000)];
    const cost = lookups(() => addResult(few, result(10)));
    expect(cost).to.be.greaterThan(Object.keys(answers).length);
    expect(lookups(() => addResult(many, result(1000)))).to.equal(cost);
    const replaced = { ...result(3), answers: { goal: 'no' }, completedAt: '2026-05-01T00:00:00Z' };
    expect(lookups(() => addResult(many, replaced))).to.equal(lookups(() => addResult(few, replaced)));
  });
});
