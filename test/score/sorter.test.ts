import { expect } from '@open-wc/testing';
import { scoreBoard, scoreSorter } from '../../src/score/index.js';
import { sorter } from '../instrument/examples.js';

describe('the score of a sorter', () => {
  it('counts cards per zone, and a card in two zones in both', () => {
    const placements = { choir: ['club', 'help'], garden: ['club'], 'phone-circle': [] };
    expect(scoreSorter(sorter(), { placements })).to.deep.equal({
      rule: 'zone-count/1',
      outcome: 'placed',
      zones: { club: 2, help: 1, swap: 0, give: 0 },
      empty: ['swap', 'give'],
      several: 1,
      none: 1,
      unplaced: 0,
    });
  });

  it('declines when nothing is placed', () => {
    expect(scoreSorter(sorter(), { placements: {} })).to.deep.equal({
      rule: 'zone-count/1',
      outcome: 'declined',
      zones: { club: 0, help: 0, swap: 0, give: 0 },
      empty: ['club', 'help', 'swap', 'give'],
      several: 0,
      none: 0,
      unplaced: 3,
    });
  });

  it('does not decline when all that is said is that a card fits nowhere', () => {
    expect(scoreSorter(sorter(), { placements: { choir: [] } })).to.deep.include({
      outcome: 'placed',
      none: 1,
      unplaced: 2,
      several: 0,
    });
  });

  it('counts the cards a person made, placed or not', () => {
    const cards = ['walks', 'quiz', 'oven'].map((id) => ({ id, label: id }));
    const score = scoreSorter(sorter(), { placements: { walks: ['give'], quiz: [] }, cards });
    expect(score).to.deep.include({ zones: { club: 0, help: 0, swap: 0, give: 1 }, none: 1, unplaced: 4 });
  });

  it('counts no card that is not in the deck', () => {
    expect(scoreSorter(sorter(), { placements: { removed: ['club'] } })).to.deep.include({
      outcome: 'declined',
      unplaced: 3,
    });
  });

  it('names no empty zone when every zone has a card', () => {
    const placements = { choir: ['club', 'help'], garden: ['swap', 'give'] };
    expect(scoreSorter(sorter(), { placements }).empty).to.deep.equal([]);
  });

  it('takes a card for unplaced whose name every object has', () => {
    expect(scoreBoard(sorter(), { placements: {} }, ['constructor', 'toString'])).to.deep.include({
      outcome: 'declined',
      unplaced: 2,
    });
  });
});
