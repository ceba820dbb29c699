// The journeys again, by a finger on a phone: real touch, in Chromium, on what was built.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stage } from '../e2e/stage.mjs';
import { bundle } from '../tools/bundle.mjs';

const phone = { width: 390, height: 780, hasTouch: true, isMobile: true };
const script = await bundle('test/components/in-page.ts');
const on = stage();

async function visit(t) {
  const prepare = async (page) => {
    await page.setViewport(phone);
    await page.exposeFunction('tap', (x, y) => page.touchscreen.tap(x, y));
    await page.exposeFunction('type', (text) => page.keyboard.type(text));
  };
  const html = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Touch</title>
    <meta name="viewport" content="width=device-width"><script type="module" src="/all.js"></script><body>`;
  const { page, problems } = await on.visit(t, { html, prepare });
  await page.addScriptTag({ content: script });
  await page.evaluate(() => {
    window.pointers = new Set();
    addEventListener('pointerdown', ({ pointerType }) => window.pointers.add(pointerType), true);
  });
  return { page, problems };
}

const journeys = [
  'flow',
  'tuckman',
  'typology in the list',
  'typology on the board',
  'offer in the list',
  'offer on the board',
  'wishes',
];

for (const name of journeys)
  for (const [lang, pace] of [
    ['nl', 'scroll'],
    ['en', name.endsWith('the board') ? 'scroll' : 'page'],
  ])
    test(`${name}, by touch, in ${lang}, at the pace of a ${pace}, gives the same result`, async (t) => {
      const { page, problems } = await visit(t);
      const { came, wanted } = await page.evaluate((...way) => window.samenTest.walk(...way), name, lang, pace);
      assert.deepEqual(came, wanted);
      assert.deepEqual(await page.evaluate(() => [...window.pointers]), ['touch']);
      assert.deepEqual(problems, []);
    });
