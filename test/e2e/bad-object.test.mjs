// What code may give an element by mistake: never an error on the page, always a message in place.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choose, press } from './person.mjs';
import { heard, stage, until } from './stage.mjs';
import { answersOf, resultOf, shown } from './widget.mjs';
import { presetOf, sayOf, wordsOf } from './words.mjs';

const flow = await presetOf('flow');
const [word, say] = [await wordsOf('nl'), sayOf(flow, 'nl')];
const on = stage();

/** Each runs in the page, and makes something that is no instrument. */
const garbage = {
  'a number': () => 5,
  zero: () => 0,
  'not a number': () => NaN,
  true: () => true,
  false: () => false,
  'an empty text': () => '',
  'a symbol': () => Symbol('instrument'),
  'a big integer': () => 10n,
  'a function': () => () => 1,
  'a list': () => [],
  'a map': () => new Map([['format', 'samen-instrument/1']]),
  'a part of the page': () => document.body,
  'the window': () => window,
  'a cyclic object': () => {
    const one = { format: 'samen-instrument/1', kind: 'checklist' };
    return Object.assign(one, { passport: one, items: [one] });
  },
  'a getter that throws': () => ({
    get format() {
      throw new Error('no');
    },
  }),
  'a getter that throws later on': () => ({
    format: 'samen-instrument/1',
    kind: 'checklist',
    get items() {
      throw new Error('no');
    },
  }),
  'a proxy that refuses everything': () => {
    const refuse = () => {
      throw new Error('no');
    };
    const get = (_, key) => (key === 'then' ? undefined : refuse()); // asked by the way here, which awaits
    return new Proxy({}, { get, has: refuse, ownKeys: refuse, getOwnPropertyDescriptor: refuse });
  },
};

/** Makes it in the page, as most of it cannot travel there. */
const give = async (page, make, property = 'instrument') =>
  page.evaluate(
    (name, value) => void (document.querySelector('#bad')[name] = value),
    property,
    await page.evaluateHandle(make),
  );

const body = `<samen-checklist id="bad" instrument="flow" keep="none"></samen-checklist>
  <samen-sorter id="good" instrument="typology" keep="none" view="list"></samen-sorter>`;

for (const [what, make] of Object.entries(garbage))
  test(`.instrument is ${what}`, async (t) => {
    const { page, problems } = await on.visit(t, { body });
    await choose(page, say('clear'), say('goal'));
    await give(page, make);
    await until('there is a message', async () => (await shown(page, '#bad')).includes(word('problem')));
    // A few rounds of rendering later it still has been told once.
    await page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
    const events = await heard(page, 'samen-problem');
    assert.deepEqual(
      events.map(({ id }) => id),
      ['bad'],
    );
    await page.evaluate((good) => (document.querySelector('#bad').instrument = good), flow);
    await choose(page, say('little'), say('time'));
    assert.equal((await answersOf(page, '#bad')).time, 'little');
    assert.deepEqual(problems, []);
  });

test('a definition that is changed after it was given shows what was given', async (t) => {
  const { page, problems } = await on.visit(t, { body: '<samen-checklist id="bad" keep="none"></samen-checklist>' });
  await page.evaluate((given) => {
    document.querySelector('#bad').instrument = given;
    setTimeout(() => {
      given.items.length = 0;
      given.texts.nl.goal = 'changed';
      delete given.scale;
    }, 400);
  }, flow);
  await choose(page, say('clear'), say('goal'));
  await page.evaluate(() => new Promise((done) => setTimeout(done, 450)));
  await choose(page, say('clear'), say('time'));
  assert.deepEqual(await answersOf(page, '#bad'), { goal: 'clear', time: 'clear' });
  await press(page, word('review'));
  assert.ok((await shown(page, '#bad')).includes(say('goal')));
  assert.deepEqual(problems, []);
});

test('a context that is no JSON does not keep answers from the form', async (t) => {
  const form = '<form><samen-checklist id="bad" name="answers" instrument="flow" keep="none"></samen-checklist></form>';
  const { page, problems } = await on.visit(t, { body: form });
  await choose(page, say('clear'), say('goal'));
  for (const make of [
    garbage['a cyclic object'],
    garbage['a getter that throws'],
    garbage['a big integer'],
    () => ({ n: 10n }),
  ]) {
    await give(page, make, 'context');
    const sent = await page.evaluate(() => new FormData(document.querySelector('form')).get('answers'));
    const result = JSON.parse(sent);
    assert.deepEqual(result.answers, { goal: 'clear' });
    assert.ok(!('context' in result));
  }
  assert.deepEqual(problems, []);
});

test('another instrument in an element does not take the draft of the one before with it', async (t) => {
  const { page } = await on.visit(t, { body: '<samen-checklist id="bad" instrument="flow"></samen-checklist>' });
  await choose(page, say('clear'), say('goal'));
  const other = { ...flow, passport: { ...flow.passport, id: 'other' } };
  await page.evaluate((given) => (document.querySelector('#bad').instrument = given), other);
  await until('the other is there', async () => (await resultOf(page, '#bad'))?.instrument.id === 'other');
  assert.deepEqual(await answersOf(page, '#bad'), {});
  await choose(page, say('no'), say('time'));
  await page.evaluate(() => (document.querySelector('#bad').instrument = 'flow'));
  await until('the first is back', async () => (await answersOf(page, '#bad'))?.goal === 'clear');
  assert.deepEqual(await answersOf(page, '#bad'), { goal: 'clear' });
  await page.evaluate((given) => (document.querySelector('#bad').instrument = given), other);
  await until('the other is back', async () => (await answersOf(page, '#bad'))?.time === 'no');
});
