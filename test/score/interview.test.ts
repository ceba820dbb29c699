import { expect } from '@open-wc/testing';
import { scoreInterview } from '../../src/score/index.js';
import { binsInForm, interview } from '../instrument/examples.js';
import type { Entry, FormAnswers } from '../../src/instrument/index.js';

const score = (answers: FormAnswers) => scoreInterview(interview(), answers);
const entries: Entry[] = [{ id: 'e1', what: 'Choir' }, { id: 'e2', what: 'Garden' }, { id: 'e3' }];

describe('the score of an interview', () => {
  it('counts the entries of each group, and sorts them as the cards they are', () => {
    expect(score({ activities: entries, place: { placements: { e1: ['a1', 'b2'], e2: [] } } })).to.deep.equal({
      rule: 'entry-count/1',
      outcome: 'filled',
      entries: { activities: 3 },
      sorters: {
        place: {
          rule: 'zone-count/1',
          outcome: 'placed',
          zones: { a1: 1, b1: 0, a2: 0, b2: 1 },
          empty: ['b1', 'a2'],
          several: 1,
          none: 1,
          unplaced: 1,
        },
      },
    });
  });

  it('declines when nothing is filled in', () => {
    const declined = score({});
    expect(declined).to.deep.include({ outcome: 'declined', entries: { activities: 0 } });
    expect(declined.sorters['place']).to.deep.include({ outcome: 'declined', unplaced: 0 });
  });

  it('declines when all entries and placements are taken out again', () => {
    expect(score({ activities: [], place: { placements: {} } }).outcome).to.equal('declined');
  });

  it('is filled by any one answer', () => {
    const filled: FormAnswers[] = [
      { activities: [{ id: 'e1' }] },
      { wishes: ['yes'] },
      { agreed: false },
      { people: 0 },
    ];
    for (const answers of filled) expect(score(answers).outcome).to.equal('filled');
  });

  it('is filled by what was said of a card or counted in a zone, before anything is placed', () => {
    const filled: FormAnswers[string][] = [
      { placements: {}, counts: { a1: 0 } },
      { placements: {}, about: { e1: { why: 'Close.' } } },
    ];
    for (const place of filled) expect(scoreInterview(binsInForm(), { place }).outcome).to.equal('filled');
  });

  it('counts no placement of an entry that was removed', () => {
    const { sorters } = score({ activities: [entries[0]!], place: { placements: { e1: ['a1'], e2: ['a1'] } } });
    expect(sorters['place']!.zones['a1']).to.equal(1);
  });
});
