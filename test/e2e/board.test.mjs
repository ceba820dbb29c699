// The board as it is built: files chosen by hand, under a strict policy, without a request that nobody asked for; with
// the keyboard alone, in forced colours and on paper.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import * as core from '../../dist/index.js';
import { makeGroup } from '../../demo/group.js';
import { browsers, heard, stage, until } from './stage.mjs';
import { presetOf, wordsOf } from './words.mjs';

const strict = "default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
const word = await wordsOf('en');
const typology = await presetOf('typology');
const results = makeGroup(core, typology, 'en');
const golden = readFileSync(new URL('../golden/typology.json', import.meta.url), 'utf8');

const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>board</title>
<script type="module" src="/board.js"></script><main><h1>Board</h1><samen-board></samen-board></main>`;

const shown = (page) =>
  page.evaluate(() => document.querySelector('samen-board').shadowRoot?.querySelector('.whole')?.innerText ?? '');
const says = (page, text) => until(`it says “${text}”`, async () => (await shown(page)).includes(text));

/** A folder of files for a person to choose from, which goes with the test. */
function folderOf(t, files) {
  const folder = mkdtempSync(join(tmpdir(), 'samen-board-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return (name) => join(folder, name);
}

/** Chooses files in the browser's own dialog, which a button opens. */
async function chooseFiles(page, ...paths) {
  const button = await page.evaluateHandle(() =>
    document.querySelector('samen-board').shadowRoot.querySelector('.drop button'),
  );
  const [chooser] = await Promise.all([page.waitForFileChooser(), button.click()]);
  await chooser.accept(paths);
}

const zip = () =>
  Buffer.from(zipSync(Object.fromEntries(results.map((one) => [`${one.id}.json`, strToU8(JSON.stringify(one))]))));

for (const browser of browsers) {
  const on = stage({ browser, headers: { 'content-security-policy': strict } });

  test(`${browser}: a zip and a file are counted under a strict policy`, async (t) => {
    const at = folderOf(t, { 'group.zip': zip(), 'golden.json': golden, 'x.png': 'x' });
    const { page, problems } = await on.visit(t, { html });
    await says(page, word('group-drop'));
    await chooseFiles(page, at('group.zip'), at('x.png'));
    await says(page, word('group-cards', { people: '35 people' }));
    await says(page, word('group-progress', { n: 71, of: 71 }));
    assert.equal((await heard(page, 'samen-problem')).length, 1);
    assert.deepEqual(await heard(page, 'securitypolicyviolation'), []);
    assert.deepEqual(problems, []);
  });
}

const on = stage();

/** A page with a group on its board. */
async function withGroup(t, prepare) {
  const visit = await on.visit(t, { html, prepare });
  await visit.page.waitForFunction(() => customElements.get('samen-board'));
  await visit.page.evaluate((all) => (document.querySelector('samen-board').results = all), results);
  await says(visit.page, word('group-by-round'));
  return visit;
}

test('the published result of the sorter is in the picture as it was answered', async (t) => {
  const at = folderOf(t, { 'golden.json': golden });
  const { page } = await on.visit(t, { html: html.replace('<samen-board', '<samen-board open') });
  await says(page, word('group-drop'));
  await chooseFiles(page, at('golden.json'));
  await says(page, word('group-cards', { people: word('group-person') }));
  const { placements } = JSON.parse(golden).answers;
  const rows = await page.evaluate(() =>
    [...document.querySelector('samen-board').shadowRoot.querySelectorAll('table tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent.trim()),
    ),
  );
  const zones = typology.zones.map(({ id }) => id);
  for (const { id } of typology.cards) {
    const [, ...counts] = rows.find(([name]) => name === typology.texts.en[id]);
    const placed = placements[id];
    const wanted = zones.map((zone) => (placed?.includes(zone) ? '1' : '0'));
    assert.deepEqual(counts, [...wanted, placed?.length === 0 ? '1' : '0', placed ? '1' : '0', '1'], id);
  }
});

test('everything on it is reached and worked by keyboard', async (t) => {
  const { page } = await withGroup(t);
  const focused = () =>
    page.evaluate(() => {
      const at = document.querySelector('samen-board').shadowRoot.activeElement;
      return at && `${at.localName} ${at.id || at.textContent.trim()}`;
    });
  const stops = [];
  for (let presses = 0; presses < 12; presses++) {
    await page.keyboard.press('Tab');
    stops.push(await focused());
  }
  assert.deepEqual(stops.slice(0, 4), [
    `button ${word('group-files')}`,
    `button ${word('group-folder')}`,
    'select round',
    'select perspective',
  ]);
  assert.ok(stops.includes(`button ${word('group-together')}`), stops.join());
  await page.keyboard.down('Shift');
  while ((await focused()) !== 'select round') await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
  await page.keyboard.press('ArrowUp');
  await until('round 1 is chosen', () =>
    page.evaluate(() => document.querySelector('samen-board').scene.choice.round === '1'),
  );
  assert.equal(await focused(), 'select round');
});

test('a folder may be chosen as well', async (t) => {
  const { page } = await on.visit(t, { html });
  await says(page, word('group-folder'));
  const folder = await page.evaluate(
    () =>
      document.querySelectorAll('samen-board')[0].shadowRoot.querySelectorAll('input[type=file]')[1].webkitdirectory,
  );
  assert.equal(folder, true);
});

test('in forced colours dots and bars have the colours of text', async (t) => {
  const forced = async (page) => {
    const client = await page.createCDPSession();
    await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  };
  const { page } = await withGroup(t, forced);
  const colours = await page.evaluate(() => {
    const root = document.querySelector('samen-board').shadowRoot;
    const { fill } = getComputedStyle(root.querySelector('.pile .on'));
    const { color } = getComputedStyle(root.querySelector('.whole'));
    return { fill, color };
  });
  assert.equal(colours.fill, colours.color);
  await page.addScriptTag({ content: readFileSync('node_modules/axe-core/axe.min.js', 'utf8') });
  const { violations } = await page.evaluate(() => window.axe.run(document));
  assert.deepEqual(
    violations.map(({ id }) => id),
    [],
  );
});

test('on paper it is black on white, with its tables open and without what can be pressed', async (t) => {
  const { page } = await withGroup(t);
  await page.emulateMediaType('print');
  const seen = await page.evaluate(() => {
    const root = document.querySelector('samen-board').shadowRoot;
    const visible = (selector) => [...root.querySelectorAll(selector)].filter((one) => one.checkVisibility()).length;
    return {
      fill: getComputedStyle(root.querySelector('.pile .on')).fill,
      ways: visible('.drop') + visible('button'),
      table: root.querySelector('table').getBoundingClientRect().height > 100,
    };
  });
  assert.deepEqual(seen, { fill: 'rgb(0, 0, 0)', ways: 0, table: true });
});
