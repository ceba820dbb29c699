import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { History, type Action } from '../../components/internal/history.js';
import type { FormAnswers } from '../../src/instrument/answers.js';

/** Sets one answer, and takes it back. */
const answer = (field: string, value: string, before: FormAnswers, of?: string): Action => ({
  name: () => field,
  of,
  apply: (now) => ({ ...(now as FormAnswers), [field]: value }),
  revert(now) {
    const { [field]: _, ...rest } = now as FormAnswers;
    return before[field] === undefined ? rest : { ...rest, [field]: before[field] };
  },
});

describe('the history of a session', () => {
  it('has nothing to undo at first, and undoing then changes nothing', () => {
    const history = new History();
    expect(history.last).to.equal(undefined);
    expect(history.undo({ goal: 'clear' })).to.deep.equal({ goal: 'clear' });
  });

  it('takes actions back one by one, the last one first', () => {
    const history = new History();
    let now = history.do(answer('a', '1', {}), {});
    now = history.do(answer('b', '2', now as FormAnswers), now);
    expect(history.last?.name(() => '')).to.equal('b');
    now = history.undo(now);
    expect(now).to.deep.equal({ a: '1' });
    expect(history.undo(now)).to.deep.equal({});
    expect(history.last).to.equal(undefined);
  });

  it('keeps what was typed elsewhere since', () => {
    const history = new History();
    const now = history.do(answer('a', '1', {}), {});
    expect(history.undo({ ...now, typed: 'in the meantime' })).to.deep.equal({ typed: 'in the meantime' });
  });

  it('takes back what was done to one thing in a row as one', () => {
    const history = new History();
    let now = {};
    for (const value of ['1', '2', '3']) now = history.do(answer('a', value, now, 'a'), now);
    expect(now).to.deep.equal({ a: '3' });
    expect(history.undo(now)).to.deep.equal({});
  });

  it('does not take together what was done to one thing, to another, and to the first again', () => {
    const history = new History();
    let now = {};
    for (const [field, value] of [
      ['a', '1'],
      ['b', '1'],
      ['a', '2'],
    ] as const)
      now = history.do(answer(field, value, now, field), now);
    expect(history.undo(now)).to.deep.equal({ a: '1', b: '1' });
  });

  it('is empty after it was cleared', () => {
    const history = new History();
    history.do(answer('a', '1', {}), {});
    history.clear();
    expect(history.last).to.equal(undefined);
  });

  it('leads back to the beginning, whatever was done', () => {
    const step = fc.record({
      field: fc.constantFrom('a', 'b', 'c'),
      value: fc.constantFrom('1', '2', '3'),
      joined: fc.boolean(),
    });
    const start = { a: '0' };
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const history = new History();
        let now: FormAnswers = start;
        for (const { field, value, joined } of steps)
          now = history.do(answer(field, value, now, joined ? field : undefined), now) as FormAnswers;
        while (history.last) now = history.undo(now) as FormAnswers;
        expect(now).to.deep.equal(start);
      }),
    );
  });
});
