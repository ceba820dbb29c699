import { expect } from '@open-wc/testing';
import { saidIn } from '../../src/summary/said.js';
import { memberOf } from '../../src/summary/index.js';
import { makeResult } from '../../src/result/index.js';
import { score } from '../../src/score/index.js';
import { acceptAnswers, type Instrument } from '../../src/instrument/index.js';
import { binsInForm, checklist, shells } from '../instrument/examples.js';
import { idOf } from './arbitrary.js';

function said(instrument: Instrument, answers: unknown) {
  const accepted = acceptAnswers(instrument, answers);
  expect(accepted.refused).to.deep.equal([]);
  return saidIn(instrument, accepted.answers);
}

describe('what people wrote', () => {
  it('is a note or an answer in words', () => {
    expect(said(checklist(), { goal: 'clear', 'goal.note': 'We wrote it down.' })).to.deep.equal([
      { question: 'goal.note', text: 'We wrote it down.' },
    ]);
  });

  it('of a card goes with the zones in which that card lies, if it lies in any', () => {
    const answers = {
      placements: { choir: ['core'], mine: ['active'] },
      cards: [
        { id: 'mine', label: 'Dog walks' },
        { id: 'other', label: 'Chess' },
      ],
      about: { choir: { why: 'Old friends.', sure: 'fairly' }, garden: { why: 'New.' }, mine: { why: 'Every day.' } },
    };
    expect(said(shells(), answers)).to.deep.equal([
      { question: 'cards.own', entry: 'mine', text: 'Dog walks', zones: ['active'] },
      { question: 'cards.own', entry: 'other', text: 'Chess' },
      { question: 'choir.why', text: 'Old friends.', zones: ['core'] },
      { question: 'garden.why', text: 'New.' },
      { question: 'mine.why', text: 'Every day.', zones: ['active'] },
    ]);
  });

  it('of an entry that is a card goes with the zones of that card', () => {
    const activities = [
      { id: 'e1', what: 'Choir' },
      { id: 'e2', what: 'Walks' },
    ];
    const place = { placements: { e1: ['a1'], e2: [] }, about: { e1: { why: 'Close.' } } };
    expect(said(binsInForm(), { activities, place })).to.deep.equal([
      { question: 'what', entry: 'e1', text: 'Choir', zones: ['a1'] },
      { question: 'what', entry: 'e2', text: 'Walks', zones: ['none-of-these'] },
      { question: 'place.why', entry: 'e1', text: 'Close.', zones: ['a1'] },
    ]);
  });

  it('is in a summary only where texts are asked for', () => {
    const answers = { goal: 'clear', 'goal.note': 'We wrote it down.' };
    const about = { id: idOf(1), locale: 'nl', wording: 'standard' as const, startedAt: '2026-02-01T09:30:00Z' };
    const result = makeResult(checklist(), answers, score(checklist(), answers), about);
    expect(JSON.stringify(memberOf(checklist(), result))).not.to.contain('wrote');
    expect(memberOf(checklist(), result, true).said).to.deep.equal([
      { question: 'goal.note', text: 'We wrote it down.' },
    ]);
  });
});
