import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { acceptAnswers, fieldsOfEach, optionsOf } from '../../src/instrument/answers.js';
import { roughAnswers } from './arbitrary.js';
import { allExamples, assessment, binsInForm, changed, checklist, interview, shells, sorter } from './examples.js';
import { runs } from './hostile.js';
import type { Field } from '../../src/instrument/field.js';
import type { Instrument, SorterAnswers } from '../../src/instrument/index.js';

function accepts(instrument: Instrument, value: unknown, kept = value): void {
  expect(acceptAnswers(instrument, value)).to.deep.equal({ answers: kept, refused: [] });
}

const refusedOf = (instrument: Instrument, value: unknown): string[] => acceptAnswers(instrument, value).refused;

describe('answers that fit are kept as they are', () => {
  it('in a sorter', () => {
    accepts(sorter(), {
      placements: { choir: ['club', 'help'], garden: [], mine: ['give'] },
      cards: [{ id: 'mine', label: 'Dog walks' }],
    });
  });

  it('in a sorter that asks more: of cards, own ones and those without a place, and of zones', () => {
    accepts(shells(), {
      placements: { choir: ['core'] },
      cards: [{ id: 'mine', label: 'Dog walks' }],
      about: {
        choir: { sure: 'fairly', why: 'They all know each other.', trend: 'stronger', wish: 'as-now' },
        garden: { sure: 'unsure' },
        mine: { why: 'Every day.' },
      },
      counts: { core: 3, visitors: 0 },
    });
  });

  it('in a checklist', () => {
    accepts(checklist(), {
      goal: 'clear',
      'goal.note': 'We wrote it down.',
      time: 'not-applicable',
      challenge: 'challenge-4',
      skill: 'not-applicable',
      'balance.note': 'Too hard.',
    });
  });

  it('in an assessment', () => {
    accepts(assessment(), { 'start-1': 'never', 'clash-1': 'dont-know', newcomers: 0, remark: 'A new year.' });
  });

  it('in an interview', () => {
    accepts(interview(), {
      activities: [{ id: 'e1', what: 'Choir', easy: 'dont-know', 'easy.note': 'Ask.', why: 'Fun.' }, { id: 'e2' }],
      place: { placements: { e1: ['a1', 'b2'], e2: [] } },
      wishes: ['quiet', 'yes'],
      'seen-on': '2026-02-01',
      agreed: false,
      people: 0,
      'both.note': 'About.',
    });
  });

  it('in a sorter in a form that asks more', () => {
    accepts(binsInForm(), {
      activities: [{ id: 'e1', what: 'Choir' }],
      place: { placements: { e1: ['a1'] }, about: { e1: { why: 'Close.' } }, counts: { a1: 12 } },
    });
  });

  it('in a sorter in a form before anything is placed', () => {
    const activities = [{ id: 'e1', what: 'Choir' }];
    accepts(binsInForm(), { activities, place: { placements: {}, counts: { a1: 12 } } });
    accepts(binsInForm(), { activities, place: { placements: {}, about: { e1: { why: 'Close.' } } } });
  });

  it('in several groups, each with its own questions', () => {
    const people: Field = { type: 'group', id: 'people', fields: [{ type: 'text', id: 'role' }] };
    const both = changed(interview(), 'sections.1.fields.4', people);
    accepts(both, { activities: [{ id: 'e1', what: 'Choir' }], people: [{ id: 'e1', role: 'Leads' }] });
    expect(refusedOf(both, { people: [{ id: 'e1', what: 'Choir' }] })).to.deep.equal(['people.0.what']);
  });

  it('also when there are none', () => {
    for (const instrument of allExamples())
      accepts(instrument, undefined, instrument.kind === 'sorter' ? { placements: {} } : {});
  });

  it('and what stands for "not answered" leaves no trace', () => {
    accepts(checklist(), { goal: '', 'goal.note': '' }, {});
    accepts(interview(), { activities: [], wishes: [], 'seen-on': '', agreed: undefined }, {});
    accepts(sorter(), { placements: {}, cards: [] }, { placements: {} });
    accepts(shells(), { placements: {}, about: {}, counts: {} }, { placements: {} });
    accepts(shells(), { about: { choir: {} }, counts: { core: '' } }, { placements: {} });
    accepts(
      shells(),
      { about: { choir: { why: '', sure: '' }, garden: { why: 'x' } } },
      {
        placements: {},
        about: { garden: { why: 'x' } },
      },
    );
    accepts(binsInForm(), { place: { placements: {}, about: {}, counts: {} } }, {});
  });

  it('and numbers out of bounds are kept, as a person may still be typing', () => {
    accepts(interview(), { people: 1000 });
  });

  it('and each chosen option and zone is kept once', () => {
    accepts(interview(), { wishes: ['yes', 'yes'] }, { wishes: ['yes'] });
    accepts(sorter(), { placements: { choir: ['club', 'club', 'help'] } }, { placements: { choir: ['club', 'help'] } });
  });

  it('in the order of the definition', () => {
    const { answers } = acceptAnswers(assessment(), { remark: 'x', 'work-1': 'often', 'start-1': 'never' });
    expect(Object.keys(answers)).to.deep.equal(['start-1', 'work-1', 'remark']);
  });

  it('and are copies', () => {
    const given = { placements: { choir: ['club'] }, cards: [{ id: 'mine', label: 'Dog walks' }] };
    const { answers } = acceptAnswers(sorter(), given);
    given.placements.choir.push('help');
    given.cards[0]!.label = 'changed';
    expect(answers).to.deep.equal({ placements: { choir: ['club'] }, cards: [{ id: 'mine', label: 'Dog walks' }] });
  });
});

describe('an answer that does not fit is refused by its path, and the others are kept', () => {
  for (const [what, instrument, value, ...refused] of [
    ['no answers at all', checklist(), 'goal', 'answers'],
    ['a list', sorter(), [], 'answers'],
    ['null', interview(), null, 'answers'],
    ['another option', checklist(), { goal: 'maybe' }, 'goal'],
    ['an answer that is not offered', changed(checklist(), 'notApplicable'), { goal: 'not-applicable' }, 'goal'],
    ['an answer that another kind offers', checklist(), { goal: 'dont-know' }, 'goal'],
    ['several options where one is asked', checklist(), { goal: ['clear'] }, 'goal'],
    ['one option where several are asked', interview(), { wishes: 'yes' }, 'wishes'],
    ['an option too many', interview(), { wishes: ['yes', 'other'] }, 'wishes'],
    ['a note that is not offered', interview(), { 'wishes.note': 'x' }, 'wishes.note'],
    ['a note that is no text', checklist(), { 'goal.note': 5 }, 'goal.note'],
    ['an unknown question', checklist(), { gaol: 'clear' }, 'gaol'],
    ['an answer to the item that has halves', checklist(), { balance: 'clear' }, 'balance'],
    ['a text for a number', assessment(), { newcomers: '3' }, 'newcomers'],
    ['an endless number', assessment(), { newcomers: Infinity }, 'newcomers'],
    ['a text for a tick', interview(), { agreed: 'yes' }, 'agreed'],
    ['a date in other words', interview(), { 'seen-on': 'last week' }, 'seen-on'],
    ['a number for a text', assessment(), { remark: 3 }, 'remark'],
    ['one entry instead of a list', interview(), { activities: { id: 'e1' } }, 'activities'],
    ['an entry without an id', interview(), { activities: [{ what: 'Choir' }] }, 'activities.0'],
    ['two entries with one id', interview(), { activities: [{ id: 'e1' }, { id: 'e1' }] }, 'activities.1'],
    ['an answer in an entry', interview(), { activities: [{ id: 'e1', easy: 'no' }] }, 'activities.0.easy'],
    ['an unknown answer in an entry', interview(), { activities: [{ id: 'e1', x: 'y' }] }, 'activities.0.x'],
    ['a placement of no entry', interview(), { place: { placements: { e9: ['a1'] } } }, 'place.placements.e9'],
    [
      'a placement of an entry that is refused',
      interview(),
      { activities: [{ id: 5 }], place: { placements: { 5: ['a1'] } } },
      'activities.0',
      'place.placements.5',
    ],
    ['own cards in an interview', interview(), { place: { cards: [{ id: 'c', label: 'C' }] } }, 'place.cards'],
    ['an unknown card', sorter(), { placements: { other: ['club'] } }, 'placements.other'],
    ['an unknown zone', sorter(), { placements: { choir: ['club', 'other'] } }, 'placements.choir'],
    [
      'more zones than a card may be in',
      sorter(),
      { placements: { choir: ['club', 'help', 'swap'] } },
      'placements.choir',
    ],
    [
      'two zones where one is the most',
      changed(sorter(), 'most'),
      { placements: { choir: ['club', 'help'] } },
      'placements.choir',
    ],
    ['a zone that is not in a list', sorter(), { placements: { choir: 'club' } }, 'placements.choir'],
    ['placements in a list', sorter(), { placements: [['choir', 'club']] }, 'placements'],
    ['an own card without a name', sorter(), { cards: [{ id: 'mine', label: '' }] }, 'cards.0'],
    ['an own card with the id of a card', sorter(), { cards: [{ id: 'choir', label: 'X' }] }, 'cards.0'],
    ['an own card that is not allowed', changed(sorter(), 'own'), { cards: [{ id: 'mine', label: 'X' }] }, 'cards'],
    ['own cards in an object', sorter(), { cards: { mine: 'X' } }, 'cards'],
    ['about an unknown card', shells(), { about: { other: { why: 'x' } } }, 'about.other'],
    [
      'about an own card that is refused',
      shells(),
      { cards: [{ id: 'mine' }], about: { mine: { why: 'x' } } },
      'cards.0',
      'about.mine',
    ],
    ['another option about a card', shells(), { about: { choir: { sure: 'very' } } }, 'about.choir.sure'],
    ['an option of another question', shells(), { about: { choir: { sure: 'tighter' } } }, 'about.choir.sure'],
    ['a list of options about a card', shells(), { about: { choir: { wish: ['tighter'] } } }, 'about.choir.wish'],
    ['a reason that is no text', shells(), { about: { choir: { why: 3 } } }, 'about.choir.why'],
    ['something else about a card', shells(), { about: { choir: { mood: 'good' } } }, 'about.choir.mood'],
    ['a count about a card', shells(), { about: { choir: { count: 3 } } }, 'about.choir.count'],
    ['a text about a card', shells(), { about: { choir: 'good' } }, 'about.choir'],
    ['what is said in a list', shells(), { about: [{ why: 'x' }] }, 'about'],
    ['what is said in a text', shells(), { about: 'good' }, 'about'],
    ['fewer people than none', shells(), { counts: { core: -1 } }, 'counts.core'],
    ['half a person', shells(), { counts: { core: 2.5 } }, 'counts.core'],
    ['more people than can be told apart', shells(), { counts: { core: 2 ** 53 } }, 'counts.core'],
    ['people who are not a number', shells(), { counts: { core: Number.NaN } }, 'counts.core'],
    ['people in a text', shells(), { counts: { core: '3' } }, 'counts.core'],
    ['people in an unknown zone', shells(), { counts: { club: 3 } }, 'counts.club'],
    ['people of a card', shells(), { counts: { choir: 3 } }, 'counts.choir'],
    ['people in a list', shells(), { counts: [3] }, 'counts'],
    ['what a board does not ask of a card', sorter(), { about: { choir: { why: 'x' } } }, 'about.choir.why'],
    ['what a board does not ask of a zone', sorter(), { counts: { club: 3 } }, 'counts.club'],
    [
      'one thing that a board does not ask, beside what it asks',
      changed(shells(), 'ask', ['why']),
      { about: { choir: { why: 'x', sure: 'fairly' } }, counts: { core: 3 } },
      'about.choir.sure',
      'counts.core',
    ],
    [
      'what a sorter in a form does not ask',
      binsInForm(),
      { activities: [{ id: 'e1' }], place: { about: { e1: { sure: 'fairly' } }, counts: { a1: 'x' } } },
      'place.about.e1.sure',
      'place.counts.a1',
    ],
    ['something else', sorter(), { zones: ['club'] }, 'zones'],
  ] as [string, Instrument, unknown, ...string[]][])
    it(`as ${what}`, () => {
      expect(refusedOf(instrument, value)).to.deep.equal(refused);
    });

  it('as a whole entry or card, whose neighbours stay', () => {
    const given = { activities: [{ what: 'no id' }, { id: 'e2', what: 'Choir', easy: 'other' }] };
    expect(acceptAnswers(interview(), given).answers).to.deep.equal({ activities: [{ id: 'e2', what: 'Choir' }] });
    const cards = {
      cards: [
        { id: 'a', label: 'A' },
        { id: 'a', label: 'B' },
        { id: 'c', label: 'C' },
      ],
    };
    expect(acceptAnswers(sorter(), cards)).to.deep.equal({
      answers: {
        placements: {},
        cards: [
          { id: 'a', label: 'A' },
          { id: 'c', label: 'C' },
        ],
      },
      refused: ['cards.1'],
    });
  });

  it('and entries of which none fits are no entries', () => {
    expect(acceptAnswers(interview(), { activities: [{}] })).to.deep.equal({ answers: {}, refused: ['activities.0'] });
  });

  it('and what fits about a card and of zones stays', () => {
    const given = {
      about: { choir: { sure: 'very', why: 'Close.' }, other: { why: 'x' }, garden: { trend: 'up' } },
      counts: { core: 4, active: -4 },
    };
    expect(acceptAnswers(shells(), given)).to.deep.equal({
      answers: { placements: {}, about: { choir: { why: 'Close.' } }, counts: { core: 4 } },
      refused: ['about.choir.sure', 'about.garden.trend', 'about.other', 'counts.active'],
    });
  });

  it('and what is said of a card with a strange id changes no prototype', () => {
    const own = '"cards": [{"id": "__proto__", "label": "X"}]';
    const said = '{"__proto__": {"why": "x"}, "choir": {"why": "y"}}';
    const { answers, refused } = acceptAnswers(shells(), JSON.parse(`{${own}, "about": ${said}}`));
    expect(refused).to.deep.equal([]);
    expect(JSON.stringify((answers as SorterAnswers).about)).to.equal('{"choir":{"why":"y"},"__proto__":{"why":"x"}}');
    expect(Object.getPrototypeOf((answers as SorterAnswers).about)).to.equal(Object.prototype);
    const unknown = `{"about": ${said}, "counts": {"__proto__": 3}}`;
    expect(acceptAnswers(shells(), JSON.parse(unknown)).refused).to.deep.equal(['about.__proto__', 'counts.__proto__']);
    const within = '{"about": {"choir": {"__proto__": {"why": "z"}}}}';
    expect(acceptAnswers(shells(), JSON.parse(within))).to.deep.equal({
      answers: { placements: {} },
      refused: ['about.choir.__proto__'],
    });
  });

  it('and a card with a strange id changes no prototype', () => {
    const given = JSON.parse('{"cards": [{"id": "__proto__", "label": "X"}], "placements": {"__proto__": ["club"]}}');
    const { answers, refused } = acceptAnswers(sorter(), given);
    expect(refused).to.deep.equal([]);
    expect(JSON.stringify(answers)).to.equal(
      '{"placements":{"__proto__":["club"]},"cards":[{"id":"__proto__","label":"X"}]}',
    );
  });
});

describe('accepting answers', () => {
  for (const instrument of allExamples()) {
    it(`that were accepted keeps them all, for a ${instrument.kind}`, () => {
      fc.assert(
        fc.property(roughAnswers(instrument), (value) => {
          accepts(instrument, acceptAnswers(instrument, value).answers);
        }),
        runs,
      );
    });

    it(`leaves what was given as it was, for a ${instrument.kind}`, () => {
      fc.assert(
        fc.property(roughAnswers(instrument), (value) => {
          const before = structuredClone(value);
          acceptAnswers(instrument, value);
          expect(value).to.deep.equal(before);
        }),
        runs,
      );
    });

    it(`survives the trip through JSON, for a ${instrument.kind}`, () => {
      fc.assert(
        fc.property(roughAnswers(instrument), (value) => {
          const { answers } = acceptAnswers(instrument, value);
          accepts(instrument, JSON.parse(JSON.stringify(answers)), answers);
        }),
        runs,
      );
    });
  }
});

describe('what a choice offers', () => {
  it('is its options, then "does not apply" and "don\'t know" where it offers them', () => {
    const options = ['a', 'b'];
    expect(optionsOf({ type: 'choice', id: 'x', options })).to.deep.equal(options);
    expect(optionsOf({ type: 'choice', id: 'x', options, notApplicable: true, dontKnow: true })).to.deep.equal(
      'a, b, not-applicable, dont-know'.split(', '),
    );
  });
});

describe('the questions about each entry of a group', () => {
  it('are those of every field that asks about it', () => {
    const fields = interview().sections.flatMap((section) => section.fields);
    expect(fieldsOfEach(fields, 'activities')).to.deep.equal([{ type: 'text', id: 'why' }]);
    expect(fieldsOfEach(fields, 'place')).to.deep.equal([]);
  });
});
