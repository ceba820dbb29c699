// Messages that are not what they seem: nothing is shown, kept or told because of them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { around, fits, heightOf, results, takes } from './around.mjs';
import { choose, press } from './person.mjs';
import { until } from './stage.mjs';
import { resultOf, shown } from './widget.mjs';
import { presetOf, sayOf, wordsOf } from './words.mjs';

const on = around();
const word = await wordsOf('nl');
const say = sayOf(await presetOf('flow'), 'nl');
const framed = 'data-samen-frame';

const delivering = (
  site,
  timeout = 1500,
) => `<samen-checklist instrument="flow"></samen-checklist><script type="module">
  import { frame } from '/deliver.js';
  document.querySelector('samen-checklist').delivery = frame('${site}', window, { timeout: ${timeout} });
</script>`;

async function finish(frame) {
  await choose(frame, say('clear'), say('goal'));
  await press(frame, word('review'));
  await press(frame, word('complete'));
  return resultOf(frame, 'samen-checklist');
}
const reads = (frame, key) =>
  until(`“${word(key)}” is read`, async () => (await shown(frame, 'samen-checklist')).includes(word(key)));

const forged = { samen: 'result', key: 'a/b', result: { id: 'a', completedAt: 'b', format: 'samen-result/1' } };
/** Long enough for messages to come and be handled. */
const settle = () => sleep(300);

test('a page of another site around the frame gets no result', async (t) => {
  const { page, within } = await on.open(t, { inside: delivering('https://elsewhere.example', 300), frame: framed });
  await finish(within);
  await reads(within, 'not-sent');
  assert.deepEqual(await results(page), []);
  const told = await page.evaluate(() => JSON.stringify(window.messages));
  assert.doesNotMatch(told, /"result"|goal/);
});

for (const site of [
  '*',
  '/',
  'null',
  'https://',
  'https://a.example/path',
  'javascript:alert(1)',
  'https://a@b.example',
])
  test(`"frame:${site}" is no site: it is said, and nothing leaves`, async (t) => {
    const inside = `<samen-checklist instrument="flow" deliver="frame:${site}"></samen-checklist>`;
    const { page, within } = await on.open(t, { inside, frame: framed });
    await finish(within);
    await settle();
    assert.deepEqual(await results(page), []);
    assert.doesNotMatch(await page.evaluate(() => JSON.stringify(window.messages)), /"result"|goal/);
    assert.ok(!(await shown(within, 'samen-checklist')).includes(word('sent')));
  });

test('right data from the wrong place is ignored: the page itself, a frame that is not marked, one inside the frame', async (t) => {
  const more = '<iframe id="unmarked" src="/blank/"></iframe>';
  const inside = `<p>in</p><iframe srcdoc="<p>deeper</p>"></iframe>`;
  const { page, within } = await on.open(t, { inside, frame: framed, more });
  await fits(page, within);
  const before = await heightOf(page);
  const post = (message) => {
    for (const one of [message, { type: 'iframe-resized', height: 5000 }]) parent.postMessage(one, '*');
  };
  await page.evaluate(post, forged);
  const frames = page.frames().filter((one) => one !== page.mainFrame() && one !== within);
  for (const one of frames) await one.evaluate((message) => top.postMessage(message, '*'), forged);
  for (const one of frames) await one.evaluate(() => top.postMessage({ type: 'iframe-resized', height: 5000 }, '*'));
  await settle();
  assert.ok(frames.length >= 2);
  assert.deepEqual(await results(page), []);
  assert.equal(await heightOf(page), before);
});

test('a frame that went to another site speaks for it no more', async (t) => {
  const { page } = await on.open(t, { inside: '<p>in</p>', frame: framed });
  await page.evaluate((url) => {
    const frame = document.querySelector('#f');
    frame.setAttribute('data-samen-frame', new URL(frame.src).origin);
    frame.src = url;
  }, `${on.server.url}/favicon.ico`);
  const moved = await until('it moved', () => page.frames().find((one) => one.url().includes('favicon.ico')));
  await moved.evaluate((message) => parent.postMessage(message, '*'), forged);
  await settle();
  assert.deepEqual(await results(page), []);
});

test('messages without sense harm nothing, and the next good one counts', async (t) => {
  const { page, within, problems } = await on.open(t, { inside: '<p>in</p>', frame: framed });
  await fits(page, within);
  const before = await heightOf(page);
  await within.evaluate((good) => {
    const bad = [null, 0, '', 'text', [], { samen: 'result' }, { ...good, key: 7 }, { ...good, result: 'text' }];
    const heights = [-1, 0, NaN, Infinity, 1e9, '400', '1px;position:fixed', null, {}];
    const resizes = heights.map((height) => ({ type: 'iframe-resized', height }));
    for (const one of [...bad, { ...good, result: null }, ...resizes]) parent.postMessage(one, '*');
  }, forged);
  await settle();
  assert.deepEqual([await results(page), await heightOf(page)], [[], before]);
  // Twice, as after an answer that was lost: it is offered once, and answered twice.
  await within.evaluate((good) => {
    window.answers = [];
    addEventListener('message', ({ data }) => data.samen && window.answers.push(data));
    for (const one of [good, good]) parent.postMessage(one, '*');
  }, forged);
  const answer = { samen: 'received', key: 'a/b' };
  await until('both are answered', () => within.evaluate(() => window.answers.length === 2));
  assert.deepEqual(await within.evaluate(() => window.answers), [answer, answer]);
  assert.equal((await results(page)).length, 1);
  assert.deepEqual(problems, []);
});

test('an answer from another window, or about another result, does not make it arrive', async (t) => {
  const inside = delivering(on.server.url);
  const more = '<iframe id="evil" src="/blank/"></iframe>';
  const { page, within } = await on.open(t, { inside, frame: framed, take: takes.nothing, more });
  const { id, completedAt } = await finish(within);
  const evil = page.frames().find((one) => one.url().endsWith('/blank/'));
  await evil.evaluate((key) => parent.frames[0].postMessage({ samen: 'received', key }, '*'), `${id}/${completedAt}`);
  await within.evaluate((key) => window.postMessage({ samen: 'received', key }, '*'), `${id}/${completedAt}`);
  await page.evaluate(() => frames[0].postMessage({ samen: 'received', key: 'other' }, '*'));
  await page.evaluate(() => frames[0].postMessage(null, '*'));
  await reads(within, 'not-sent');
  assert.ok(!(await shown(within, 'samen-checklist')).includes(word('sent')));
});
