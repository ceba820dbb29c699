// Leave and come back: what was answered is there, where it may be kept.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isStored, storedAnswers } from './device.mjs';
import { choose, fill, press, sees } from './person.mjs';
import { browsers, stage, until } from './stage.mjs';
import { announced, answersOf, resultOf, shown } from './widget.mjs';
import { presetOf, sayOf, wordsOf } from './words.mjs';

const word = await wordsOf('nl');
const say = sayOf(await presetOf('flow'), 'nl');
const flow = (attributes = '') => `<samen-checklist instrument="flow" ${attributes}></samen-checklist>`;
const tag = 'samen-checklist';

for (const browser of browsers) {
  const on = stage({ browser });

  test(`${browser}: answers are back after a reload, with the same identity, and this is said`, async (t) => {
    const { page, problems } = await on.visit(t, { body: flow() });
    await choose(page, say('clear'), say('goal'));
    await choose(page, say('little'), say('time'));
    await isStored(page, { goal: 'clear', time: 'little' });
    const { id, startedAt } = await resultOf(page, tag);
    await page.reload();
    await until('it is said', async () => (await announced(page, tag)) === word('restored'));
    const result = await resultOf(page, tag);
    assert.deepEqual(result.answers, { goal: 'clear', time: 'little' });
    assert.deepEqual([result.id, result.startedAt], [id, startedAt]);
    await until('it is said', async () => (await shown(page, tag)).includes(word('saved-device')));
    assert.deepEqual(problems, []);
  });

  test(`${browser}: keep="tab" is there after a reload, in no other tab and not on the device`, async (t) => {
    const { page, another } = await on.visit(t, { body: flow('keep="tab"') });
    await choose(page, say('clear'), say('goal'));
    await isStored(page, { goal: 'clear' });
    assert.deepEqual(await page.evaluate(() => indexedDB.databases()), []);
    assert.ok((await shown(page, tag)).includes(word('saved-tab')));
    await page.reload();
    await until('it is back', async () => (await answersOf(page, tag))?.goal === 'clear');
    const other = await another();
    await choose(other.page, say('clear'), say('time'));
    assert.deepEqual(await answersOf(other.page, tag), { time: 'clear' });
  });

  test(`${browser}: keep="none" stores nothing, says so, and offers a copy`, async (t) => {
    const { page } = await on.visit(t, { body: flow('keep="none"') });
    await choose(page, say('clear'), say('goal'));
    await press(page, word('add-note'), say('time'));
    await fill(page, 'only here', `${word('note')}: ${say('time')}`);
    assert.ok((await shown(page, tag)).includes(word('not-kept')));
    assert.ok(await sees(page, 'button', word('download')));
    await page.reload();
    await choose(page, say('clear'), say('time'));
    assert.deepEqual(await answersOf(page, tag), { time: 'clear' });
    assert.deepEqual(await storedAnswers(page), []);
  });

  test(`${browser}: an answer is saved at once, so that it is kept when the page is left right after it`, async (t) => {
    // Timers never come, as when the page is gone before they do.
    const prepare = (page) =>
      page.evaluateOnNewDocument(() => {
        const { setTimeout } = window;
        window.setTimeout = (run, wait, ...given) => (wait > 50 ? 0 : setTimeout(run, wait, ...given));
      });
    const { page } = await on.visit(t, { body: flow(), prepare });
    await choose(page, say('clear'), say('goal'));
    await isStored(page, { goal: 'clear' });
  });
}

const on = stage();

test('that a card fits nowhere is an answer, and is saved', async (t) => {
  const typology = sayOf(await presetOf('typology'), 'nl');
  const { page } = await on.visit(t, { body: '<samen-sorter instrument="typology" view="list"></samen-sorter>' });
  await choose(page, word('none'), typology('choir'));
  await isStored(page, { placements: { choir: [] } });
  assert.notEqual(await page.evaluate(() => document.querySelector('samen-sorter').value), '');
  await page.reload();
  await until('it is back', async () => (await answersOf(page, 'samen-sorter'))?.placements.choir);
});
