import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { acceptAnswers } from '../../src/instrument/answers.js';
import { rows } from '../../src/instrument/rows.js';
import { sayer } from '../../src/instrument/text.js';
import { roughAnswers } from './arbitrary.js';
import { allExamples, assessment, binsInForm, changed, checklist, interview, shells, sorter } from './examples.js';
import { runs } from './hostile.js';
import type { Answers, FormAnswers, Instrument } from '../../src/instrument/index.js';
import type { Word } from '../../src/instrument/rows/row.js';

const word: Word = (key) => `<${key}>`;
const rowsOf = (instrument: Instrument, answers: Answers) =>
  rows(instrument, answers, (id) => sayer(instrument, 'en')(id).replace(' (en)', ''), word);

/** Each row as `heading | question: answer @ field`. */
const told = (instrument: Instrument, answers: Answers): string[] =>
  rowsOf(instrument, answers).map(
    ({ heading, question, answer = '–', field }) => `${heading} | ${question}: ${answer} @ ${field}`,
  );

describe('the questions with their answers in words', () => {
  it('are the cards of a sorter, with own ones, and where they lie', () => {
    const placements = { choir: ['club', 'help'], garden: [], mine: ['give'] };
    expect(told(sorter(), { placements, cards: [{ id: 'mine', label: 'Dog walks' }] })).to.deep.equal([
      ' | choir: club + help @ choir',
      ' | garden: <none> @ garden',
      ' | phone-circle: – @ phone-circle',
      ' | Dog walks: give @ mine',
    ]);
  });

  it('have what was said of a card under its place, in the order asked, and a row for each zone with people', () => {
    const answers = {
      placements: { choir: ['core'], garden: [] },
      cards: [{ id: 'mine', label: 'Dog walks' }],
      about: {
        choir: { wish: 'tighter', why: 'They know each other.', sure: 'fairly', trend: 'weaker' },
        mine: { sure: 'unsure' },
      },
      counts: { core: 3, visitors: 0 },
    };
    expect(told(shells(), answers)).to.deep.equal([
      ' | choir: core\n<sure> <fairly>\n<why> They know each other.\n<trend> <weaker>\n<wish> <tighter> @ choir',
      ' | garden: <none> @ garden',
      ' | Dog walks: <sure> <unsure> @ mine',
      ' | core: <count>: 3 @ core',
      ' | active: <count>: – @ active',
      ' | visitors: <count>: 0 @ visitors',
    ]);
  });

  it('have no row for people where none are asked', () => {
    expect(told(changed(shells(), 'ask', ['why']), { placements: {} })).to.deep.equal([
      ' | choir: – @ choir',
      ' | garden: – @ garden',
    ]);
  });

  it('have what was said of entries as cards, and the people in zones, with the question of the form', () => {
    const answers: FormAnswers = {
      activities: [{ id: 'e1', what: 'Choir' }],
      place: { placements: { e1: ['a1', 'b2'] }, about: { e1: { why: 'Close.' } }, counts: { a1: 12 } },
    };
    expect(told(binsInForm(), answers).filter((row) => row.endsWith('@ place'))).to.deep.equal([
      'place | Choir: a1 + b2\n<why> Close. @ place',
      'place | a1: <count>: 12 @ place',
      'place | b1: <count>: – @ place',
      'place | a2: <count>: – @ place',
      'place | b2: <count>: – @ place',
    ]);
  });

  it('are the items of a checklist, with notes', () => {
    const answers = { goal: 'clear', 'goal.note': 'Agreed.', time: 'not-applicable', skill: 'skill-2' };
    expect(told(checklist(), { ...answers, 'balance.note': 'Hard.' })).to.deep.equal([
      ' | goal: clear @ goal',
      ' | <note>: Agreed. @ goal',
      ' | time: <not-applicable> @ time',
      ' | feedback: – @ feedback',
      'balance | challenge: – @ challenge',
      'balance | skill: skill-2 @ skill',
      'balance | <note>: Hard. @ balance',
    ]);
  });

  it('are the items of an assessment and its context', () => {
    const all = told(assessment(), { 'start-1': 'often', 'clash-1': 'dont-know', newcomers: 0 });
    expect(all).to.include.members([
      ' | start-1: often @ start-1',
      ' | clash-1: <dont-know> @ clash-1',
      ' | work-2: – @ work-2',
    ]);
    expect(all.find((row) => row.includes('newcomers'))).to.match(/\| newcomers: 0 @ newcomers$/);
    expect(all).to.have.length(8);
  });

  it('are those of an interview, entry by entry, with the entries as cards', () => {
    const answers: FormAnswers = {
      activities: [
        { id: 'e1', what: 'Choir', easy: 'yes', 'easy.note': 'Ask.', why: 'Fun.' },
        { id: 'e2', what: 'Quiz' },
      ],
      place: { placements: { e1: ['a1'] } },
      wishes: ['yes', 'busy'],
      agreed: true,
    };
    const all = rowsOf(interview(), answers).map(
      ({ question, answer = '–', field }) => `${question}: ${answer} @ ${field}`,
    );
    expect(all).to.deep.equal([
      'what: Choir @ activities',
      'easy: yes @ activities',
      '<note>: Ask. @ activities',
      'what: Quiz @ activities',
      'easy: – @ activities',
      'Choir: a1 @ place',
      'Quiz: – @ place',
      'why: Fun. @ value',
      'wishes: yes, busy @ wishes',
      'seen-on: – @ seen-on',
      'agreed: <yes> @ agreed',
      'people: – @ people',
    ]);
  });

  for (const instrument of allExamples())
    it(`are there for any answers to a ${instrument.kind}, and never say "undefined"`, () => {
      const accepted = roughAnswers(instrument).map((value) => acceptAnswers(instrument, value).answers);
      fc.assert(
        fc.property(accepted, (answers) => {
          for (const row of rowsOf(instrument, answers))
            for (const said of Object.values(row))
              expect(said)
                .to.be.a('string')
                .and.not.match(/undefined|object/);
        }),
        runs,
      );
    });
});
