import { expect } from '@open-wc/testing';
import { cellsOf } from '../../src/summary/cells.js';
import { acceptAnswers, type Instrument } from '../../src/instrument/index.js';
import { assessment, binsInForm, changed, checklist, interview, shells, sorter } from '../instrument/examples.js';

/** What of these answers is counted, as `question: value`. */
function cells(instrument: Instrument, answers: unknown): string[] {
  const accepted = acceptAnswers(instrument, answers);
  expect(accepted.refused).to.deep.equal([]);
  return cellsOf(instrument, accepted.answers).map((cell) => cell.join(': '));
}

describe('what is counted', () => {
  it('of a sorter: every zone a card lies in, and none of them', () => {
    const placements = { choir: ['club', 'help'], garden: [] };
    expect(cells(sorter(), { placements })).to.deep.equal(['choir: club', 'choir: help', 'garden: none-of-these']);
  });

  it('of a sorter that asks more: what was chosen of a card, and how many people a zone has', () => {
    const answers = {
      placements: { choir: ['core'] },
      about: { choir: { sure: 'fairly', why: 'A reason.' }, garden: { wish: 'as-now' } },
      counts: { core: 3, visitors: 0 },
    };
    expect(cells(shells(), answers)).to.deep.equal([
      'choir: core',
      'choir.sure: fairly',
      'garden.wish: as-now',
      'zones.count.core: 3',
      'zones.count.visitors: 0',
    ]);
  });

  it('not a card of the person alone: neither its name nor its place', () => {
    const mine = { cards: [{ id: 'mine', label: 'Dog walks' }], about: { mine: { sure: 'unsure' } } };
    expect(cells(shells(), { placements: { mine: ['core'], choir: ['core'] }, ...mine })).to.deep.equal([
      'choir: core',
    ]);
  });

  it('not a card of the person alone that is called as something else that is counted', () => {
    const cards = ['choir.sure', 'zones.count', '__proto__'].map((id) => ({ id, label: 'Mine' }));
    const placements = Object.fromEntries(cards.map(({ id }) => [id, ['core']]));
    expect(cells(shells(), { placements: { ...placements, garden: ['core'] }, cards })).to.deep.equal(['garden: core']);
  });

  it('of a checklist: items, halves of a pair, and its level and point, in the order of the pair', () => {
    const answers = { goal: 'clear', 'goal.note': 'A note.', time: 'not-applicable' };
    const pair = { challenge: 'challenge-4', skill: 'skill-3' };
    expect(cells(checklist(), { ...answers, ...pair })).to.deep.equal([
      'goal: clear',
      'time: not-applicable',
      'challenge: challenge-4',
      'skill: skill-3',
      'balance: little', // one step apart
      'balance.point: 4,3',
    ]);
    // Objects put keys that are numbers first.
    const numbered = changed(changed(checklist(), 'items.3.pair.0.id', '2'), 'items.3.pair.1.id', '1');
    expect(cells(numbered, { 2: 'challenge-4', 1: 'skill-1' }).at(-1)).to.equal('balance.point: 4,1');
  });

  it('of a checklist with half a pair: that half alone', () => {
    expect(cells(checklist(), { challenge: 'challenge-4', skill: 'not-applicable' })).to.deep.equal([
      'challenge: challenge-4',
      'skill: not-applicable',
    ]);
  });

  it('of an assessment: items, numbers, and the mean of each dimension that has one', () => {
    const start = { 'start-1': 'seldom', 'start-2': 'always', 'clash-1': 'dont-know', 'work-1': 'often' };
    expect(cells(assessment(), { ...start, newcomers: 0, remark: 'A new year.' })).to.deep.equal([
      'start-1: seldom',
      'clash-1: dont-know',
      'work-1: often',
      'start-2: always',
      'newcomers: 0',
      'start: 3.5', // (2 + 5) / 2
    ]);
  });

  it('of an interview: what was chosen in each entry and of each card, and how many entries there are', () => {
    const answers = {
      activities: [
        { id: 'e1', what: 'Choir', easy: 'yes' },
        { id: 'e2', what: 'Walks', easy: 'yes', 'easy.note': 'A note.' },
      ],
      place: { placements: { e1: ['a1'], e2: [] } },
      wishes: ['quiet', 'yes'],
      agreed: false,
      'seen-on': '2026-02-01',
    };
    expect(cells(interview(), answers).toSorted()).to.deep.equal([
      'activities: 2',
      'agreed: false',
      'easy: yes',
      'easy: yes',
      'place: a1',
      'place: none-of-these',
      'seen-on: 2026-02-01',
      'wishes: quiet',
      'wishes: yes',
    ]);
  });

  it('of a sorter in a form: how many people a zone has, by zone', () => {
    const activities = [{ id: 'e1', what: 'Choir' }];
    const place = { placements: { e1: ['a1'] }, counts: { a1: 12 } };
    const found = cells(binsInForm(), { activities, place });
    expect(found).to.deep.equal(['place: a1', 'place.count.a1: 12', 'activities: 1']);
  });

  it('of no answers: no entries, and nothing else', () => {
    for (const instrument of [sorter(), checklist(), assessment()]) expect(cells(instrument, {})).to.deep.equal([]);
    expect(cells(interview(), {})).to.deep.equal(['activities: 0']);
  });
});
