import { expect } from '@open-wc/testing';
import { isOver, readDraft } from '../../src/draft/draft.js';
import { expiryOf } from '../../src/draft/expiry.js';
import { draft } from './contract.js';

const at = (day: string): number => Date.parse(`${day}T12:00:00.000Z`);
const on = (day: string): string => `${day}T12:00:00.000Z`;

describe('when a draft expires', () => {
  it('is so many days after it was saved', () => {
    expect(expiryOf(90, undefined, at('2026-11-24'))).to.equal(on('2027-02-22'));
    expect(expiryOf(1, on('2026-11-20'), at('2026-11-24'))).to.equal(on('2026-11-25'));
  });

  it('is never without a number of days, or with none', () => {
    expect(expiryOf(undefined)).to.equal(undefined);
    expect(expiryOf(0)).to.equal(undefined);
  });

  it('is no earlier because a clock was put back', () => {
    expect(expiryOf(10, on('2026-11-24'), at('2020-01-01'))).to.equal(on('2026-12-04'));
  });

  it('has come at that moment, and not before or when a clock jumps back', () => {
    const kept = draft({ expiresAt: on('2027-02-22') });
    expect(isOver(kept, at('2027-02-22'))).to.equal(true);
    expect(isOver(kept, at('2027-02-22') - 1)).to.equal(false);
    expect(isOver(kept, at('1970-01-01'))).to.equal(false);
  });

  it('never comes for what has no such time, or is no draft of ours', () => {
    for (const value of [
      draft(),
      draft({ expiresAt: 'soon' }),
      draft({ expiresAt: 1 }),
      draft({ format: 'samen-draft/2', expiresAt: on('2000-01-01') }),
      { expiresAt: on('2000-01-01') },
      'text',
      null,
      undefined,
    ])
      expect(isOver(value, at('2027-02-22')), JSON.stringify(value)).to.equal(false);
  });

  it('may stand in a draft that is read, with its name', () => {
    const whole = draft({ expiresAt: on('2027-02-22'), name: 'Tuesday' });
    expect(readDraft(whole, draft().instrument)).to.deep.equal(whole);
    expect(readDraft(draft({ expiresAt: 'soon' }), draft().instrument)).to.equal(undefined);
    expect(readDraft(draft({ name: 7 }), draft().instrument)).to.equal(undefined);
  });
});
