// A draft that comes late, when somebody has begun already: nothing of either is lost.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isStored, storedAnswers } from './device.mjs';
import { choose, enter, fill, press, typeSlowly } from './person.mjs';
import { stage, until } from './stage.mjs';
import { answersOf, shown } from './widget.mjs';
import { presetOf, sayOf, wordsOf } from './words.mjs';

const word = await wordsOf('nl');
const flow = sayOf(await presetOf('flow'), 'nl');
const offer = sayOf(await presetOf('neighbourhood-offer'), 'nl');
const on = stage();

/** Runs in the page before all else: a database opens only when it is let. */
function holdDatabases() {
  const { open } = IDBFactory.prototype;
  const allowed = new Promise((done) => (window.letDatabasesOpen = done));
  IDBFactory.prototype.open = function held(...given) {
    const request = open.apply(this, given);
    const slow = {};
    request.onupgradeneeded = () => slow.onupgradeneeded?.(Object.assign(slow, { result: request.result }));
    request.onsuccess = () =>
      allowed.then(() => slow.onsuccess?.({ target: Object.assign(slow, { result: request.result }) }));
    return slow;
  };
}

const release = (page) => page.evaluate(() => window.letDatabasesOpen());

test('an answer given before the draft is there stays, with the answers of the draft', async (t) => {
  const { page, problems } = await on.visit(t, { body: '<samen-checklist instrument="flow"></samen-checklist>' });
  await choose(page, flow('clear'), flow('goal'));
  await choose(page, flow('little'), flow('time'));
  await isStored(page, { goal: 'clear', time: 'little' });
  await page.evaluateOnNewDocument(holdDatabases);
  await page.reload();
  await choose(page, flow('no'), flow('goal'));
  await choose(page, flow('no'), flow('control'));
  await release(page);
  await until('all are there', async () => (await answersOf(page, 'samen-checklist')).time);
  const all = { goal: 'no', time: 'little', control: 'no' };
  assert.deepEqual(await answersOf(page, 'samen-checklist'), all);
  await isStored(page, all);
  assert.deepEqual(problems, []);
});

test('typing goes on in its own box when entries of the draft come before it', async (t) => {
  const { page } = await on.visit(t, { body: '<samen-interview instrument="neighbourhood-offer"></samen-interview>' });
  await press(page, offer('activities.add'));
  await fill(page, 'Cooking', offer('what'));
  await until('it is stored', async () => JSON.stringify(await storedAnswers(page)).includes('Cooking'));
  await page.evaluateOnNewDocument(holdDatabases);
  await page.reload();
  await press(page, offer('activities.add'));
  await typeSlowly(page, 'Singing');
  await release(page);
  await until('the draft is there', async () => (await answersOf(page, 'samen-interview')).activities.length === 2);
  await typeSlowly(page, ' together');
  const { activities } = await answersOf(page, 'samen-interview');
  assert.deepEqual(activities.map(({ what }) => what).sort(), ['Cooking', 'Singing together']);
});

test('a box in which somebody types is not emptied by the draft', async (t) => {
  const { page } = await on.visit(t, { body: '<samen-checklist instrument="flow"></samen-checklist>' });
  await choose(page, flow('clear'), flow('goal'));
  await isStored(page, { goal: 'clear' });
  await page.evaluateOnNewDocument(holdDatabases);
  await page.reload();
  await press(page, word('add-note'), flow('time'));
  await enter(page, `${word('note')}: ${flow('time')}`);
  await typeSlowly(page, 'while it ');
  await release(page);
  await until('the draft is there', async () => (await answersOf(page, 'samen-checklist')).goal);
  await typeSlowly(page, 'loads');
  assert.deepEqual(await answersOf(page, 'samen-checklist'), { goal: 'clear', 'time.note': 'while it loads' });
});

test('a store that answers after it was given up is used all the same', async (t) => {
  const prepare = (page) => page.evaluateOnNewDocument(holdDatabases);
  const { page } = await on.visit(t, { body: '<samen-checklist instrument="flow"></samen-checklist>', prepare });
  await choose(page, flow('clear'), flow('goal'));
  await until('it is given up', async () => (await shown(page, 'samen-checklist')).includes(word('not-saved')));
  await release(page);
  await until('it is saved', async () => (await shown(page, 'samen-checklist')).includes(word('saved-device')));
  await isStored(page, { goal: 'clear' });
});
