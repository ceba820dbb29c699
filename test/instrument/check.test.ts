import { expect } from '@open-wc/testing';
import { parseInstrument } from '../../src/instrument/parse.js';
import { assessment, binsInForm, changed, checklist, interview, shells, sorter } from './examples.js';
import { messagesOf, problemsOf } from './problems-of.js';
import type { Instrument } from '../../src/instrument/index.js';

/** The definition with one more id, that has its texts: so nothing but the id is wrong. */
function renamed<I extends Instrument>(instrument: I, path: string, id: string, old: string): I {
  let copy = changed(instrument, path, id);
  for (const locale of ['nl', 'en']) {
    copy = changed(copy, `texts.${locale}.${id}`, 'a text');
    copy = changed(copy, `texts.${locale}.${old}`);
  }
  return copy;
}

/** The definition without the texts of an id. */
const untold = <I extends Instrument>(instrument: I, id: string): I =>
  changed(changed(instrument, `texts.nl.${id}`), `texts.en.${id}`);

describe('an id that is used twice is a problem', () => {
  for (const [what, value, path] of [
    ['for two cards', untold(changed(sorter(), 'cards.1.id', 'choir'), 'garden'), 'cards.1.id'],
    ['for a card and a zone', untold(changed(sorter(), 'cards.1.id', 'club'), 'garden'), 'cards.1.id'],
    ['for a row and a column', untold(changed(sorter(), 'layout.columns.0', 'weak'), 'direct'), 'layout.columns.0'],
    ['for both axes', untold(changed(sorter(), 'layout.axes.columns', 'ties'), 'reciprocity'), 'layout.axes.rows'],
    ['for an item and its band', untold(changed(checklist(), 'items.1.id', 'felt'), 'time'), 'items.1.id'],
    ['for both halves', untold(changed(checklist(), 'items.3.pair.1.id', 'challenge'), 'skill'), 'items.3.pair.1.id'],
    ['for an item and an option', untold(changed(checklist(), 'items.1.id', 'clear'), 'time'), 'items.1.id'],
    ['twice in one scale', untold(changed(assessment(), 'scale.4', 'often'), 'always'), 'scale.4'],
    ['for two dimensions', untold(changed(assessment(), 'context.1.id', 'newcomers'), 'remark'), 'context.1.id'],
    [
      'for fields of two sections',
      untold(changed(interview(), 'sections.1.fields.2.id', 'what'), 'agreed'),
      'sections.1.fields.2.id',
    ],
    [
      'twice in one list, of which the first also is in another',
      untold(changed(interview(), 'sections.1.fields.0.options.2', 'yes'), 'busy'),
      'sections.1.fields.0.options.2',
    ],
  ] as [string, Instrument, string][])
    it(what, () => {
      expect(problemsOf(value)).to.deep.equal([`${path}: duplicate`]);
    });

  it('and is told with the place of the first', () => {
    const value = untold(changed(sorter(), 'cards.1.id', 'club'), 'garden');
    expect(messagesOf(value)[0]).to.contain('"club" is used before, at zones.0.id');
  });

  it('but an option may stand in several lists, with the same meaning', () => {
    expect(problemsOf(untold(changed(interview(), 'sections.1.fields.0.options.1', 'partly'), 'quiet'))).to.deep.equal(
      [],
    );
  });
});

describe('an id with a meaning of its own is a problem', () => {
  for (const id of [
    'title',
    'next',
    'talk-1',
    'id',
    'cards',
    'placements',
    'dont-know',
    'not-applicable',
    'constructor',
  ])
    it(`as ${id}`, () => {
      const value = renamed(sorter(), 'cards.1.id', id, 'garden');
      expect(problemsOf(value)).to.deep.equal(['cards.1.id: reserved']);
    });

  it('also as an option, where it would count as a step of the scale', () => {
    const value = renamed(assessment(), 'scale.0', 'dont-know', 'never');
    expect(problemsOf(value)).to.deep.equal(['scale.0: reserved']);
  });
});

describe('texts', () => {
  it('are needed in every language', () => {
    expect(problemsOf(changed(sorter(), 'texts.en.garden'))).to.deep.equal(['texts.en.garden: missing-text']);
  });

  it('are needed in at least one language', () => {
    expect(problemsOf(changed(sorter(), 'texts', {}))).to.deep.equal(['texts: missing']);
  });

  it('are missing when they are blank', () => {
    expect(problemsOf(changed(sorter(), 'texts.nl.garden', ' \n'))).to.deep.equal(['texts.nl.garden: missing-text']);
  });

  for (const key of ['title', 'purpose', 'limits'])
    it(`are needed for the ${key}`, () => {
      const found = ['nl', 'en'].map((locale) => `texts.${locale}.${key}: missing-text`);
      expect(problemsOf(untold(sorter(), key))).to.deep.equal(found);
    });

  it('that may be absent are needed in every language when one has them', () => {
    const hinted = changed(sorter(), 'texts.en', { ...sorter().texts['en'], 'garden.hint': 'Where?', intro: 'Sort.' });
    expect(problemsOf(hinted)).to.deep.equal(['texts.nl.garden.hint: missing-text', 'texts.nl.intro: missing-text']);
  });

  it('for something that does not exist are a problem', () => {
    const texts = { ...sorter().texts['en'], gardn: 'x', 'gardn.hint': 'y' };
    expect(problemsOf(changed(sorter(), 'texts.en', texts))).to.deep.equal([
      'texts.en.gardn: unknown-text',
      'texts.en.gardn.hint: unknown-text',
    ]);
  });

  it('are told with what is missing and where', () => {
    const value = changed(sorter(), 'texts.en.garden');
    expect(messagesOf(value)).to.deep.equal([
      'The text for "garden" is missing in en. Add it, or remove the other language.',
    ]);
    expect(messagesOf(value, 'nl')[0]).to.contain('De tekst voor "garden" ontbreekt in en.');
  });

  it('named like a property that every object has are looked for in the definition alone', () => {
    const value = changed(sorter(), 'cards.1.id', 'constructor');
    expect(problemsOf(value)).to.include('texts.en.constructor: missing-text');
  });

  it('in plain wording may be a few', () => {
    expect(problemsOf({ ...sorter(), plain: { nl: { garden: 'Een tuin' } } })).to.deep.equal([]);
  });

  it('in plain wording are for a language and an id that exist', () => {
    const plain = { nl: { gardn: 'x' }, de: { garden: 'Garten' } };
    expect(problemsOf({ ...sorter(), plain })).to.deep.equal(['plain.nl.gardn: unknown-text', 'plain.de: unknown-key']);
  });
});

describe('what is referred to exists', () => {
  for (const [what, value, path] of [
    ['a band', changed(checklist(), 'items.1.band', 'other'), 'items.1.band'],
    ['a dimension', changed(assessment(), 'items.5.dimension', 'other'), 'items.5.dimension'],
    ['the field of a caveat', changed(assessment(), 'caveats.0.field', 'other'), 'caveats.0.field'],
    ['a number for a caveat', changed(assessment(), 'caveats.0.field', 'remark'), 'caveats.0.field'],
    ['the dimension of a caveat', changed(assessment(), 'caveats.0.dimensions.0', 'other'), 'caveats.0.dimensions.0'],
    ['a field to carry', changed(interview(), 'sections.0.fields.0.carry.0', 'why'), 'sections.0.fields.0.carry.0'],
    [
      'the group of cards',
      changed(interview(), 'sections.0.fields.1.cards.from', 'x'),
      'sections.0.fields.1.cards.from',
    ],
    [
      'the label of cards',
      changed(interview(), 'sections.0.fields.1.cards.label', 'x'),
      'sections.0.fields.1.cards.label',
    ],
    [
      'a text for the label of cards',
      changed(interview(), 'sections.0.fields.1.cards.label', 'easy'),
      'sections.0.fields.1.cards.label',
    ],
    [
      'a text for the hint of cards',
      changed(interview(), 'sections.0.fields.1.cards.hint', 'easy'),
      'sections.0.fields.1.cards.hint',
    ],
    ['a tick for consent', changed(interview(), 'sections.0.fields.0.consent', 'what'), 'sections.0.fields.0.consent'],
    [
      'a tick of the group itself for consent',
      changed(interview(), 'sections.0.fields.0.consent', 'agreed'),
      'sections.0.fields.0.consent',
    ],
    ['the group of each', changed(interview(), 'sections.0.fields.2.of', 'wishes'), 'sections.0.fields.2.of'],
    ['the sorter of each', changed(interview(), 'sections.0.fields.2.placedIn', 'x'), 'sections.0.fields.2.placedIn'],
  ] as [string, Instrument, string][])
    it(`or is a problem: ${what}`, () => {
      expect(problemsOf(value)).to.include(`${path}: no-such-id`);
    });

  it('and a caveat without any context has nothing to refer to', () => {
    const value = untold(untold(changed(assessment(), 'context'), 'newcomers'), 'remark');
    expect(problemsOf(value)).to.deep.equal(['caveats.0.field: no-such-id']);
    expect(messagesOf(value)).to.deep.equal(['There is no "newcomers" to refer to.']);
  });

  it('and a card may be called by a question that is asked about each entry', () => {
    expect(problemsOf(changed(interview(), 'sections.0.fields.1.cards.label', 'why'))).to.deep.equal([]);
  });

  it('and what is right is no problem: a tick of the group for consent, a text for the hint of cards', () => {
    const given = changed(interview(), 'sections.0.fields.0.consent', 'agreed-to');
    (given.sections[0]!.fields[0] as { fields: object[] }).fields.push({ type: 'tick', id: 'agreed-to' });
    const { nl, en } = given.texts;
    const whole = { ...given, texts: { nl: { ...nl, 'agreed-to': 'x' }, en: { ...en, 'agreed-to': 'x' } } };
    expect(problemsOf(changed(whole, 'sections.0.fields.1.cards.hint', 'why'))).to.deep.equal([]);
  });

  it('and of very many possible ones twelve are named', () => {
    const bands = Array.from({ length: 13 }, (_, index) => ({ id: `band-${index}` }));
    const messageFor = (count: number) =>
      messagesOf({ ...checklist(), bands: bands.slice(0, count) }).find((one) => one.includes('"felt"'));
    expect(messageFor(12)).to.match(/band-10, band-11\.$/);
    expect(messageFor(13)).to.match(/band-10, band-11, …\.$/);
  });

  it('and the possible ones are named', () => {
    const [message] = messagesOf(changed(checklist(), 'items.1.band', 'other'));
    expect(message).to.equal('There is no "other" to refer to. Choose one of: changeable, felt.');
  });
});

describe('numbers fit each other', () => {
  for (const [what, value, ...expected] of [
    [
      'too few zones for the grid',
      untold(changed(sorter(), 'zones', sorter().zones.slice(0, 3)), 'give'),
      'zones: wrong-number',
    ],
    [
      'too many zones',
      changed(sorter(), 'layout.rows', ['strong']),
      'zones: wrong-number',
      'texts.nl.weak: unknown-text',
      'texts.en.weak: unknown-text',
    ],
    [
      'a sorter in a form',
      changed(interview(), 'sections.0.fields.1.layout.rows', ['near']),
      'sections.0.fields.1.zones: wrong-number',
      'texts.nl.far: unknown-text',
      'texts.en.far: unknown-text',
    ],
    [
      'halves of unequal length',
      untold(changed(checklist(), 'items.3.pair.1.scale', ['skill-1', 'skill-2', 'skill-3']), 'skill-4'),
      'items.3.pair.1.scale: wrong-number',
    ],
    ['a profile out of reach', changed(checklist(), 'minimum', 5), 'minimum: too-many'],
    [
      'a mean out of reach',
      changed(assessment(), 'minimum', 3),
      'dimensions.0: too-few-items',
      'dimensions.1: too-few-items',
      'dimensions.2: too-few-items',
    ],
    [
      'a highest below the lowest',
      changed(interview(), 'sections.1.fields.3.fields.0.max', 0),
      'sections.1.fields.3.fields.0.max: too-few',
    ],
  ] as [string, Instrument, ...string[]][])
    it(`or are a problem: ${what}`, () => {
      expect(problemsOf(value)).to.deep.equal(expected);
    });

  it('and bins and rings have as many zones as are listed, without rows or columns', () => {
    expect(problemsOf(shells())).to.deep.equal([]);
    expect(problemsOf(changed(shells(), 'layout.form', 'bins'))).to.deep.equal([]);
    expect(problemsOf(binsInForm())).to.deep.equal([]);
    const fewer = untold(changed(shells(), 'zones', shells().zones.slice(0, 2)), 'visitors');
    expect(problemsOf(fewer)).to.deep.equal([]);
    expect(problemsOf(untold(changed(fewer, 'zones', [{ id: 'core' }]), 'active'))).to.deep.equal(['zones: too-few']);
  });

  it('and a grid has rows and columns', () => {
    const found = problemsOf(changed(shells(), 'layout.form', 'grid'));
    expect(found).to.have.members(['layout.columns: missing', 'layout.rows: missing']);
    for (const line of ['rows', 'columns'])
      expect(problemsOf(changed(sorter(), `layout.${line}`))).to.include(`layout.${line}: missing`);
  });

  it('and bins and rings have no lines to name', () => {
    for (const form of ['bins', 'rings'])
      for (const key of ['rows', 'columns', 'axes'])
        expect(problemsOf(changed(shells(), 'layout', { form, [key]: ['x'] }))).to.deep.equal([
          `layout.${key}: unknown-key`,
        ]);
  });

  it('also in the context of an assessment', () => {
    expect(problemsOf(changed(assessment(), 'context.0.max', -1))).to.deep.equal(['context.0.max: too-few']);
  });

  it('and a lowest and a highest may be the same', () => {
    expect(problemsOf(changed(interview(), 'sections.1.fields.3.fields.0.max', 1))).to.deep.equal([]);
  });

  it('and a profile or a mean may need every item', () => {
    expect(problemsOf(changed(checklist(), 'minimum', 4))).to.deep.equal([]);
    expect(problemsOf(changed(assessment(), 'minimum', 2))).to.deep.equal([]);
  });

  it('and the sentence says which ones', () => {
    expect(messagesOf(changed(checklist(), 'minimum', 5))).to.deep.equal(['This is too much. Value: at most 4.']);
    expect(messagesOf(changed(assessment(), 'minimum', 3))[0]).to.contain('There are 2 items about "start"');
    expect(messagesOf(changed(sorter(), 'layout.rows', ['strong']))[0]).to.contain('2 expected, 4 found');
  });
});

describe('what a sorter asks besides the placing', () => {
  it('may be nothing, or all there is', () => {
    for (const ask of [undefined, [], ['count'], ['sure', 'why', 'trend', 'wish', 'count']])
      for (const board of [shells(), sorter()]) expect(problemsOf(changed(board, 'ask', ask))).to.deep.equal([]);
  });

  it('is one of what there is to ask', () => {
    expect(problemsOf(changed(shells(), 'ask', ['who']))).to.deep.equal(['ask.0: wrong-value']);
    expect(problemsOf(changed(shells(), 'ask', 'why'))).to.deep.equal(['ask: wrong-type']);
    expect(messagesOf(changed(shells(), 'ask', ['who']))[0]).to.contain('sure, why, trend, wish, count');
  });

  it('is asked once', () => {
    expect(problemsOf(changed(shells(), 'ask', ['why', 'count', 'why']))).to.deep.equal(['ask.2: duplicate']);
    expect(messagesOf(changed(shells(), 'ask', ['why', 'why']))[0]).to.contain('"why" is used before, at ask.0');
    expect(problemsOf(changed(binsInForm(), 'sections.0.fields.1.ask', ['why', 'why']))).to.deep.equal([
      'sections.0.fields.1.ask.1: duplicate',
    ]);
  });
});

describe('the rule that scores', () => {
  it('may be named in the passport', () => {
    expect(problemsOf(changed(sorter(), 'passport.rule', 'zone-count/1'))).to.deep.equal([]);
  });

  it('is the one for the kind', () => {
    const value = changed(sorter(), 'passport.rule', 'phase-mean/1');
    expect(problemsOf(value)).to.deep.equal(['passport.rule: wrong-value']);
    expect(messagesOf(value)[0]).to.contain('Possible: zone-count/1.');
  });

  it('is one that exists', () => {
    expect(problemsOf(changed(sorter(), 'passport.rule', 'best/9'))).to.deep.equal(['passport.rule: wrong-value']);
  });
});

describe('a definition with very many mistakes', () => {
  it('is answered with the first fifty, without looking for the rest', () => {
    const locales = Array.from({ length: 2000 }, (_, index) => [`aa-x${index.toString(36).padStart(3, '0')}`, {}]);
    const optional = Array.from({ length: 2000 }, (_, index) => [`garden.t${index}`, 'x']);
    const texts = { ...Object.fromEntries(locales), en: { ...sorter().texts['en'], ...Object.fromEntries(optional) } };
    const parsed = parseInstrument({ ...sorter(), texts });
    expect(parsed).to.have.property('problems').with.length(50);
  });
});
