// Two tabs with one draft: what was answered in either is kept.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isStored, stored, storedAnswers } from './device.mjs';
import { choose, fill, press, sees, typeSlowly } from './person.mjs';
import { stage, until } from './stage.mjs';
import { answersOf } from './widget.mjs';
import { presetOf, sayOf, wordsOf } from './words.mjs';

const word = await wordsOf('nl');
const say = sayOf(await presetOf('flow'), 'nl');
const offer = sayOf(await presetOf('neighbourhood-offer'), 'nl');
const tag = 'samen-checklist';
const on = stage();

async function twoTabs(t, body) {
  const first = await on.visit(t, { body });
  const second = await first.another();
  for (const { page } of [first, second]) await until('it is there', () => sees(page, 'button', word('review')));
  return [first.page, second.page];
}

test('answers to different questions in two tabs are all there after a reload', async (t) => {
  const [first, second] = await twoTabs(t, `<${tag} instrument="flow"></${tag}>`);
  await first.bringToFront();
  await choose(first, say('clear'), say('goal'));
  await isStored(first, { goal: 'clear' });
  await second.bringToFront();
  await choose(second, say('little'), say('time'));
  await isStored(second, { goal: 'clear', time: 'little' });
  await first.bringToFront();
  await choose(first, say('no'), say('control'));
  await isStored(first, { goal: 'clear', time: 'little', control: 'no' });
  await second.reload();
  await until('all are back', async () => Object.keys((await answersOf(second, tag)) ?? {}).length === 3);
});

test('of two answers to one question the one given last is kept', async (t) => {
  const [first, second] = await twoTabs(t, `<${tag} instrument="flow"></${tag}>`);
  await first.bringToFront();
  await choose(first, say('clear'), say('goal'));
  await isStored(first, { goal: 'clear' });
  await second.bringToFront();
  await choose(second, say('no'), say('goal'));
  await isStored(second, { goal: 'no' });
  await first.reload();
  await until('the last is back', async () => (await answersOf(first, tag))?.goal === 'no');
});

test('entries that were added in two tabs are all kept, and typing stays in its own box', async (t) => {
  const [first, second] = await twoTabs(t, '<samen-interview instrument="neighbourhood-offer"></samen-interview>');
  await first.bringToFront();
  await press(first, offer('activities.add'));
  await fill(first, 'Cooking', offer('what'));
  await until('it is stored', async () => JSON.stringify(await storedAnswers(first)).includes('Cooking'));
  await second.bringToFront();
  await press(second, offer('activities.add'));
  // The new entry has focus. While somebody types in it, the entry of the other tab arrives.
  await typeSlowly(second, 'Singing together');
  await until('both are stored', async () => /Cooking.*together/.test(JSON.stringify(await storedAnswers(second))));
  const [answers] = await storedAnswers(first);
  assert.deepEqual(answers.activities.map(({ what }) => what).sort(), ['Cooking', 'Singing together']);
});

test('what was erased in a tab stays erased when that tab goes on, also for the other', async (t) => {
  const [first, second] = await twoTabs(t, `<${tag} instrument="flow"></${tag}>`);
  await first.bringToFront();
  await choose(first, say('clear'), say('goal'));
  await isStored(first, { goal: 'clear' });
  await second.reload();
  await until('it is there', async () => (await answersOf(second, tag))?.goal);
  await second.bringToFront();
  await press(second, word('erase'));
  await until('nothing is stored', async () => (await stored(second)).length === 0);
  await choose(second, say('little'), say('time'));
  await isStored(second, { time: 'little' });
  await second.reload();
  await until('only the new one is back', async () => (await answersOf(second, tag))?.time);
  assert.deepEqual(await answersOf(second, tag), { time: 'little' });
});
