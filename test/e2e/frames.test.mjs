// An exercise in a frame of another site: as high as its content, and its result to the page around it.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { around, contentOf, fits, heightOf, results, takes } from './around.mjs';
import { choose, press, sees } from './person.mjs';
import { browsers, until } from './stage.mjs';
import { resultOf, shown } from './widget.mjs';
import { presetOf, sayOf, wordsOf } from './words.mjs';

const word = await wordsOf('nl');
const say = sayOf(await presetOf('flow'), 'nl');
const typology = sayOf(await presetOf('typology'), 'nl');

const isThere = (frame) =>
  until('the exercise is there', () => frame.evaluate(() => !!document.querySelector('samen-checklist')?.result));

/** Answers one question and finishes; the result's id. */
async function finish(frame) {
  await choose(frame, say('clear'), say('goal'));
  await press(frame, word('review'));
  await press(frame, word('complete'));
  return (await resultOf(frame, 'samen-checklist')).id;
}
const reads = (frame, key) =>
  until(`“${word(key)}” is read`, async () => (await shown(frame, 'samen-checklist')).includes(word(key)));

/** The text of a page in one file, as the command line makes it. */
function fileWith(t, ...args) {
  const folder = mkdtempSync(join(tmpdir(), 'samen-frame-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const out = join(folder, 'page.html');
  execFileSync(process.execPath, ['dist/cli/samen.js', 'html', ...args, '--lang', 'nl', '--out', out]);
  return readFileSync(out, 'utf8');
}

/** A way to deliver that does not wait long, set before the element is there. */
const soon = (site, wrap = '') => `<samen-checklist instrument="flow"></samen-checklist><script type="module">
  import { frame, withRetry } from '/deliver.js';
  const way = frame('${site}', window, { timeout: 300 });
  document.querySelector('samen-checklist').delivery = ${wrap || 'way'};
</script>`;

for (const browser of browsers) {
  const on = around({ browser });
  const place = () => `<div data-samen="flow" data-deliver="frame:${on.server.url}"></div>`;

  test(`${browser}: a frame is as high as its content, and the result reaches the page once`, async (t) => {
    const { page, within, problems } = await on.open(t, { inside: place(), frame: 'data-samen-frame' });
    await isThere(within);
    const whole = await fits(page, within);
    assert.ok(whole > 300);
    const id = await finish(within);
    await reads(within, 'sent');
    await until('it is less high', async () => (await fits(page, within)) < whole);
    assert.deepEqual(
      (await results(page)).map((one) => [one.id, one.answers.goal]),
      [[id, 'clear']],
    );
    assert.deepEqual(problems, []);
  });

  for (const [keep, said] of [
    ['device', 'not-saved'],
    ['tab', 'not-saved'],
    ['none', 'not-kept'],
  ])
    test(`${browser}: in a sandbox, one file with keep="${keep}" says that nothing is kept, and its result arrives`, async (t) => {
      const inside = fileWith(t, 'flow', '--keep', keep, '--deliver', `frame:${on.server.url}`);
      const frame = 'data-samen-frame sandbox="allow-scripts"';
      const { page, within, problems } = await on.open(t, { inside, frame });
      await choose(within, say('little'), say('time'));
      await reads(within, said);
      await fits(page, within);
      const id = await finish(within);
      await reads(within, 'sent');
      assert.deepEqual(
        (await results(page)).map((one) => one.id),
        [id],
      );
      assert.deepEqual(problems, []);
    });

  test(`${browser}: in a high frame a dialog opens where the person is, and all of it is in sight`, async (t) => {
    const inside = '<div data-samen="typology" data-view="board"></div>';
    const { page, within } = await on.open(t, { inside, frame: 'data-samen-frame', more: '<p>Einde</p>' });
    await page.setViewport({ width: 720, height: 500 });
    await until('there are cards', () => sees(within, 'button', word('list')));
    assert.ok((await fits(page, within)) > 1200);
    await press(within, word('move-what', { what: typology('supper-club') }));
    await until('the dialog is in sight', async () => {
      const [top, bottom] = await within.evaluate(() => {
        const box = document.querySelector('samen-sorter').shadowRoot.querySelector('dialog').getBoundingClientRect();
        return [box.top, box.bottom];
      });
      const offset = await page.evaluate(() => document.querySelector('#f').getBoundingClientRect().top);
      return bottom > top && top + offset >= 0 && bottom + offset <= 500;
    });
  });

  test(`${browser}: what nobody takes is not sent, and can be sent again`, async (t) => {
    const { page, within } = await on.open(t, {
      inside: soon(on.server.url),
      frame: 'data-samen-frame',
      take: takes.nothing,
    });
    const id = await finish(within);
    await reads(within, 'not-sent');
    await page.evaluate(takes.all);
    await press(within, word('send-again'));
    await reads(within, 'sent');
    assert.deepEqual(
      (await results(page)).map((one) => one.id),
      [id],
    );
  });
}

const on = around();
const framed = 'data-samen-frame';

test('a result that the page could not keep is offered again, and arrives once', async (t) => {
  const inside = soon(on.server.url, 'withRetry(way, { first: 20 })');
  const { page, within } = await on.open(t, { inside, frame: framed, take: takes.later });
  const id = await finish(within);
  await reads(within, 'sent');
  assert.deepEqual(await page.evaluate(() => [window.tries.length, window.results.length]), [2, 1]);
  assert.equal((await results(page))[0]?.id ?? id, id);
});

test('a result that the page refuses is said to be not sent', async (t) => {
  const { page, within } = await on.open(t, { inside: soon(on.server.url), frame: framed, take: takes.none });
  await finish(within);
  await reads(within, 'not-sent');
  assert.ok(await sees(within, 'button', word('download')));
  assert.deepEqual(await results(page), []);
});

test('a loader that comes after the frame hears how high that is', async (t) => {
  const { page, within } = await on.open(t, { inside: '<div data-samen="flow"></div>', frame: framed, scripts: [] });
  await isThere(within);
  assert.equal(await heightOf(page), 300);
  await page.evaluate(() => import('/embed.js'));
  await fits(page, within);
});

test('a frame of fixed height scrolls, and everything in it can be reached', async (t) => {
  const { page, within } = await on.open(t, { inside: '<div data-samen="flow"></div>', scripts: [] });
  const id = await finish(within);
  assert.ok(id);
  assert.equal(await heightOf(page), 300);
  assert.ok((await contentOf(within)) > 300);
  assert.equal(await within.evaluate(() => getComputedStyle(document.documentElement).overflowY), 'visible');
});

test('an exercise that nobody framed refuses to send to a page around it, and keeps the result', async (t) => {
  const { page } = await on.visit(t, { html: on.inside(soon('https://host.example'), ['/embed.js']) });
  await finish(page);
  await reads(page, 'not-sent');
});
