import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { counted, placed, withAbout, withCards, withSaid } from '../../../components/sorter/changes.js';
import { acceptAnswers, type SorterAnswers } from '../../../src/instrument/answers.js';
import { roughAnswers } from '../../instrument/arbitrary.js';
import { runs } from '../../instrument/hostile.js';
import { shells } from '../../instrument/examples.js';

const full = (): SorterAnswers => ({
  placements: { choir: ['core'], garden: [] },
  cards: [{ id: 'mine', label: 'Dog walks' }],
  about: { choir: { sure: 'fairly', why: 'Close.' }, mine: { trend: 'weaker' } },
  counts: { core: 3, active: 0 },
});
const none: SorterAnswers = { placements: {} };

describe('a change of a sorter’s answers', () => {
  it('puts a card in other zones, or in none of them', () => {
    expect(placed(none, 'choir', ['core', 'active'])).to.deep.equal({ placements: { choir: ['core', 'active'] } });
    expect(placed(none, 'choir', [])).to.deep.equal({ placements: { choir: [] } });
    expect(placed(full(), 'choir', ['active']).placements).to.deep.equal({ choir: ['active'], garden: [] });
  });

  it('takes a card back to the pile, and leaves placements that are empty, as they are always there', () => {
    expect(placed({ placements: { choir: ['core'] } }, 'choir', undefined)).to.deep.equal(none);
  });

  it('begins with answers that have nothing yet', () => {
    expect(placed({}, 'choir', ['core'])).to.deep.equal({ placements: { choir: ['core'] } });
    expect(withAbout({}, 'choir', { why: 'x' })).to.deep.equal({ placements: {}, about: { choir: { why: 'x' } } });
    expect(counted({}, 'core', 2)).to.deep.equal({ placements: {}, counts: { core: 2 } });
    expect(withCards({}, () => [{ id: 'mine', label: 'X' }])).to.deep.equal({
      placements: {},
      cards: [{ id: 'mine', label: 'X' }],
    });
  });

  it('adds, changes and removes own cards; none left leave no trace', () => {
    const two = withCards(full(), (cards) => [...cards, { id: 'more', label: 'Quiz' }]);
    expect(two.cards).to.have.length(2);
    expect(withCards(two, (cards) => cards.slice(1)).cards).to.deep.equal([{ id: 'more', label: 'Quiz' }]);
    expect(withCards(full(), () => [])).not.to.have.property('cards');
  });

  it('says one thing of a card beside what was said before', () => {
    expect(withSaid(full(), 'choir', 'trend', 'stronger').about).to.deep.equal({
      choir: { sure: 'fairly', why: 'Close.', trend: 'stronger' },
      mine: { trend: 'weaker' },
    });
    expect(withSaid(full(), 'choir', 'why', 'Near.').about?.['choir']).to.deep.equal({ sure: 'fairly', why: 'Near.' });
  });

  it('takes back what was said: nothing left of a card, or of all, leaves no trace', () => {
    for (const nothing of [undefined, '']) {
      const less = withSaid(full(), 'mine', 'trend', nothing);
      expect(less.about).to.deep.equal({ choir: full().about!['choir'] });
      const least = withSaid(withSaid(less, 'choir', 'sure', nothing), 'choir', 'why', nothing);
      expect(least).not.to.have.property('about');
    }
    expect(withAbout(withAbout(full(), 'mine', undefined), 'choir', undefined)).not.to.have.property('about');
  });

  it('counts people, of whom there may be none; no counts left leave no trace', () => {
    expect(counted(full(), 'active', 4).counts).to.deep.equal({ core: 3, active: 4 });
    expect(counted(none, 'core', 0)).to.deep.equal({ placements: {}, counts: { core: 0 } });
    expect(counted(counted(full(), 'core', undefined), 'active', undefined)).not.to.have.property('counts');
  });

  it('changes nothing when it changes nothing', () => {
    const same = full();
    expect(placed(full(), 'other', undefined)).to.deep.equal(same);
    expect(placed(full(), 'choir', ['core'])).to.deep.equal(same);
    expect(withCards(full(), (cards) => cards)).to.deep.equal(same);
    expect(withAbout(full(), 'other', undefined)).to.deep.equal(same);
    expect(withSaid(full(), 'garden', 'why', undefined)).to.deep.equal(same);
    expect(withSaid(full(), 'choir', 'why', 'Close.')).to.deep.equal(same);
    expect(counted(full(), 'visitors', undefined)).to.deep.equal(same);
    expect(counted(none, 'core', undefined)).to.deep.equal(none);
  });

  const board = shells();
  const answered = roughAnswers(board).map((value) => acceptAnswers(board, value).answers as SorterAnswers);
  const card = fc.constantFrom('choir', 'garden');
  const zone = fc.constantFrom(...board.zones.map(({ id }) => id));
  type Change = (now: SorterAnswers) => SorterAnswers;
  /** A change, and the one that takes it back, for answers as they are before. */
  const change: fc.Arbitrary<(before: SorterAnswers) => [Change, Change]> = fc.oneof(
    fc
      .tuple(card, fc.option(fc.array(zone, { maxLength: 1 }), { nil: undefined }))
      .map(([id, zones]) => (before: SorterAnswers): [Change, Change] => [
        (now) => placed(now, id, zones),
        (now) => placed(now, id, before.placements[id]),
      ]),
    fc
      .tuple(card, fc.constantFrom('sure' as const, 'why' as const), fc.constantFrom('fairly', '', undefined))
      .map(([id, ask, said]) => (before: SorterAnswers): [Change, Change] => [
        (now) => withSaid(now, id, ask, said),
        (now) => withSaid(now, id, ask, before.about?.[id]?.[ask]),
      ]),
    fc
      .tuple(zone, fc.option(fc.nat(), { nil: undefined }))
      .map(([id, people]) => (before: SorterAnswers): [Change, Change] => [
        (now) => counted(now, id, people),
        (now) => counted(now, id, before.counts?.[id]),
      ]),
  );

  it('and its opposite are as nothing, whatever was answered; what was given stays as it was', () => {
    fc.assert(
      fc.property(answered, change, (before, make) => {
        const copy = structuredClone(before);
        const [there, back] = make(before);
        expect(back(there(before))).to.deep.equal(before);
        expect(before).to.deep.equal(copy);
      }),
      runs,
    );
  });

  it('makes answers that fit, with no trace of what is empty', () => {
    fc.assert(
      fc.property(answered, fc.array(change, { maxLength: 6 }), (before, changes) => {
        const after = changes.reduce((now, make) => make(now)[0](now), before);
        expect(acceptAnswers(board, after)).to.deep.equal({ answers: after, refused: [] });
      }),
      runs,
    );
  });
});
