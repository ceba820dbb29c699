import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { History, type Action } from '../../components/internal/history.js';
import type { Answers, FormAnswers } from '../../src/instrument/answers.js';

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

  it('does not take a step together with what was done before something was undone', () => {
    const history = new History();
    let now: Answers = history.do(answer('a', '1', {}, 'a'), {});
    now = history.do(answer('b', '1', now as FormAnswers, 'b'), now);
    now = history.undo(now);
    now = history.do(answer('a', '2', now as FormAnswers, 'a'), now);
    expect(history.undo(now)).to.deep.equal({ a: '1' });
  });

  it('is empty after it was cleared', () => {
    const history = new History();
    history.do(answer('a', '1', {}), {});
    history.clear();
    expect(history.last).to.equal(undefined);
  });

  it('does again what was taken back, the last taken back first, and nothing when there is nothing', () => {
    const history = new History();
    let now: Answers = history.do(answer('a', '1', {}), {});
    now = history.do(answer('b', '2', now as FormAnswers), now);
    now = history.undo(history.undo(now));
    expect(history.next?.name(() => '')).to.equal('a');
    now = history.redo(now);
    expect(now).to.deep.equal({ a: '1' });
    expect(history.next?.name(() => '')).to.equal('b');
    now = history.redo(now);
    expect(now).to.deep.equal({ a: '1', b: '2' });
    expect(history.next).to.equal(undefined);
    expect(history.redo(now)).to.equal(now);
  });

  it('does nothing again after something else was done, or after it was cleared', () => {
    const history = new History();
    let now = history.undo(history.do(answer('a', '1', {}), {}));
    now = history.do(answer('b', '2', now as FormAnswers), now);
    expect(history.redo(now)).to.equal(now);
    now = history.undo(now);
    history.clear();
    expect(history.next).to.equal(undefined);
    expect(history.redo(now)).to.equal(now);
  });

  it('does again beside what was typed elsewhere since', () => {
    const history = new History();
    const now = history.undo(history.do(answer('a', '1', {}), {}));
    expect(history.redo({ ...now, typed: 'in the meantime' })).to.deep.equal({ a: '1', typed: 'in the meantime' });
  });

  it('does again in one go what was taken back as one, and keeps it apart from what follows', () => {
    const history = new History();
    let now: Answers = {};
    for (const value of ['1', '2']) now = history.do(answer('a', value, now as FormAnswers, 'a'), now);
    now = history.redo(history.undo(now));
    expect(now).to.deep.equal({ a: '2' });
    now = history.do(answer('a', '3', now as FormAnswers, 'a'), now);
    expect(history.undo(now)).to.deep.equal({ a: '2' });
  });

  const step = fc.record({
    field: fc.constantFrom('a', 'b', 'c'),
    value: fc.constantFrom('1', '2', '3'),
    joined: fc.boolean(),
  });
  const start = { a: '0' };

  it('leads back to the beginning, whatever was done', () => {
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

  it('is at every moment what is done and not undone, one after another, whatever was done, undone and redone', () => {
    const moves = fc.array(
      fc.oneof(
        { weight: 3, arbitrary: step },
        { weight: 2, arbitrary: fc.constant('undo' as const) },
        { weight: 1, arbitrary: fc.constant('redo' as const) },
      ),
      { maxLength: 30, size: 'max' },
    );
    fc.assert(
      fc.property(moves, (all) => {
        const history = new History();
        let now: Answers = start;
        // What a plain list of steps would do. Steps that are joined are one; nothing joins what came before an undo.
        let done: { steps: [string, string][]; of: string | undefined }[] = [];
        let undone: typeof done = [];
        for (const move of all) {
          if (move === 'undo') {
            now = history.undo(now);
            const last = done.at(-1);
            const apart = (some: typeof done) => some.map((one) => ({ ...one, of: undefined }));
            if (last) [done, undone] = [apart(done.slice(0, -1)), [...undone, ...apart([last])]];
          } else if (move === 'redo') {
            now = history.redo(now);
            const next = undone.at(-1);
            if (next) [done, undone] = [[...done, next], undone.slice(0, -1)];
          } else {
            const { field, value, joined } = move;
            const of = joined ? field : undefined;
            now = history.do(answer(field, value, now as FormAnswers, of), now);
            const last = done.at(-1);
            const steps: [string, string][] = [[field, value]];
            if (last && of && last.of === of) done = [...done.slice(0, -1), { steps: [...last.steps, ...steps], of }];
            else done = [...done, { steps, of }];
            undone = [];
          }
          const replayed = Object.fromEntries([['a', '0'], ...done.flatMap(({ steps }) => steps)]);
          expect(now).to.deep.equal(replayed);
          expect([!history.last, !history.next]).to.deep.equal([!done.length, !undone.length]);
        }
      }),
    );
  });

  it('is back where it was when what was just done is undone, and when what was just undone is redone', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), fc.nat(8), step, (steps, back, { field, value }) => {
        const history = new History();
        let now: Answers = start;
        for (const { joined, ...one } of steps)
          now = history.do(answer(one.field, one.value, now as FormAnswers, joined ? one.field : undefined), now);
        for (let left = Math.min(back, steps.length); left; left--) now = history.undo(now);
        if (history.last) expect(history.redo(history.undo(now))).to.deep.equal(now);
        if (history.next) expect(history.undo(history.redo(now))).to.deep.equal(now);
        expect(history.undo(history.do(answer(field, value, now as FormAnswers), now))).to.deep.equal(now);
      }),
    );
  });
});
