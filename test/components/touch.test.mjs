// The journeys again, by a finger on a phone: real touch, in Chromium, on what was built.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stage } from '../e2e/stage.mjs';
import { bundle } from '../tools/bundle.mjs';

const phone = { width: 390, height: 780, hasTouch: true, isMobile: true };
const script = await bundle('test/components/in-page.ts');
const on = stage();

/** Chromium's own touch events; the browser itself decides whether they scroll. */
async function finger(page, what, x, y) {
  if (what === 'start') await page.touchscreen.touchStart(x, y);
  if (what === 'move') await page.touchscreen.touchMove(x, y);
  if (what === 'end') await page.touchscreen.touchEnd();
}

async function visit(t) {
  const prepare = async (page) => {
    await page.setViewport(phone);
    await page.exposeFunction('tap', (x, y) => page.touchscreen.tap(x, y));
    await page.exposeFunction('finger', (what, x, y) => finger(page, what, x, y));
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
  'typology by dragging',
  'offer in the list',
  'offer on the board',
  'wishes',
];

for (const name of journeys)
  for (const [lang, pace] of [
    ['nl', 'scroll'],
    ['en', /the board|dragging/.test(name) ? 'scroll' : 'page'],
  ])
    test(`${name}, by touch, in ${lang}, at the pace of a ${pace}, gives the same result`, async (t) => {
      const { page, problems } = await visit(t);
      const { came, wanted } = await page.evaluate((...way) => window.samenTest.walk(...way), name, lang, pace);
      assert.deepEqual(came, wanted);
      assert.deepEqual(await page.evaluate(() => [...window.pointers]), ['touch']);
      assert.deepEqual(problems, []);
    });

/** The middle of what a selector finds in the sorter. */
const middleOf = (page, selector) =>
  page.evaluate((one) => {
    const { left, top, width, height } = document
      .querySelector('samen-sorter')
      .shadowRoot.querySelector(one)
      .getBoundingClientRect();
    return [left + width / 2, top + height / 2];
  }, selector);
const placements = (page) => page.evaluate(() => document.querySelector('samen-sorter').answers.placements);

async function board(t) {
  const { page, problems } = await visit(t);
  await page.evaluate(() => {
    document.body.innerHTML = '<samen-sorter instrument="typology" view="board" keep="none"></samen-sorter>';
    document.body.style.blockSize = '3000px';
  });
  await page.waitForFunction(() => document.querySelector('samen-sorter').shadowRoot?.querySelector('[data-card]'));
  return { page, problems };
}

test('a finger on a card scrolls the page, and drags nothing', async (t) => {
  const { page, problems } = await board(t);
  const [x, y] = await middleOf(page, '[data-card=choir] .pick');
  await page.touchscreen.touchStart(x, y);
  for (let n = 1; n <= 12; n++) await page.touchscreen.touchMove(x, y - 20 * n);
  await page.touchscreen.touchEnd();
  await page.waitForFunction(() => scrollY > 100);
  assert.deepEqual(await placements(page), {});
  assert.deepEqual(problems, []);
});

test('a second finger changes nothing of a drag', async (t) => {
  const { page, problems } = await board(t);
  const [x, y] = await middleOf(page, '[data-card=choir] [data-handle]');
  const first = await page.touchscreen.touchStart(x, y);
  await first.move(x + 10, y + 10);
  const [a, b] = await middleOf(page, '[data-card=website] [data-handle]');
  const second = await page.touchscreen.touchStart(a, b);
  await second.move(a + 40, b + 40);
  await second.end();
  const ghosts = () =>
    page.evaluate(() => document.querySelector('samen-sorter').shadowRoot.querySelectorAll('.ghost').length);
  assert.equal(await ghosts(), 1);
  await first.end();
  assert.equal(await ghosts(), 0);
  assert.deepEqual(problems, []);
});
