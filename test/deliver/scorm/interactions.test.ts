import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { acceptAnswers, type Answers } from '../../../src/instrument/answers.js';
import { givenOf } from '../../../src/instrument/given.js';
import { interactionsOf } from '../../../src/deliver/scorm/interactions.js';
import { pieces, span } from '../../../src/deliver/scorm/values.js';
import { roughAnswers } from '../../instrument/arbitrary.js';
import { presets } from '../../presets/presets.js';

const when = '2026-02-01T09:40:07.123Z';
const told = (version: '1.2' | '2004', id: string, answers: Answers) =>
  interactionsOf(
    version,
    presets.find(({ passport }) => passport.id === id)!,
    answers,
    when,
  );

describe('answers as interactions', () => {
  it('have the ids of questions, their type and the time', () => {
    expect(told('1.2', 'flow', { goal: 'clear', 'goal.note': 'Samen.' })).to.deep.equal([
      { id: 'goal', type: 'choice', response: 'clear', time: '09:40:07' },
      { id: 'goal.note', type: 'fill-in', response: 'Samen.', time: '09:40:07' },
    ]);
    expect(told('2004', 'flow', { goal: 'clear' })[0]!.time).to.equal('2026-02-01T09:40:07.0Z');
  });

  it('name entries by their place, and choices of several in the way of the standard', () => {
    const answers: Answers = {
      activities: [
        { id: 'a1', what: 'Soep' },
        { id: 'b2', what: 'Thee' },
      ],
      typology: { placements: { b2: ['known-each-other', 'strangers-others'] } },
    };
    const all = (version: '1.2' | '2004') =>
      told(version, 'neighbourhood-offer', answers).map((one) => [one.id, one.response]);
    expect(all('1.2')).to.deep.include.members([
      ['activities.1.what', 'Soep'],
      ['activities.2.what', 'Thee'],
    ]);
    const [placed] = all('2004').filter(([id]) => id === 'activities.2.typology');
    expect(placed![1]).to.equal('known-each-other[,]strangers-others');
  });

  for (const [version, most] of [
    ['1.2', 255],
    ['2004', 4000],
  ] as const)
    it(`go on in the next where a text is longer than ${version} takes, and lose nothing`, () => {
      const text = `${'🌱é'.repeat(most)}.`;
      const parts = told(version, 'flow', { 'goal.note': text });
      expect(parts.map(({ id }) => id)).to.deep.equal(parts.map((_, at) => `goal.note.${at + 1}`));
      expect(parts.map(({ response }) => response).join('')).to.equal(text);
      for (const { response } of parts) expect(response.length).to.be.at.most(most);
    });

  it('say in random answers to every preset everything that was answered, each under an id of its own', () => {
    for (const instrument of presets)
      fc.assert(
        fc.property(roughAnswers(instrument), (value) => {
          const { answers } = acceptAnswers(instrument, value);
          const given = givenOf(instrument, answers).filter(({ type }) => type !== 'entry');
          for (const version of ['1.2', '2004'] as const) {
            const all = interactionsOf(version, instrument, answers, when);
            const ids = all.map(({ id }) => id);
            expect(new Set(ids).size).to.equal(ids.length);
            for (const id of ids) expect(id).to.match(/^[\w.-]+$/);
            for (const { value: said, type } of given)
              if (type === 'words') expect(all.some(({ response }) => response === said)).to.equal(true);
          }
        }),
        { numRuns: 40 },
      );
  });

  it('are cut between characters, never in one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.integer({ min: 2, max: 9 }), (text, most) => {
        const all = pieces(text, most);
        expect(all.join('')).to.equal(text);
        for (const one of all) {
          expect(one.length).to.be.at.most(most);
          expect(() => encodeURIComponent(one)).not.to.throw();
        }
      }),
    );
  });

  it('take the time of a visit in the form of each standard', () => {
    expect(span('1.2', 0)).to.equal('0000:00:00.00');
    expect(span('2004', 0)).to.equal('PT0H0M0S');
    expect(span('1.2', 359_999_990)).to.equal('0099:59:59.99');
    expect(span('2004', 90_061_010)).to.equal('PT25H1M1.01S');
  });
});
