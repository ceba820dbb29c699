// Dragging in a frame that is as high as its content: the page around it scrolls. And without motion, where that is wanted.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { stage, until } from './stage.mjs';

const inner = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>frame</title>
<script type="module" src="/all.js"></script><samen-sorter instrument="typology" view="board" keep="none"></samen-sorter>`;
const on = stage({ pages: { '/frame/': inner } });
const outer = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>page</title>
<style>body{margin:0} iframe{border:0;inline-size:900px;block-size:1500px}</style><p>Boven</p><iframe src="/frame/"></iframe>`;

const rectOf = (frame, selector) =>
  frame.evaluate((one) => {
    const { left, top, width, height } = document
      .querySelector('samen-sorter')
      .shadowRoot.querySelector(one)
      .getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, selector);

/** A page with the sorter in a frame, and where things of the frame are in the window. */
async function visit(t, scrolls = false) {
  const { page, problems } = await on.visit(t, { html: outer });
  await page.setViewport({ width: 1000, height: scrolls ? 600 : 1600 });
  const frame = await until('the frame', () => page.frames().find((one) => one.url().endsWith('/frame/')));
  await frame.waitForFunction(() => document.querySelector('samen-sorter')?.shadowRoot?.querySelector('[data-card]'));
  const at = async (selector) => {
    const { x, y } = await rectOf(frame, selector);
    const top = await page.$eval('iframe', (one) => one.getBoundingClientRect().top);
    return { x, y: y + top };
  };
  return { page, frame, at, problems };
}

async function lift(page, { x, y }) {
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 12, y + 12, { steps: 3 });
}

const placements = (frame) => frame.evaluate(() => document.querySelector('samen-sorter').answers.placements);

test('the page around a frame scrolls while a card is held near its edge, and the card lands', async (t) => {
  const { page, frame, at, problems } = await visit(t, true);
  await lift(page, await at('[data-card=choir] .pick'));
  await page.mouse.move(300, 592);
  await until('the zone is in sight', async () => (await at('[data-zone=strangers-others]')).y < 450);
  await page.mouse.move(300, 300);
  await sleep(50);
  const zone = await at('[data-zone=strangers-others]');
  await page.mouse.move(zone.x, zone.y, { steps: 4 });
  await sleep(50);
  await page.mouse.up();
  assert.deepEqual(await placements(frame), { choir: ['strangers-others'] });
  assert.deepEqual(problems, []);
});

for (const [value, wanted] of [
  ['no-preference', 1],
  ['reduce', 0],
])
  test(`a dropped card ${wanted ? 'glides to' : 'simply lies in'} its place when the person asks for ${value}`, async (t) => {
    const { page, frame, at } = await visit(t);
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value }]);
    await frame.evaluate(() => {
      window.glided = 0;
      const { animate } = Element.prototype;
      Element.prototype.animate = function (...how) {
        window.glided++;
        return animate.apply(this, how);
      };
    });
    await lift(page, await at('[data-card=choir] .pick'));
    const { x, y } = await at('[data-zone=known-each-other] h4');
    await page.mouse.move(x, y, { steps: 4 });
    await sleep(50);
    await page.mouse.up();
    await sleep(50);
    assert.deepEqual(await placements(frame), { choir: ['known-each-other'] });
    assert.equal(await frame.evaluate(() => window.glided), wanted);
  });
