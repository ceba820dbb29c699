// The JSON Schemas that are published, read by a validator that is not ours. Needs a build.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { acceptAnswers, makeResult, score } from '../../dist/index.js';

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const files = (folder, ending) =>
  existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(ending)) : [];

const ajv = new Ajv2020({ strict: true, allErrors: true });
const isInstrument = ajv.compile(read('dist/schema/instrument.json'));
const isResult = ajv.compile(read('dist/schema/result.json'));

function accepts(validate, value) {
  assert.ok(validate(value), JSON.stringify(validate.errors, null, 1));
}

/** A copy in which `change` made a mistake. */
function broken(value, change) {
  const copy = structuredClone(value);
  change(copy);
  assert.notDeepEqual(copy, value, 'the mistake is made');
  return copy;
}

function rejects(validate, value, mistakes) {
  for (const [what, change] of Object.entries(mistakes)) assert.ok(!validate(broken(value, change)), what);
}

const presets = await Promise.all(
  files('dist/presets', '.js').map(async (name) => (await import(`../../dist/presets/${name}`)).default),
);

const mistakesInAny = {
  'no format': (it) => delete it.format,
  'another format': (it) => (it.format = 'samen-instrument/2'),
  'no kind': (it) => delete it.kind,
  'another kind': (it) => (it.kind = 'quiz'),
  'the shape of another kind': (it) => (it.kind = it.kind === 'sorter' ? 'checklist' : 'sorter'),
  'no passport': (it) => delete it.passport,
  'a version of two numbers': (it) => (it.passport.version = '1.0'),
  'an id with a capital': (it) => (it.passport.id = 'Flow'),
  'a year as a text': (it) => (it.passport.model[0].year = '1965'),
  'an unknown key': (it) => (it.extra = true),
  'an unknown key deep down': (it) => (it.passport.extra = true),
  'a language that is none': (it) => (it.texts.Dutch = {}),
  'a text that is a number': (it) => (it.texts.nl.title = 7),
};

const mistakesIn = {
  sorter: {
    'a card without an id': (it) => delete it.cards[0].id,
    'one zone': (it) => it.zones.splice(1),
    'another form': (it) => (it.layout.form = 'ring'),
  },
  checklist: {
    'a scale of one': (it) => it.scale.splice(1),
    'half a pair': (it) => it.items.find((item) => item.pair).pair.pop(),
    'a pair of three': (it) => it.items.find((item) => item.pair).pair.push({ id: 'x', scale: ['a', 'b'] }),
  },
  assessment: {
    'a margin as a text': (it) => (it.margin = '0.5'),
    'an item without a dimension': (it) => delete it.items[0].dimension,
    'an unknown field': (it) => (it.context[0].type = 'slider'),
  },
  interview: {
    'a section without fields': (it) => (it.sections[0].fields = []),
    'an unknown field': (it) => (it.sections[0].fields[0].type = 'slider'),
    'a group in a group': (it) => {
      const group = it.sections.flatMap(({ fields }) => fields).find(({ type }) => type === 'group');
      group.fields.push({ type: 'group', id: 'inner', fields: [{ type: 'text', id: 'deep' }] });
    },
  },
};

test('there are presets of every kind', () => {
  assert.deepEqual(new Set(presets.map(({ kind }) => kind)), new Set(Object.keys(mistakesIn)));
});

for (const preset of presets) {
  test(`the schema accepts the preset ${preset.passport.id}`, () => accepts(isInstrument, preset));
  test(`the schema rejects mistakes in the preset ${preset.passport.id}`, () => {
    rejects(isInstrument, preset, { ...mistakesInAny, ...mistakesIn[preset.kind] });
  });
}

const answersTo = {
  sorter: (it) => ({
    placements: { [it.cards[0].id]: [it.zones[0].id], own: [] },
    cards: [{ id: 'own', label: 'Of my own' }],
  }),
  checklist: (it) => ({ [it.items[0].id]: it.scale[0], [`${it.items[0].id}.note`]: 'A note' }),
  assessment: (it) => ({ [it.items[0].id]: it.scale[0], [it.items[1].id]: 'dont-know', members: 5 }),
  interview: (it) => ({ [it.sections[0].fields[0].id]: [{ id: 'e1', tags: ['a', 'b'], agreed: true }] }),
};

function resultOf(preset, more = {}, answers = answersTo[preset.kind](preset)) {
  return makeResult(preset, answers, score(preset, answers), {
    id: '0192f0c1-2d3e-7a4b-8c5d-6e7f80910a1b',
    locale: 'nl',
    wording: 'standard',
    startedAt: '2026-02-01T09:30:00.000Z',
    ...more,
  });
}

const mistakesInResult = {
  'another format': (it) => (it.format = 'samen-result/2'),
  'no id': (it) => delete it.id,
  'an id that is no UUID': (it) => (it.id = '12'),
  'no passport': (it) => delete it.instrument.passport,
  'another kind': (it) => (it.instrument.kind = 'quiz'),
  'another wording': (it) => (it.wording = 'simple'),
  'a time in another zone': (it) => (it.startedAt = '2026-02-01T09:30:00+01:00'),
  'a day that does not exist': (it) => (it.completedAt = '2026-02-32T09:30:00Z'),
  'answers in a list': (it) => (it.answers = []),
  'scores without a rule': (it) => delete it.scores.rule,
  'an unknown key': (it) => (it.extra = true),
};

const demo = (name) => read(`demo/instruments/${name}.json`);
const asking = [demo('shells'), demo('ties')];

const mistakesInAsking = {
  ...mistakesIn.sorter,
  'rings or bins with rows': (it) => (it.layout.rows = ['x']),
  'a grid without rows': (it) => (it.layout = { form: 'grid', columns: ['x'] }),
  'something else asked': (it) => it.ask.push('who'),
  'one thing asked outside a list': (it) => (it.ask = 'why'),
};

test('there is a board of rings and one of bins, and between them they ask all there is to ask', () => {
  assert.deepEqual(new Set(asking.map(({ layout }) => layout.form)), new Set(['rings', 'bins']));
  assert.deepEqual(new Set(asking.flatMap(({ ask }) => ask)), new Set(['sure', 'why', 'trend', 'wish', 'count']));
});

for (const board of asking) {
  const { form } = board.layout;

  test(`the schema accepts a sorter of ${form} that asks more, and rejects mistakes in it`, () => {
    accepts(isInstrument, board);
    rejects(isInstrument, board, mistakesInAsking);
  });

  test(`the schema accepts a sorter of ${form} that asks more, inside an interview`, () => {
    const offer = structuredClone(presets.find(({ kind }) => kind === 'interview'));
    const { layout, zones, most, ask } = board;
    const cards = { from: 'activities', label: 'what' };
    offer.sections[0].fields.push({ type: 'sorter', id: 'board', layout, zones, most: most ?? 1, ask, cards });
    accepts(isInstrument, offer);
    rejects(isInstrument, offer, {
      'something else asked': (it) => it.sections[0].fields.at(-1).ask.push('who'),
      'another form': (it) => (it.sections[0].fields.at(-1).layout.form = 'ring'),
    });
  });

  test(`the schema accepts a result of ${form} with what was said of cards and zones`, () => {
    const [card] = board.cards;
    const [zone] = board.zones;
    const value = {
      placements: { [card.id]: [zone.id], own: [] },
      cards: [{ id: 'own', label: 'Of my own' }],
      about: board.ask.includes('why')
        ? { [card.id]: { sure: 'fairly', why: 'A reason' }, own: { trend: 'weaker' } }
        : { [card.id]: { wish: 'as-now' } },
      ...(board.ask.includes('count') && { counts: { [zone.id]: 3 } }),
    };
    const { answers, refused } = acceptAnswers(board, value);
    assert.deepEqual({ answers, refused }, { answers: value, refused: [] });
    const result = resultOf(board, {}, answers);
    assert.deepEqual(result.answers, value);
    accepts(isResult, result);
    rejects(isResult, result, mistakesInResult);
  });
}

for (const preset of presets)
  test(`the schema accepts a result of ${preset.passport.id}, and rejects mistakes in it`, () => {
    const context = { group: 'Tuesday', round: 2, nested: [null, { deep: true }] };
    const result = resultOf(preset, { perspective: 'member', context, completedAt: '2026-02-01T09:40:00.000Z' });
    accepts(isResult, resultOf(preset));
    accepts(isResult, result);
    rejects(isResult, result, mistakesInResult);
  });

const golden = files('test/golden', '.json');

test('there are results that the elements emitted', () => {
  assert.ok(golden.length > 0, 'test/golden has no results');
});

for (const name of golden)
  test(`the schema accepts what an element emitted: ${name}`, () => accepts(isResult, read(`test/golden/${name}`)));
