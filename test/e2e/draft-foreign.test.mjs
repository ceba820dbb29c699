// A draft that cannot be read here is the person's: the widget works beside it, and they may download or erase it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { isStored, plant, stored, storedAnswers } from './device.mjs';
import { choose, press, sees } from './person.mjs';
import { heard, stage, until } from './stage.mjs';
import { answersOf, resultOf } from './widget.mjs';
import { presetOf, sayOf, wordsOf } from './words.mjs';

const word = await wordsOf('nl');
const say = sayOf(await presetOf('flow'), 'nl');
const tag = 'samen-checklist';
const on = stage({ pages: { '/blank/': '<!doctype html><title>blank</title>' } });
const isResult = new Ajv2020({ strict: true }).compile(JSON.parse(readFileSync('dist/schema/result.json', 'utf8')));

/** What is made of a sound draft with the answers `{ goal: 'clear', time: 'little' }`. */
const unreadable = {
  'a text': () => 'once upon a time',
  'a number': () => 7,
  'a list': () => [1, 2, 3],
  'an empty object': () => ({}),
  'a newer format': (draft) => ({ ...draft, format: 'samen-draft/2', more: true }),
  'a newer version of the instrument': (draft) => ({ ...draft, instrument: { ...draft.instrument, version: '2.0.0' } }),
  'another instrument': (draft) => ({ ...draft, instrument: { id: 'tuckman', version: '1.0.0' } }),
  'answers that are a text': (draft) => ({ ...draft, answers: 'clear' }),
  'answers that are a list': (draft) => ({ ...draft, answers: ['clear'] }),
  'no answers': ({ answers: _, ...draft }) => draft,
};

/** The same, where some of the answers fit. */
const partly = {
  'an answer to an unknown question': (draft) => ({ ...draft, answers: { ...draft.answers, gone: 'x' } }),
  'an answer of the wrong type': (draft) => ({ ...draft, answers: { ...draft.answers, time: 7 } }),
  'an answer that is no option': (draft) => ({ ...draft, answers: { ...draft.answers, time: 'sometimes' } }),
};

/** A visit to a page with this in the place of a draft it had saved. */
async function visitWith(t, change, { keep = 'device', pace = 'scroll' } = {}) {
  const body = `<${tag} id="w" instrument="flow" keep="${keep}" pace="${pace}"></${tag}>`;
  const visit = await on.visit(t, { body });
  const { page } = visit;
  const here = page.url();
  await choose(page, say('clear'), say('goal'));
  if (pace === 'scroll') await choose(page, say('little'), say('time'));
  await isStored(page, pace === 'scroll' ? { goal: 'clear', time: 'little' } : { goal: 'clear' });
  await page.goto(new URL('/blank/', here).href);
  const [record] = await stored(page);
  const planted = change(record.value);
  await plant(page, record, planted);
  await page.goto(here);
  return { ...visit, planted };
}

const values = async (page) => (await stored(page)).map(({ value }) => value);
const isTold = (page) => until('it is said', () => sees(page, 'button', word('old-draft-download')));

for (const [what, change] of Object.entries(unreadable)) {
  // A text is in sessionStorage what no JSON is.
  const keep = what === 'a text' || what === 'a newer format' ? 'tab' : 'device';
  test(`a draft that is ${what} stays until the person erases it (keep="${keep}")`, async (t) => {
    const { page, problems, planted } = await visitWith(t, change, { keep });
    await isTold(page);
    assert.deepEqual(await answersOf(page, tag), {});
    await choose(page, say('no'), say('goal'));
    await isStored(page, { goal: 'no' });
    assert.ok(
      (await values(page)).some((value) => isDeepStrictEqual(value, planted)),
      'untouched',
    );
    await page.reload();
    await isTold(page);
    assert.deepEqual(await answersOf(page, tag), { goal: 'no' }, 'what was answered beside it is back');
    assert.deepEqual(problems, []);
  });
}

for (const [what, change] of Object.entries(partly))
  test(`a draft with ${what} gives back the rest, and stays until the person erases it`, async (t) => {
    const { page, planted } = await visitWith(t, change);
    await isTold(page);
    assert.equal((await answersOf(page, tag)).goal, 'clear');
    await choose(page, say('no'), say('goal'));
    await until('it is saved', async () => (await storedAnswers(page)).some((answers) => answers?.goal === 'no'));
    assert.ok(
      (await values(page)).some((value) => isDeepStrictEqual(value, planted)),
      'untouched',
    );
    await page.reload();
    await isTold(page);
    assert.equal((await answersOf(page, tag)).goal, 'no', 'the newest answer counts');
  });

test('the draft that cannot be read can be downloaded as it is', async (t) => {
  const { page, planted, downloads } = await visitWith(t, unreadable['a newer format']);
  await press(page, word('old-draft-download'));
  const [{ text }] = await downloads(1);
  assert.deepEqual(JSON.parse(text), planted);
});

test('erasing the draft that cannot be read leaves what was answered since, now and after a reload', async (t) => {
  const { page } = await visitWith(t, unreadable['a newer format']);
  await isTold(page);
  await choose(page, say('no'), say('goal'));
  await isStored(page, { goal: 'no' });
  await press(page, word('old-draft-erase'));
  await until('one draft is left', async () => (await stored(page)).length === 1);
  assert.deepEqual(await storedAnswers(page), [{ goal: 'no' }]);
  await page.reload();
  await until('it is back', async () => (await answersOf(page, tag))?.goal === 'no');
  assert.ok(!(await sees(page, 'button', word('old-draft-download'))), 'and the notice is gone');
});

test('"erase everything" after that leaves nothing on the device', async (t) => {
  const { page } = await visitWith(t, unreadable['a newer format']);
  await isTold(page);
  await choose(page, say('no'), say('goal'));
  await isStored(page, { goal: 'no' });
  await press(page, word('old-draft-erase'));
  await until('one draft is left', async () => (await stored(page)).length === 1);
  await page.reload();
  await until('it is back', async () => (await answersOf(page, tag))?.goal === 'no');
  await press(page, word('erase'));
  await until('nothing is stored', async () => (await stored(page)).length === 0);
});

test('the page is told of a draft that cannot be read, and of one that fits in part', async (t) => {
  for (const change of [unreadable['a newer format'], partly['an answer to an unknown question']]) {
    const { page } = await visitWith(t, change);
    const [event] = await until('there is an event', async () => {
      const events = await heard(page, 'samen-problem');
      return events.length && events;
    });
    assert.equal(event.id, 'w');
    assert.ok(event.problems[0].message.length > 20, 'with a sentence');
  }
});

for (const [what, more] of Object.entries({
  'an id that is no UUID': { id: 'zzz' },
  'a time that is none': { startedAt: 'yesterday' },
  'an end that is no time': { completedAt: 'tomorrow' },
}))
  test(`a draft with ${what} never leads to a result that breaks the schema`, async (t) => {
    const { page } = await visitWith(t, (draft) => ({ ...draft, ...more }));
    await until('the widget is there', () => resultOf(page, tag));
    await until(
      'the draft was looked at',
      async () => (await answersOf(page, tag)).goal || sees(page, 'button', word('old-draft-download')),
    );
    const result = await resultOf(page, tag);
    assert.ok(isResult(result), JSON.stringify(isResult.errors));
  });

test('a draft made on a page of questions that is no longer there opens on one that is', async (t) => {
  const { page, problems } = await visitWith(t, (draft) => ({ ...draft, page: 99 }), { pace: 'page' });
  await until('the answer is back', async () => (await answersOf(page, tag))?.goal === 'clear');
  await press(page, word('back'));
  await until('an earlier question is there', () => sees(page, 'button', word('skip')));
  assert.deepEqual(problems, []);
});

test('drafts in an unreadable list are looked through, however many there are', async (t) => {
  const { page } = await visitWith(t, unreadable['a text']);
  await isTold(page);
  await choose(page, say('no'), say('goal'));
  await isStored(page, { goal: 'no' });
  const [, second] = await stored(page);
  await plant(page, second, 'another text');
  await page.reload();
  await isTold(page);
  await choose(page, say('clear'), say('time'));
  await isStored(page, { time: 'clear' });
  assert.equal((await stored(page)).length, 3);
});
