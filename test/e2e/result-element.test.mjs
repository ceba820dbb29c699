// `samen-result` shows what an element finished, a file, or an object; what is no result is said in place.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { choose, press, sees } from './person.mjs';
import { browsers, heard, stage, until } from './stage.mjs';
import { resultOf, shown } from './widget.mjs';
import { presetOf, sayOf, tags, wordsOf } from './words.mjs';

const word = await wordsOf('nl');
const flow = await presetOf('flow');
const say = sayOf(flow, 'nl');
const golden = (name) => readFileSync(new URL(`../golden/${name}.json`, import.meta.url), 'utf8');
const changed = (change) => {
  const result = JSON.parse(golden('flow'));
  change(result);
  return JSON.stringify(result);
};
const custom = { ...flow, passport: { ...flow.passport, id: 'custom' } };

const bad = {
  'not JSON': ['{ nope', 'JSON'],
  'no result': ['{"a": 1}', 'Samen'],
  'a list': ['[]', 'Samen'],
  'a newer format': [changed((it) => (it.format = 'samen-result/2')), 'samen-result/2'],
  'no answers': [changed((it) => delete it.answers), 'answers'],
  'an id that is no UUID': [changed((it) => (it.id = 'x')), 'id'],
  'of an unknown instrument': [changed((it) => (it.instrument.id = 'unknown')), 'unknown'],
};

const pages = {
  ...Object.fromEntries(Object.keys(tags).map((id) => [`/results/${id}.json`, golden(id)])),
  ...Object.fromEntries(Object.values(bad).map(([text], n) => [`/bad/${n}.json`, text])),
};

for (const browser of browsers) {
  const on = stage({ browser, pages });

  for (const id of Object.keys(tags).slice(0, browser === 'chromium' ? undefined : 1))
    test(`${browser}: the published result of ${id} is shown from a file, in Dutch and in English`, async (t) => {
      const body = `<samen-result src="/results/${id}.json"></samen-result>`;
      const { page, problems } = await on.visit(t, { body });
      const { texts } = await presetOf(id);
      await until('it is there', async () => (await shown(page, 'samen-result')).includes(texts.nl.title));
      await page.evaluate(() => (document.documentElement.lang = 'en'));
      await until('it is in English', async () => (await shown(page, 'samen-result')).includes(texts.en.title));
      assert.deepEqual(await heard(page, 'samen-problem'), []);
      assert.deepEqual(problems, []);
    });

  for (const [n, [what, [, name]]] of Object.entries(bad).entries())
    if (browser === 'chromium' || what === 'not JSON')
      test(`${browser}: a file with ${what} is said in place, and the rest of the page works`, async (t) => {
        const body = `<samen-result id="bad" src="/bad/${n}.json"></samen-result><samen-result id="good" src="/results/flow.json"></samen-result>`;
        const { page, problems } = await on.visit(t, { body });
        await until('it is said', async () => (await shown(page, '#bad')).includes(word('problem')));
        assert.ok((await shown(page, '#bad')).includes(name));
        assert.deepEqual(
          (await heard(page, 'samen-problem')).map(({ id }) => id),
          ['bad'],
        );
        await until('the other is there', async () => (await shown(page, '#good')).includes(say('title')));
        assert.deepEqual(problems, []);
      });
}

const on = stage({ pages });

test('it waits for the element it is for, and shows each result that is finished', async (t) => {
  const body = `<samen-checklist id="w" instrument="flow"></samen-checklist><samen-result for="w">Nothing yet</samen-result>`;
  const { page } = await on.visit(t, { body });
  await choose(page, say('clear'), say('goal'));
  assert.ok(!(await shown(page, 'samen-result')).includes(say('title')));
  const declined = word('checklist-declined', { n: 1 });
  await press(page, word('review'));
  await press(page, word('complete'));
  await until('it is there', async () => (await shown(page, 'samen-result')).includes(declined));
  await press(page, word('change-answers'));
  await choose(page, say('little'), say('time'));
  await press(page, word('review'));
  await press(page, word('complete'));
  const two = word('checklist-declined', { n: 2 });
  await until('it is new', async () => (await shown(page, 'samen-result')).includes(two));
});

test('it finds the element it is for in the shadow root it stands in', async (t) => {
  const { page } = await on.visit(t, { body: '<div id="host"></div>' });
  await page.evaluate(() => {
    document.querySelector('#host').attachShadow({ mode: 'open' }).innerHTML =
      '<samen-checklist id="w" instrument="flow"></samen-checklist><samen-result for="w"></samen-result>';
  });
  await choose(page, say('clear'), say('goal'));
  await press(page, word('review'));
  await press(page, word('complete'));
  await until('it is there', () =>
    page.evaluate((title) => {
      const result = document.querySelector('#host').shadowRoot.querySelector('samen-result');
      return result.shadowRoot.textContent.includes(title);
    }, say('title')),
  );
});

test('a result of a custom instrument is shown with its definition', async (t) => {
  const { page, problems } = await on.visit(t, { body: '<samen-result id="r"></samen-result>' });
  const result = JSON.parse(changed((it) => (it.instrument.id = it.instrument.passport.id = 'custom')));
  await page.evaluate((given) => Object.assign(document.querySelector('#r'), given), { result, instrument: custom });
  await until('it is there', async () => (await shown(page, '#r')).includes(say('title')));
  assert.deepEqual(problems, []);
});

test('an object that is no result is said in place, once, and a good one is shown after it', async (t) => {
  const { page, problems } = await on.visit(t, { body: '<samen-result id="r"></samen-result>' });
  const throws = () => ({
    get format() {
      throw new Error('no');
    },
  });
  const garbage = [
    () => 5,
    () => NaN,
    () => 'text',
    () => null,
    () => [],
    () => window,
    () => Symbol('result'),
    throws,
  ];
  for (const [n, make] of garbage.entries()) {
    const value = await page.evaluateHandle(make);
    await page.evaluate((given) => void (document.querySelector('#r').result = given), value);
    await until(`${String(make)} is told`, async () => (await heard(page, 'samen-problem')).length > n);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
    assert.equal((await heard(page, 'samen-problem')).length, n + 1, String(make));
    assert.ok((await shown(page, '#r')).includes(word('problem')));
  }
  await page.evaluate((given) => (document.querySelector('#r').result = given), JSON.parse(golden('flow')));
  await until('it is there', async () => (await shown(page, '#r')).includes(say('title')));
  assert.deepEqual(problems, []);
});

test('scores in a file that do not follow from the answers are not shown', async (t) => {
  const lying = changed((it) => (it.scores = { rule: 'flow-profile/1', outcome: 'profile', levels: { goal: 99 } }));
  const { page } = await on.visit(t, {
    body: '<samen-result id="r"></samen-result><samen-result id="s" src="/results/flow.json"></samen-result>',
  });
  await page.evaluate((given) => (document.querySelector('#r').result = given), JSON.parse(lying));
  await until(
    'both are there',
    async () => (await shown(page, '#r')).includes(say('title')) && (await shown(page, '#s')).includes(say('title')),
  );
  assert.equal(await shown(page, '#r'), await shown(page, '#s'));
});

test('without a result there is what the page put in it', async (t) => {
  const { page } = await on.visit(t, { body: '<samen-result>Nothing <button>yet</button></samen-result>' });
  assert.ok(await sees(page, 'button', 'yet'));
  assert.equal(await resultOf(page, 'samen-result'), undefined);
});
