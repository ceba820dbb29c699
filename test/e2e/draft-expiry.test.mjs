// Drafts that are kept for a number of days: until when is said, and what is older goes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isStored, plant, stored } from './device.mjs';
import { choose, fill } from './person.mjs';
import { browsers, stage, until } from './stage.mjs';
import { announced, answersOf, shown } from './widget.mjs';
import { presetOf, sayOf, wordsOf } from './words.mjs';

const words = { nl: await wordsOf('nl'), en: await wordsOf('en') };
const texts = await presetOf('flow');
const say = { nl: sayOf(texts, 'nl'), en: sayOf(texts, 'en') };
const tag = 'samen-checklist';
const flow = (attributes = '') => `<${tag} instrument="flow" ${attributes}></${tag}>`;

const day = 86_400_000;
const inDays = (n, from = Date.now()) => new Date(from + n * day);
const dateOf = (time, lang) => new Date(time).toLocaleDateString(lang, { dateStyle: 'long' });
const long = '2020-01-01T00:00:00.000Z';

const drafts = async (page) => (await stored(page)).filter(({ value }) => value?.format === 'samen-draft/1');

async function answered(page, lang = 'nl') {
  await choose(page, say[lang]('clear'), say[lang]('goal'));
  await isStored(page, { goal: 'clear' });
}

/** Makes every draft one whose time is over. */
async function age(page) {
  for (const record of await drafts(page)) await plant(page, record, { ...record.value, expiresAt: long });
}

/** A page on which it is `days` later, or earlier. */
const later = (days) => (page) =>
  page.evaluateOnNewDocument((shift) => {
    const Real = Date;
    window.Date = class extends Real {
      constructor(...given) {
        super(...(given.length ? given : [Real.now() + shift]));
      }
      static now() {
        return Real.now() + shift;
      }
    };
  }, days * day);

for (const browser of browsers) {
  const on = stage({ browser });

  for (const lang of ['nl', 'en'])
    test(`${browser}: says in ${lang} until when answers are kept`, async (t) => {
      const { page } = await on.visit(t, { body: flow('keep-days="90"'), lang });
      await answered(page, lang);
      const line = words[lang]('saved-until', { date: dateOf(inDays(90), lang) });
      await until('it is said', async () => (await shown(page, tag)).includes(line));
      await page.reload();
      await until('it is said again', async () => (await shown(page, tag)).includes(line));
    });

  test(`${browser}: what is older is erased at the next visit, and the person is told`, async (t) => {
    const { page, problems } = await on.visit(t, { body: flow('keep-days="90"') });
    await answered(page);
    await age(page);
    await page.reload();
    await until('it is said', async () => (await shown(page, tag)).includes(words.nl('draft-expired')));
    assert.equal(await announced(page, tag), words.nl('draft-expired'));
    assert.deepEqual(await answersOf(page, tag), {});
    assert.deepEqual(await stored(page), []);
    await answered(page);
    assert.deepEqual(problems, []);
  });
}

const on = stage();

for (const keep of ['device', 'tab', 'none'])
  test(`on another page that keeps answers so: ${keep}`, async (t) => {
    const { page } = await on.visit(t, { body: flow('keep-days="1"') });
    await answered(page);
    await age(page);
    const other = 'samen-assessment';
    const body = `<${other} instrument="tuckman" keep="${keep}"></${other}>`;
    const { page: elsewhere } = await on.visit(t, { body, path: '/elsewhere/' });
    await elsewhere.close();
    await page.goto(page.url().replace('/page/', '/elsewhere/'));
    await until('it is said', async () => (await shown(page, other)).includes(words.nl('draft-expired')));
    assert.deepEqual(await stored(page), []);
  });

test('a page that keeps nothing makes no database to look for old answers', async (t) => {
  const { page } = await on.visit(t, { body: flow('keep="none"') });
  await choose(page, say.nl('clear'), say.nl('goal'));
  assert.deepEqual(await page.evaluate(() => indexedDB.databases()), []);
});

test('an instrument says how long, and a page can say otherwise', async (t) => {
  const wishes = sayOf(await presetOf('neighbourhood-wishes'), 'nl');
  const days = async (attributes, path) => {
    const body = `<samen-interview instrument="neighbourhood-wishes" ${attributes}></samen-interview>`;
    const { page } = await on.visit(t, { body, path });
    await fill(page, 'Veel', wishes('surprised'));
    await isStored(page, { surprised: 'Veel' });
    const [{ value }] = await drafts(page);
    return value.expiresAt && Math.round((Date.parse(value.expiresAt) - Date.parse(value.savedAt)) / day);
  };
  assert.equal(await days('', '/ninety/'), 90);
  assert.equal(await days('keep-days="7"', '/seven/'), 7);
  assert.equal(await days('keep-days="0"', '/ever/'), undefined);
  assert.equal(await days('keep-days="soon"', '/strange/'), 90);
});

test('a clock that jumps back erases nothing, and takes no days away', async (t) => {
  const { page } = await on.visit(t, { body: flow('keep-days="90"') });
  await answered(page);
  const [{ value: before }] = await drafts(page);
  await later(-3650)(page);
  await page.reload();
  await until('it is back', async () => (await answersOf(page, tag))?.goal === 'clear');
  await choose(page, say.nl('little'), say.nl('time'));
  await isStored(page, { goal: 'clear', time: 'little' });
  const [{ value }] = await drafts(page);
  assert.ok(value.expiresAt >= before.expiresAt, `${value.expiresAt} is not before ${before.expiresAt}`);
});

test('after ninety days without a visit it is gone, a day before it is not', async (t) => {
  const { page } = await on.visit(t, { body: flow('keep-days="90"') });
  await answered(page);
  await later(89)(page);
  await page.reload();
  await until('it is back', async () => (await answersOf(page, tag))?.goal === 'clear');
  await later(2)(page);
  await page.reload();
  await until('it is said', async () => (await shown(page, tag)).includes(words.nl('draft-expired')));
  assert.deepEqual(await stored(page), []);
});
