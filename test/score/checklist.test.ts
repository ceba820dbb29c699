import { expect } from '@open-wc/testing';
import { scoreChecklist } from '../../src/score/index.js';
import { changed, checklist } from '../instrument/examples.js';
import type { FormAnswers } from '../../src/instrument/index.js';

const score = (answers: FormAnswers) => scoreChecklist(checklist(), answers);
const balance = (challenge: number, skill: number): FormAnswers => ({
  challenge: `challenge-${challenge}`,
  skill: `skill-${skill}`,
});

describe('the profile of a checklist', () => {
  it('has a level per item that was rated, and counts them per band', () => {
    expect(score({ goal: 'little', time: 'clear', feedback: 'no', ...balance(2, 2) })).to.deep.equal({
      rule: 'flow-profile/1',
      outcome: 'profile',
      levels: { goal: 1, time: 2, feedback: 0, balance: 2 },
      bands: { changeable: { rated: 3, counts: [1, 1, 1] }, felt: { rated: 1, counts: [0, 0, 1] } },
      weakest: ['feedback', 'goal'],
      points: { balance: { challenge: 2, skill: 2 } },
    });
  });

  it('leaves out what was not answered and what does not apply', () => {
    const { levels, bands } = score({ goal: 'not-applicable', feedback: 'clear' });
    expect(levels).to.deep.equal({ feedback: 2 });
    expect(bands).to.deep.equal({ changeable: { rated: 1, counts: [0, 0, 1] }, felt: { rated: 0, counts: [0, 0, 0] } });
  });

  it('declines when fewer items are rated than it needs', () => {
    expect(score({}).outcome).to.equal('declined');
    expect(score({ goal: 'clear' }).outcome).to.equal('declined');
    expect(score({ goal: 'clear', time: 'not-applicable' }).outcome).to.equal('declined');
    expect(score({ goal: 'clear', time: 'no' }).outcome).to.equal('profile');
  });

  it('declines when nothing applies', () => {
    const all = { goal: 'not-applicable', time: 'not-applicable', feedback: 'not-applicable' };
    const declined = score({ ...all, challenge: 'not-applicable', skill: 'not-applicable' });
    expect(declined).to.deep.equal({
      rule: 'flow-profile/1',
      outcome: 'declined',
      levels: {},
      bands: { changeable: { rated: 0, counts: [0, 0, 0] }, felt: { rated: 0, counts: [0, 0, 0] } },
      weakest: [],
      points: {},
    });
  });
});

describe('the weakest items of a checklist', () => {
  it('are those a group can change, the lowest first', () => {
    expect(score({ goal: 'little', time: 'no', feedback: 'no' }).weakest).to.deep.equal(['feedback', 'goal']);
  });

  it('are in the order asked when they are equally low', () => {
    expect(score({ feedback: 'little', goal: 'little', ...balance(1, 2) }).weakest).to.deep.equal(
      'goal, feedback, balance'.split(', '),
    );
  });

  it('are none when all are at the top', () => {
    expect(score({ goal: 'clear', feedback: 'clear', ...balance(3, 3), time: 'no' }).weakest).to.deep.equal([]);
  });
});

describe('a balance of two halves', () => {
  for (const [challenge, skill, level, why] of [
    [1, 1, 2, 'easy for a beginner is in balance'],
    [4, 4, 2, 'hard for an expert is in balance'],
    [3, 2, 1, 'a little too hard'],
    [2, 3, 1, 'a little too easy'],
    [4, 2, 0, 'too hard'],
    [2, 4, 0, 'too easy'],
    [4, 1, 0, 'far too hard, and no lower than the lowest level'],
    [1, 4, 0, 'far too easy, and no lower than the lowest level'],
  ] as [number, number, number, string][])
    it(`has level ${level} for a challenge of ${challenge} and a skill of ${skill}: ${why}`, () => {
      const { levels, points } = score(balance(challenge, skill));
      expect(levels).to.deep.equal({ balance: level });
      expect(points).to.deep.equal({ balance: { challenge, skill } });
    });

  it('has neither level nor point when a half is not rated', () => {
    const half: FormAnswers[] = [{ challenge: 'challenge-3' }, { ...balance(3, 3), skill: 'not-applicable' }];
    for (const answers of half) {
      const { levels, points, bands } = score(answers);
      expect({ levels, points }).to.deep.equal({ levels: {}, points: {} });
      expect(bands['changeable']!.rated).to.equal(0);
    }
  });

  it('counts as one rated item', () => {
    expect(score({ ...balance(2, 2) }).outcome).to.equal('declined');
    expect(scoreChecklist(changed(checklist(), 'minimum', 1), balance(2, 2)).outcome).to.equal('profile');
  });
});
