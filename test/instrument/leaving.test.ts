import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { heldBack, leaving } from '../../src/instrument/leaving.js';
import { binsInForm, changed, interview } from './examples.js';
import type { FormAnswers, Interview } from '../../src/instrument/index.js';

/** The example, with a tick of consent in its group. */
const asking = (from = interview()): Interview => {
  const given = changed(from, 'sections.0.fields.0.consent', 'agreed-to');
  const fields = (given.sections[0]!.fields[0] as { fields: object[] }).fields;
  fields.push({ type: 'tick', id: 'agreed-to' });
  return given;
};

const answers = (): FormAnswers => ({
  activities: [
    { id: 'e1', what: 'Choir', 'agreed-to': true, why: 'Fun' },
    { id: 'e2', what: 'Secret', why: 'Private' },
    { id: 'e3', what: 'No', 'agreed-to': false },
  ],
  place: { placements: { e1: ['a1'], e2: ['b1'] } },
  wishes: ['yes', 'quiet'],
  people: 3,
});

describe('what may leave the device', () => {
  it('is everything where no group asks for consent', () => {
    expect(leaving(interview(), answers())).to.deep.equal(answers());
    expect(heldBack(interview(), answers()).size).to.equal(0);
  });

  it('is no entry without the tick, nor its place in a sorter, nor what was asked about it elsewhere', () => {
    expect([...heldBack(asking(), answers())]).to.deep.equal(['e2', 'e3']);
    const left = leaving(asking(), answers());
    expect(left).to.deep.equal({
      activities: [{ id: 'e1', what: 'Choir', 'agreed-to': true, why: 'Fun' }],
      place: { placements: { e1: ['a1'] } },
      wishes: ['yes', 'quiet'],
      people: 3,
    });
    expect(JSON.stringify(left)).to.not.match(/Secret|Private|e2|e3/);
  });

  it('is nothing that was said of the card of an entry without the tick; numbers of people in a zone stay', () => {
    const place = {
      placements: { e1: ['a1'], e2: ['b1'] },
      about: { e1: { why: 'Close' }, e2: { why: 'Private' } },
      counts: { a1: 4 },
    };
    const left = leaving(asking(binsInForm()), { ...answers(), place });
    expect(left).to.deep.include({
      place: { placements: { e1: ['a1'] }, about: { e1: { why: 'Close' } }, counts: { a1: 4 } },
    });
    expect(JSON.stringify(left)).to.not.match(/Secret|Private|e2|e3/);
    const only = { placements: { e2: ['b1'] }, about: { e2: { why: 'Private' } } };
    expect(leaving(asking(binsInForm()), { ...answers(), place: only })).not.to.have.property('place');
    expect(leaving(asking(binsInForm()), { ...answers(), place: { ...only, counts: { b1: 2 } } })).to.deep.include({
      place: { placements: {}, counts: { b1: 2 } },
    });
  });

  it('leaves no empty group or sorter behind', () => {
    const { activities, place } = { activities: [{ id: 'e2', what: 'x' }], place: { placements: { e2: ['a1'] } } };
    expect(leaving(asking(), { activities, place })).to.deep.equal({});
  });

  it('changes nothing in the answers themselves, and only ever takes away', () => {
    const entry = fc.record(
      { id: fc.uuid(), what: fc.string({ minLength: 1 }), 'agreed-to': fc.boolean() },
      { requiredKeys: ['id'] },
    );
    fc.assert(
      fc.property(fc.uniqueArray(entry, { selector: ({ id }) => id, minLength: 1, maxLength: 6 }), (activities) => {
        const placements = Object.fromEntries(activities.map(({ id }) => [id, ['a1']]));
        const all = { activities, place: { placements } } as FormAnswers;
        const before = structuredClone(all);
        const left = leaving(asking(), all) as typeof all;
        expect(all).to.deep.equal(before);
        const agreed = activities.filter((one) => one['agreed-to'] === true);
        expect(left['activities'] ?? []).to.deep.equal(agreed);
        const cards = (left['place'] as { placements: object } | undefined)?.placements ?? {};
        expect(Object.keys(cards).sort()).to.deep.equal(agreed.map(({ id }) => id).sort());
      }),
    );
  });
});
