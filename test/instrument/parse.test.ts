import { expect } from '@open-wc/testing';
import { parseInstrument } from '../../src/instrument/parse.js';
import { allExamples, assessment, changed, checklist, interview, sorter } from './examples.js';
import { problemsOf } from './problems-of.js';
import type { Problem } from '../../src/instrument/problem.js';

function only(value: unknown, locale?: string): Problem {
  const parsed = parseInstrument(value, locale);
  expect(parsed.ok, 'it has a problem').to.equal(false);
  const { problems } = parsed as { problems: Problem[] };
  expect(problems, JSON.stringify(problems)).to.have.length(1);
  return problems[0]!;
}

describe('parsing an instrument', () => {
  for (const instrument of allExamples())
    it(`gives back a right ${instrument.kind} as it was`, () => {
      expect(parseInstrument(instrument)).to.deep.equal({ ok: true, instrument });
    });

  it('gives back a copy, so that changing what was given changes nothing', () => {
    const given = sorter();
    const parsed = parseInstrument(given);
    given.cards.push({ id: 'late' });
    given.texts['en']!['title'] = 'changed';
    expect(parsed).to.deep.equal({ ok: true, instrument: sorter() });
  });

  it('leaves what was given as it was', () => {
    const given = interview();
    parseInstrument(given);
    expect(given).to.deep.equal(interview());
  });
});

describe('what is no instrument at all is one problem', () => {
  for (const value of [undefined, null, 'text', 7, true, [], [sorter()], {}, { title: 'A survey' }, new Map()])
    it(`as ${JSON.stringify(value)?.slice(0, 20)}`, () => {
      expect(problemsOf(value)).to.deep.equal([': not-an-instrument']);
    });

  it('as an instrument of a newer format, whatever else it has', () => {
    const problem = only(changed(changed(sorter(), 'format', 'samen-instrument/2'), 'shape', 'other'));
    expect(problem).to.deep.include({ path: 'format', code: 'newer' });
    expect(problem.message).to.contain('samen-instrument/2');
  });

  it('as an instrument of more than a megabyte', () => {
    const problem = only(changed(sorter(), 'texts.en.title', 'x'.repeat(5_000_000)));
    expect(problem).to.deep.include({ path: '', code: 'too-large' });
    expect(problem.message).to.contain('1000 kB');
  });
});

describe('what does not have the right shape has a path and a code', () => {
  for (const [what, value, ...expected] of [
    ['a missing kind', changed(sorter(), 'kind'), 'kind: missing'],
    ['another kind', changed(sorter(), 'kind', 'quiz'), 'kind: wrong-value'],
    ['a missing format', changed(sorter(), 'format'), 'format: missing'],
    ['another format', changed(sorter(), 'format', 'form/1'), 'format: wrong-value'],
    ['a missing passport', changed(sorter(), 'passport'), 'passport: missing'],
    ['a missing list', changed(checklist(), 'items'), 'items: missing'],
    ['a missing id', changed(checklist(), 'items.2.id'), 'items.2.id: missing'],
    ['a text in place of a list', changed(checklist(), 'items', 'goal'), 'items: wrong-type'],
    ['a text in place of an object', changed(checklist(), 'items.1', 'goal'), 'items.1: wrong-type'],
    ['a list in place of an object', changed(sorter(), 'texts', []), 'texts: wrong-type'],
    ['a number in place of a text', changed(sorter(), 'texts.en.title', 5), 'texts.en.title: wrong-type'],
    ['a text in place of a number', changed(assessment(), 'margin', '0,5'), 'margin: wrong-type'],
    ['a fraction in place of a whole number', changed(checklist(), 'minimum', 1.5), 'minimum: wrong-type'],
    ['a text in place of yes or no', changed(sorter(), 'own', 'true'), 'own: wrong-type'],
    ['null', changed(sorter(), 'passport', null), 'passport: wrong-type'],
    ['another audience', changed(sorter(), 'passport.audience', 'pupil'), 'passport.audience: wrong-value'],
    ['another form of layout', changed(sorter(), 'layout.form', 'ring'), 'layout.form: wrong-value'],
    ['a spelling mistake', changed(sorter(), 'zonse', []), 'zonse: unknown-key'],
    ['a spelling mistake deep down', changed(sorter(), 'cards.1.lable', 'x'), 'cards.1.lable: unknown-key'],
    ['an empty text', changed(sorter(), 'passport.licence', ''), 'passport.licence: too-few'],
    ['an empty list', changed(checklist(), 'items', []), 'items: too-few'],
    ['a number that is too low', changed(checklist(), 'minimum', 0), 'minimum: too-few'],
    ['a number that is too high', changed(sorter(), 'passport.minutes', 601), 'passport.minutes: too-many'],
    ['half a pair', changed(checklist(), 'items.3.pair.1'), 'items.3.pair.1: missing'],
    ['a pair of three', changed(checklist(), 'items.3.pair.2', { id: 'x', scale: [] }), 'items.3.pair: too-many'],
    ['a long scale', changed(checklist(), 'scale', Array(12).fill('x')), 'scale: too-many'],
    ['a long text', changed(sorter(), 'texts.en.title', 'x'.repeat(4001)), 'texts.en.title: too-many'],
    ['a long id', changed(sorter(), 'cards.0.id', 'x'.repeat(65)), 'cards.0.id: too-many'],
    ['an id with a capital', changed(sorter(), 'cards.0.id', 'Choir'), 'cards.0.id: not-an-id'],
    ['an id with a space', changed(sorter(), 'zones.3.id', 'a b'), 'zones.3.id: not-an-id'],
    ['a version of two numbers', changed(sorter(), 'passport.version', '1.0'), 'passport.version: not-a-version'],
    ['a language that is none', changed(sorter(), 'texts.Nederlands', {}), 'texts.Nederlands: not-a-language'],
    [
      'an unknown field',
      changed(interview(), 'sections.1.fields.1.type', 'day'),
      'sections.1.fields.1.type: wrong-value',
    ],
    ['a field without a type', changed(interview(), 'sections.1.fields.1.type'), 'sections.1.fields.1.type: missing'],
    [
      'a group in a group',
      changed(interview(), 'sections.0.fields.0.fields.0', { type: 'group', id: 'g', fields: [] }),
      'sections.0.fields.0.fields.0.type: wrong-value',
    ],
    [
      'two mistakes',
      changed(changed(sorter(), 'most', 10), 'passport.minutes', '5'),
      'passport.minutes: wrong-type',
      'most: too-many',
    ],
  ] as [string, unknown, ...string[]][])
    it(`as ${what}`, () => {
      expect(problemsOf(value)).to.deep.equal(expected);
    });

  it('with the possible kinds, when it is another', () => {
    const { message } = only(changed(sorter(), 'kind', 'quiz'));
    expect(message).to.equal('"quiz" is not possible here. Possible: sorter, checklist, assessment, interview.');
  });

  it('with the possible kinds, when it is missing', () => {
    const { message } = only(changed(sorter(), 'kind'));
    expect(message).to.equal('This is missing. Add it. Possible here: sorter, checklist, assessment, interview.');
  });

  it('with the field types that are possible in that place', () => {
    const inForm = only(changed(interview(), 'sections.1.fields.1.type', 'day'));
    const inGroup = only(changed(interview(), 'sections.0.fields.0.fields.0', { type: 'group', id: 'g', fields: [] }));
    expect(inForm.message).to.contain('text, number, date, tick, choice, group, each, sorter, set');
    expect(inGroup.message).to.contain('Possible: text, number, date, tick, choice.');
  });

  it('in Dutch, when that is asked for', () => {
    const say = (value: unknown) => only(value, 'nl-BE').message;
    expect(say(changed(checklist(), 'items', 'goal'))).to.equal('Hier hoort een lijst [ ]; gevonden: goal.');
    expect(say(changed(checklist(), 'minimum', 0))).to.equal('Dit is te weinig. Waarde: minstens 1.');
    expect(say(changed(sorter(), 'cards.0.id', 'Koor'))).to.contain('"Koor" kan geen id zijn.');
    expect(say(changed(sorter(), 'format'))).to.equal(
      'Dit ontbreekt. Vul het aan. Mogelijk is hier: samen-instrument/1.',
    );
  });

  it('at most fifty times', () => {
    const cards = Array.from({ length: 300 }, (_, index) => ({ id: `Card ${index}` }));
    expect(problemsOf(changed(sorter(), 'cards', cards))).to.have.length(50);
  });

  it('with the language that is none', () => {
    expect(only(changed(sorter(), 'texts.Nederlands', {})).message).to.contain('"Nederlands" is not a language.');
  });

  it('with no more of a value than is needed to know it again', () => {
    const [short, long] = ['k'.repeat(40), 'k'.repeat(9999)];
    const said = (found: string) => `"${found}" is not possible here.`;
    const message = (value: unknown) => only(changed(sorter(), 'passport.audience', value)).message;
    expect(message(short)).to.contain(said(short));
    expect(message(long)).to.contain(said(`${short}…`));
    expect(message({ a: 'secret' })).to.contain(said('{…}'));
    expect(message(['secret'])).to.contain(said('[…]'));
    expect(message(null)).to.contain(said('null'));
  });

  it('with no more of a key than an id can have', () => {
    const [short, long] = ['k'.repeat(64), 'k'.repeat(9999)];
    expect(only({ ...sorter(), [short]: 1 })).to.deep.include({ path: short });
    expect(only({ ...sorter(), [long]: 1 })).to.deep.equal({
      path: `${short}…`,
      code: 'unknown-key',
      message: `"${short}…" is not known here. Check the spelling, or remove it.`,
    });
  });
});
