// What a framed page says to hosts of all kinds, and that it says so only when something changed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { around, contentOf, heightOf } from './around.mjs';
import { until } from './stage.mjs';

const on = around();
const box = '<style>body { margin: 0 } #box { block-size: 400px }</style><div id="box"></div>';
const grow = (frame, height) =>
  frame.evaluate((px) => (document.querySelector('#box').style.blockSize = `${px}px`), height);
const messages = (page) => page.evaluate(() => window.messages.map(({ data }) => data));
const clear = (page) => page.evaluate(() => void (window.messages.length = 0));

test('a change of height is told once in each dialect, and nothing is told without one', async (t) => {
  const { page, within } = await on.open(t, { inside: box, scripts: [] });
  await until('it speaks', async () => (await messages(page)).length >= 5);
  await sleep(200);
  await clear(page);
  await grow(within, 900);
  await until('it speaks again', async () => (await messages(page)).length >= 4);
  await sleep(200);
  const resize = { subject: 'lti.frameResize', height: 900 };
  assert.deepEqual(await messages(page), [
    { type: 'iframe-resized', height: 900 },
    resize,
    JSON.stringify(resize),
    { subject: 'org.imsglobal.lti.frameResize', height: 900 },
  ]);
  await clear(page);
  await within.evaluate(() => (document.querySelector('#box').style.color = 'red'));
  await page.evaluate(() => (document.querySelector('#f').style.height = '800px'));
  await sleep(300);
  assert.deepEqual(await messages(page), [], 'its own height is no change of its content');
});

/** A host as H5P makes them: it answers hello, and lets a frame resize once it has made itself small. */
const h5p = `addEventListener('message', ({ data, source, origin }) => {
  if (data?.context !== 'h5p') return;
  const frame = document.querySelector('#f');
  const answer = (action) => source.postMessage({ context: 'h5p', action }, origin);
  if (data.action === 'hello') answer('hello');
  if (data.action === 'prepareResize') {
    frame.style.height = data.clientHeight + 'px';
    answer('resizePrepared');
  }
  if (data.action === 'resize') frame.style.height = data.scrollHeight + 'px';
})`;

test('an H5P host is greeted, and asked before each change', async (t) => {
  const { page, within } = await on.open(t, { inside: box, scripts: [], take: h5p });
  await until('it fits', async () => (await heightOf(page)) === 400);
  for (const height of [900, 250]) {
    await grow(within, height);
    await until(`it is ${height} high`, async () => (await heightOf(page)) === height);
    assert.equal(await contentOf(within), height);
  }
  const actions = (await messages(page)).filter(({ context }) => context === 'h5p').map(({ action }) => action);
  assert.deepEqual([...new Set(actions)], ['hello', 'prepareResize', 'resize']);
  await clear(page);
  await page.evaluate(() => frames[0].postMessage({ context: 'h5p', action: 'resize' }, '*'));
  await until('it answers when it is asked', async () => (await messages(page)).length === 2);
});

test('somebody else than the page around cannot make it speak', async (t) => {
  const { page, within } = await on.open(t, { inside: box, scripts: [] });
  await until('it speaks', async () => (await messages(page)).length >= 5);
  await sleep(200);
  await clear(page);
  for (const action of ['hello', 'resize', 'ready', 'constructor'])
    await within.evaluate((one) => window.postMessage({ context: 'h5p', action: one }, '*'), action);
  await within.evaluate(() => window.postMessage({ type: 'iframe-child-init' }, '*'));
  await page.evaluate(() => frames[0].postMessage({ context: 'h5p', action: 'constructor' }, '*'));
  await sleep(200);
  assert.deepEqual(await messages(page), []);
});

test('a page that is not in a frame, or not marked, says nothing', async (t) => {
  const inside = on.inside(box).replace('data-samen-framed', '');
  const { page } = await on.open(t, { inside, scripts: [] });
  await sleep(300);
  assert.deepEqual(await messages(page), []);
  const alone = await on.visit(t, { html: on.inside(box) });
  await alone.page.evaluate(() => {
    window.messages = [];
    addEventListener('message', ({ data }) => window.messages.push({ data }));
  });
  await sleep(200);
  assert.deepEqual(await messages(alone.page), []);
});
