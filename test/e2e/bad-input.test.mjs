// A definition that cannot be used: a clear message in its place, an event, and the rest of the page goes on.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choose } from './person.mjs';
import { browsers, heard, stage, until } from './stage.mjs';
import { answersOf, shown } from './widget.mjs';
import { presetOf, sayOf, wordsOf } from './words.mjs';

const [flow, typology] = [await presetOf('flow'), await presetOf('typology')];
const changed = (change) => {
  const copy = structuredClone(flow);
  change(copy);
  return JSON.stringify(copy);
};

/** What is at the address, and what the message has to name, in any language. */
const files = {
  'not JSON': { text: '{ "format": "samen-instrument/1",\n  kind: checklist }', names: ['src', 'JSON'] },
  'an empty file': { text: '', names: ['JSON'] },
  'a page of HTML': { text: '<!doctype html><title>Sign in</title>', names: ['JSON'] },
  'JSON that is no definition': { text: '"checklist"', names: ['format', 'kind', 'passport'] },
  'a definition of another kind': { text: JSON.stringify(typology), names: ['sorter', '<samen-sorter>', 'checklist'] },
  'an unknown kind': { text: changed((it) => (it.kind = 'quiz')), names: ['kind', 'quiz', 'checklist'] },
  'a newer format': {
    text: changed((it) => (it.format = 'samen-instrument/2')),
    names: ['format', 'samen-instrument/2'],
  },
  'a text that is missing in one language': {
    text: changed((it) => delete it.texts.en.goal),
    names: ['texts.en.goal', '"goal"', 'en'],
  },
  'an id that is used twice': {
    text: changed((it) => it.items.push({ ...it.items[0], band: 'experience' })),
    names: ['items.8.id', '"goal"', 'items.0'],
  },
  'a definition of 5 MB': { text: changed((it) => (it.texts.nl.intro = 'x'.repeat(5_000_000))), names: ['1000 kB'] },
  'JSON that is nested without end': { text: '['.repeat(200_000), names: ['JSON'] },
};

/** Attributes of the element, and what the message has to name. */
const attributes = {
  'a file that is not there': { is: 'src="/not-there.json"', names: ['/not-there.json', '404'] },
  'a host that cannot be reached': {
    is: 'src="http://127.0.0.1:9/x.json"',
    names: ['http://127.0.0.1:9/x.json', 'CORS'],
  },
  'an address that is none': { is: 'src="http://["', names: ['http://['] },
  'an unknown preset': { is: 'instrument="flwo"', names: ['"flwo"', 'flow'] },
  'a preset named as a property of every object': { is: 'instrument="constructor"', names: ['"constructor"', 'flow'] },
  'neither instrument nor src': { is: '', names: ['instrument', 'src', 'flow'] },
};

/** Browsers say on their own what could not be fetched. */
const notFetched = /Failed to load resource|Cross-Origin|not-there|127\.0\.0\.1:9/;

const good = '<samen-checklist id="good" instrument="flow"></samen-checklist>';
const addresses = Object.fromEntries(Object.keys(files).map((what, n) => [what, `/files/${n}.json`]));
const pages = Object.fromEntries(Object.entries(files).map(([what, { text }]) => [addresses[what], text]));

/** The message is there, in this language, and names what it should; the page hears of it once; the other one works. */
async function assertTold({ page, problems }, locale, names) {
  const [word, say] = [await wordsOf(locale), sayOf(flow, locale)];
  const text = await until('there is a message', async () => {
    const now = await shown(page, '#bad');
    return now.includes(word('problem')) && now;
  });
  for (const name of names) assert.ok(text.includes(name), `the message names ${name}: ${text}`);
  const events = await heard(page, 'samen-problem');
  assert.deepEqual(
    events.map(({ id }) => id),
    ['bad'],
  );
  for (const { message } of events[0].problems) assert.ok(text.includes(message), 'what is shown is what is told');
  await choose(page, say('clear'), say('goal'));
  assert.deepEqual(await answersOf(page, '#good'), { goal: 'clear' });
  assert.equal(await answersOf(page, '#bad'), undefined);
  assert.deepEqual(
    problems.filter((one) => !notFetched.test(one)),
    [],
  );
}

const cases = [
  ...Object.entries(files).map(([what, { names }]) => ({ what, is: `src="${addresses[what]}"`, names })),
  ...Object.entries(attributes).map(([what, { is, names }]) => ({ what, is, names })),
];

/** Where browsers differ: their words for broken JSON, and what they do when nothing comes. */
const differing = ['not JSON', 'an empty file', 'JSON that is nested without end', 'a host that cannot be reached'];

for (const browser of browsers) {
  const on = stage({ browser, pages });
  for (const { what, is, names } of cases.filter((one) => browser === 'chromium' || differing.includes(one.what)))
    for (const locale of browser === 'chromium' ? ['nl', 'en'] : ['nl'])
      test(`${browser}, ${locale}: ${what}`, async (t) => {
        const body = `<samen-checklist id="bad" ${is}></samen-checklist>${good}`;
        await assertTold(await on.visit(t, { body, lang: locale }), locale, names);
      });
}

const on = stage({ pages });

test('what went wrong once can be tried again', async (t) => {
  const body = `<samen-checklist id="bad" src="/later.json"></samen-checklist>`;
  const { page } = await on.visit(t, { body, lang: 'nl' });
  const word = await wordsOf('nl');
  await until('there is a message', async () => (await shown(page, '#bad')).includes(word('problem')));
  pages['/later.json'] = JSON.stringify(flow);
  await page.evaluate(() => document.querySelector('#bad').shadowRoot.querySelector('button').click());
  await choose(page, sayOf(flow, 'nl')('clear'), sayOf(flow, 'nl')('goal'));
  assert.deepEqual(await answersOf(page, '#bad'), { goal: 'clear' });
});

for (const context of ['no JSON', '5', '"text"', '[1, 2]', 'null'])
  test(`context='${context}' is no object: the page is told, and the exercise goes on without it`, async (t) => {
    const body = `<samen-checklist id="bad" instrument="flow" context='${context}'></samen-checklist>`;
    const { page } = await on.visit(t, { body, lang: 'nl' });
    const say = sayOf(flow, 'nl');
    await choose(page, say('clear'), say('goal'));
    const [event] = await until('there is an event', async () => {
      const events = await heard(page, 'samen-problem');
      return events.length && events;
    });
    assert.equal(event.problems[0].path, 'context');
    assert.ok(event.problems[0].message.length > 20, 'with a sentence');
    const result = await page.evaluate(() => document.querySelector('#bad').result);
    assert.deepEqual(result.answers, { goal: 'clear' });
    assert.ok(!('context' in result));
  });
