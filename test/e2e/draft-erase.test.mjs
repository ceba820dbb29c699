// "Erase everything" means: on this device too. Undo, as long as the page is open, brings it back.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isStored, stored } from './device.mjs';
import { choose, fill, press, sees } from './person.mjs';
import { stage, until } from './stage.mjs';
import { announced, answersOf, resultOf } from './widget.mjs';
import { presetOf, sayOf, wordsOf } from './words.mjs';

const word = await wordsOf('nl');
const say = sayOf(await presetOf('flow'), 'nl');
const offer = sayOf(await presetOf('neighbourhood-offer'), 'nl');
const flow = (attributes) => `<samen-checklist instrument="flow" ${attributes}></samen-checklist>`;
const tag = 'samen-checklist';
const on = stage();

const isClean = (page) => until('nothing is stored', async () => (await stored(page)).length === 0);

for (const keep of ['device', 'tab']) {
  test(`after "erase everything" no store has anything (keep="${keep}")`, async (t) => {
    const { page } = await on.visit(t, { body: flow(`keep="${keep}"`) });
    await choose(page, say('clear'), say('goal'));
    await press(page, word('add-note'), say('time'));
    await fill(page, 'about somebody', `${word('note')}: ${say('time')}`);
    await isStored(page, { goal: 'clear', 'time.note': 'about somebody' });
    const { id } = await resultOf(page, tag);
    await press(page, word('erase'));
    await isClean(page);
    assert.equal(await announced(page, tag), word('erased'));
    assert.deepEqual(await answersOf(page, tag), {});
    assert.notEqual((await resultOf(page, tag)).id, id, 'what comes is another result');
    await page.reload();
    await until('it is there', () => sees(page, 'button', word('review')));
    assert.deepEqual(await answersOf(page, tag), {});
    assert.deepEqual(await stored(page), []);
  });

  test(`undo of "erase everything" brings the answers back, here and in storage (keep="${keep}")`, async (t) => {
    const { page } = await on.visit(t, { body: flow(`keep="${keep}"`) });
    await choose(page, say('clear'), say('goal'));
    await press(page, word('erase'));
    await isClean(page);
    await choose(page, say('little'), say('time'));
    await press(page, word('undo-what', { what: word('erase') }));
    await isStored(page, { goal: 'clear', time: 'little' });
    assert.deepEqual(await answersOf(page, tag), { goal: 'clear', time: 'little' });
    await page.reload();
    await until('they are back', async () => (await answersOf(page, tag))?.goal === 'clear');
  });
}

test('a finished result is erased as well', async (t) => {
  const { page } = await on.visit(t, { body: flow('') });
  await choose(page, say('clear'), say('goal'));
  await press(page, word('review'));
  await press(page, word('complete'));
  await until('it is stored', async () => (await stored(page)).some(({ value }) => value.completedAt));
  await page.reload();
  await until('it is still finished', async () => (await resultOf(page, tag))?.completedAt);
  await press(page, word('erase'));
  await isClean(page);
  assert.equal((await resultOf(page, tag)).completedAt, undefined);
});

test('erasing and undoing an interview brings back entries with their places', async (t) => {
  const { page } = await on.visit(t, { body: '<samen-interview instrument="neighbourhood-offer"></samen-interview>' });
  await press(page, offer('activities.add'));
  await fill(page, 'Cooking', offer('what'));
  await press(page, word('list'), offer('typology'));
  await choose(page, offer('known-others'), offer('typology'), 'Cooking');
  const before = await answersOf(page, 'samen-interview');
  assert.deepEqual(Object.keys(before), ['activities', 'typology']);
  await isStored(page, before);
  await press(page, word('erase'));
  await isClean(page);
  await press(page, word('undo-what', { what: word('erase') }));
  await isStored(page, before);
  assert.deepEqual(await answersOf(page, 'samen-interview'), before);
});

test('one of two widgets of one instrument is erased, the other keeps its own draft', async (t) => {
  const two = ['one', 'two'].map((id) => flow(`id="${id}"`)).join('\n');
  const { page } = await on.visit(t, { body: two });
  const click = (id, value) =>
    page.evaluate(
      (...at) => {
        const [host, wanted] = at;
        document.getElementById(host).shadowRoot.querySelector(`[name=goal][value=${wanted}]`).click();
      },
      id,
      value,
    );
  await until('both are there', async () => (await resultOf(page, '#one')) && (await resultOf(page, '#two')));
  await click('one', 'clear');
  await click('two', 'no');
  await isStored(page, { goal: 'clear' });
  await isStored(page, { goal: 'no' });
  await page.reload();
  await until('the second is back', async () => (await answersOf(page, '#two'))?.goal === 'no');
  assert.deepEqual(await answersOf(page, '#one'), { goal: 'clear' });
  await press(page, word('erase'));
  await until('one draft is left', async () => (await stored(page)).length === 1);
  assert.deepEqual((await stored(page))[0].value.answers, { goal: 'no' });
});
