// Forced colours (a high-contrast theme), in Chromium: nothing found, and what is chosen can be told without colour.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { stage } from '../e2e/stage.mjs';
import { bundle } from '../tools/bundle.mjs';

const script = await bundle('test/components/in-page.ts');
const results = ['tuckman', 'flow', 'typology'].map((name) => `/test/golden/${name}.json`);
const pages = Object.fromEntries(results.map((path) => [path, readFileSync(new URL(`../..${path}`, import.meta.url))]));
const on = stage({ pages });

async function visit(t, width = 1280) {
  const prepare = async (page) => {
    await page.setViewport({ width, height: 800 });
    const client = await page.createCDPSession();
    await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  };
  const html = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Forced colours</title>
    <script type="module" src="/all.js"></script><body>`;
  const { page } = await on.visit(t, { html, prepare });
  await page.addScriptTag({ content: script });
  assert.ok(await page.evaluate(() => matchMedia('(forced-colors: active)').matches));
  return page;
}

for (const name of ['checklist', 'assessment', 'sorter, list', 'sorter, board', 'interview'])
  for (const width of [320, 1280])
    test(`axe finds nothing in any state of the ${name}, at ${width} px`, async (t) => {
      const page = await visit(t, width);
      assert.deepEqual(await page.evaluate((subject) => window.samenTest.audit(subject), name), []);
    });

for (const width of [320, 1280])
  test(`axe finds nothing in any state of a result, at ${width} px`, async (t) => {
    const page = await visit(t, width);
    assert.deepEqual(await page.evaluate(() => window.samenTest.auditResults()), []);
  });

/** A picture of one control, without focus. */
async function pictureOf(page, role, name) {
  const clip = await page.evaluate((...which) => window.samenTest.boxOf(...which), role, name);
  return page.screenshot({ clip, encoding: 'base64' });
}

const press = (page, role, name) => page.evaluate((...which) => window.samenTest.press(...which), role, name);

for (const [what, subject, state, role, name, other] of [
  ['the view that is shown', 'sorter, board', 'cards in the pile, in zones and nowhere', 'button', 'Lijst', 'Lijst'],
  ['a card that waits for a zone', 'sorter, board', 'a card that waits for a zone', 'button', 'Eettafel', 'Eettafel'],
  ['an answer', 'checklist', 'nothing answered yet', 'radio', 'Een beetje', 'Een beetje'],
])
  test(`${what} looks different from what is not chosen`, async (t) => {
    const page = await visit(t);
    await page.evaluate((...where) => window.samenTest.reach(...where), subject, state);
    const before = await pictureOf(page, role, name);
    await press(page, role, other);
    assert.notEqual(await pictureOf(page, role, name), before);
  });
