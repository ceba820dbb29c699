import { expect } from '@open-wc/testing';
import { makeResult, type Result } from '../../src/result/index.js';
import { scoreChecklist } from '../../src/score/index.js';
import { addResult, emptySummary, select, type Choice, type Summary } from '../../src/summary/index.js';
import { checklist } from '../instrument/examples.js';
import { idOf } from './arbitrary.js';
import { plainTallies } from './plain.js';

interface From {
  version?: string;
  perspective?: string;
  round?: number | string;
  goal: string;
}

let made = 0;
function result({ version = '1.2.3', perspective, round, goal }: From): Result {
  const about = {
    id: idOf((made += 1)),
    locale: 'nl',
    wording: 'standard' as const,
    startedAt: '2026-02-01T09:30:00Z',
  };
  const context = round === undefined ? undefined : { round };
  const from = makeResult(checklist(), { goal }, scoreChecklist(checklist(), { goal }), { ...about, context });
  return { ...from, instrument: { ...from.instrument, version }, ...(perspective !== undefined && { perspective }) };
}

const summaryOf = (...all: From[]): Summary => all.map(result).reduce(addResult, emptySummary(checklist()));

const counts = (summary: Summary, choice?: Choice) => {
  const { n, questions } = select(summary, choice);
  return [n, ...plainTallies(questions).flatMap(([, { values }]) => values.map((pair) => pair.join(' ')))];
};

describe('a part of a group', () => {
  const all = summaryOf(
    { perspective: 'member', round: 1, goal: 'no' },
    { perspective: 'member', round: 2, goal: 'clear' },
    { perspective: 'observer', round: 2, goal: 'clear' },
    { round: '2', goal: 'little' },
    { goal: 'no' },
  );

  it('is from a perspective, a round, or both', () => {
    expect(counts(all)).to.deep.equal([5, 'clear 2', 'little 1', 'no 2']);
    expect(counts(all, { perspective: 'member' })).to.deep.equal([2, 'clear 1', 'no 1']);
    expect(counts(all, { round: '2' })).to.deep.equal([3, 'clear 2', 'little 1']);
    expect(counts(all, { perspective: 'member', round: '2' })).to.deep.equal([1, 'clear 1']);
    expect(counts(all, { perspective: 'worker' })).to.deep.equal([0]);
  });

  it('is of one version of the instrument, if one is asked for', () => {
    const mixed = summaryOf({ goal: 'no' }, { version: '0.9.0', goal: 'clear' }, { version: '0.9.0', goal: 'no' });
    expect([...mixed.parts.values()].map(({ view, n }) => [view.version, n])).to.deep.equal([
      ['1.2.3', 1],
      ['0.9.0', 2],
    ]);
    expect(counts(mixed, { version: '1.2.3' })).to.deep.equal([1, 'no 1']);
    expect(counts(mixed, { version: '0.9.0' })).to.deep.equal([2, 'clear 1', 'no 1']);
    expect(select(mixed).view).to.deep.equal({ version: '' });
  });

  it('says what all in it share, and no more', () => {
    expect(select(all).view).to.deep.equal({ version: '1.2.3' });
    expect(select(all, { perspective: 'member' }).view).to.deep.equal({ version: '1.2.3', perspective: 'member' });
    expect(select(all, { perspective: 'observer' }).view).to.deep.equal({
      version: '1.2.3',
      perspective: 'observer',
      round: '2',
    });
    expect(select(all, { perspective: 'worker' }).view).to.deep.equal({ version: '' });
  });

  it('takes a perspective or a round without a name for none', () => {
    const summary = summaryOf({ perspective: '', round: '', goal: 'no' }, { goal: 'no' });
    expect(summary.parts.size).to.equal(1);
  });
});
