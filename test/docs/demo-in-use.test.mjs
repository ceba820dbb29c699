// The demo in a browser, under the policy that the library promises to keep to.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { choose, press, sees } from '../e2e/person.mjs';
import { until } from '../e2e/stage.mjs';
import { answersOf, shown } from '../e2e/widget.mjs';
import { open } from '../tools/page.mjs';
import { serve } from '../tools/serve.mjs';

const policy = "default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const names = readdirSync('demo').filter((name) => name.endsWith('.html'));
/** One file is missing on purpose. */
const isMeant = (problem) => problem.includes('404');

let server, browser, page;
before(async () => {
  server = await serve({ root: '.', headers: { 'content-security-policy': policy } });
  browser = await open();
  page = browser.page;
});
after(async () => {
  await browser?.close();
  await server?.close();
});

async function go(address, { width = 1280, dark = false } = {}) {
  browser.problems.length = 0;
  await page.setViewport({ width, height: 800 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
  await page.goto(`${server.url}/demo/${address}`, { waitUntil: 'networkidle0' });
}

/** Runs in the page. */
async function violations() {
  const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const found = await window.axe.run(document, { runOnly, rules: { 'target-size': { enabled: true } } });
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`));
}

const looks = [
  { query: '?lang=nl', width: 1280, dark: false },
  { query: '?lang=en', width: 320, dark: true },
];

for (const name of names)
  for (const { query, ...look } of looks)
    test(`demo/${name}${query} is sound at ${look.width} pixels, ${look.dark ? 'dark' : 'light'}`, async () => {
      await go(name + query, look);
      assert.deepEqual(
        browser.problems.filter((problem) => !isMeant(problem)),
        [],
      );
      assert.equal(await page.evaluate('document.documentElement.scrollWidth - innerWidth'), 0, 'nothing sticks out');
      await page.evaluate(axe);
      assert.deepEqual(await page.evaluate(violations), []);
    });

const languageOf = () => page.evaluate('document.documentElement.lang');
const titleOf = () => page.evaluate('document.title');

test('the language of a page can be switched without losing an answer, and a reload keeps both', async () => {
  const answers = { goal: 'little', time: 'no' };
  await go('checklist.html');
  await choose(page, 'Een beetje', 'Je weet wat jullie samen willen bereiken.');
  assert.match(await titleOf(), /^Checklist – Samen$/);
  await page.click('a[hreflang=en]');
  await choose(page, 'No', 'Time flies.');
  assert.deepEqual(await answersOf(page, '#widget'), answers);
  await until('the answers are saved', async () => (await shown(page, '#widget')).includes('Saved on this device'));
  // An answer that follows another within a quarter of a second waits that long before it is saved.
  await new Promise((done) => setTimeout(done, 500));
  await page.reload({ waitUntil: 'networkidle0' });
  assert.equal(await languageOf(), 'en');
  await until('the answers are back', async () => Object.keys((await answersOf(page, '#widget')) ?? {}).length);
  assert.deepEqual(await answersOf(page, '#widget'), answers);
});

test('the language goes along to another page', async () => {
  await go('interview.html');
  assert.equal(await languageOf(), 'nl');
  await page.click('a[hreflang=en]');
  assert.equal(await titleOf(), 'Interview – Samen');
  await Promise.all([page.waitForNavigation({ waitUntil: 'networkidle0' }), page.click('.crumbs a')]);
  assert.equal(await titleOf(), 'Samen: exercises for groups and neighbourhoods');
});

test('the settings of a page are attributes, are shown as HTML, and come back with its address', async () => {
  await go('assessment.html?lang=en');
  await page.click('input[name=pace][value=page]');
  await page.click('input[name=wording][value=plain]');
  const code = () => page.evaluate(() => document.querySelector('.settings code').textContent);
  const html = '<samen-assessment instrument="tuckman" wording="plain" pace="page"></samen-assessment>';
  assert.equal(await code(), html);
  await page.reload({ waitUntil: 'networkidle0' });
  assert.equal(await code(), html);
  assert.ok(await sees(page, 'button', 'Skip'), 'one question at a time');
  await page.click('input[name=readonly]');
  assert.ok(!(await sees(page, 'button', 'Skip')), 'read only');
});

test('the course page shows the result as it changes, what its form would send, and the result in the end', async () => {
  await go('course.html?lang=en');
  await choose(page, 'A little', 'You know what you want to achieve together.');
  const json = () => page.evaluate(() => JSON.parse(document.querySelector('[data-result-of]').textContent));
  assert.deepEqual((await json()).answers, { goal: 'little' });
  await page.type('#team', 'choir');
  await page.click('.assignment > button');
  const sent = await page.evaluate(() => document.querySelector('.sent pre').textContent);
  assert.match(sent, /^result = \{"format":"samen-result\/1"/m);
  assert.match(sent, /^team = choir$/m);
  for (let left = 8; left; left--) await press(page, left === 8 ? 'Continue' : 'Skip');
  await press(page, 'Finish');
  await until('the result shows', async () => (await shown(page, 'samen-result')).includes('You rated 1'));
});

test('the page with mistakes lists every problem it was told of, and its sound exercise can be answered', async () => {
  await go('broken.html?lang=en');
  const ids = await page.evaluate(() =>
    [...document.querySelectorAll('.problems strong')].map(({ textContent }) => /id="(.*)"/.exec(textContent)[1]),
  );
  assert.deepEqual(new Set(ids), new Set(['missing', 'mistakes', 'not-json', 'unfinished', 'unknown', 'wrong-kind']));
  await choose(page, 'No', 'Time flies.');
  assert.deepEqual(await answersOf(page, '#works'), { time: 'no' });
});
