// What goes wrong between a learner and the record store: nothing is lost, and the learner reads what is the matter.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { choose, press } from '../person.mjs';
import { until } from '../stage.mjs';
import { filledIn, shown } from '../widget.mjs';
import { presetOf, sayOf, wordsOf } from '../words.mjs';
import { environment, noteIn } from './environment.mjs';
import { verbOf } from './record-store.mjs';

const flow = await presetOf('flow');
const [say, word] = [sayOf(flow, 'nl'), await wordsOf('nl')];
const on = environment('flow', '--lang', 'nl');
const tag = 'samen-checklist';

const said = (session) => on.store.said(session).map(verbOf);
const answersIn = (session) => JSON.parse(on.store.stateOf(session).get('samen:flow:cmi5') ?? '{}').answers;
const reads = (page, key) => until(`"${key}" is read`, async () => (await noteIn(page)).includes(word(key)));
const readsNothing = (page) => until('all is well', async () => (await noteIn(page)) === '');

async function complete(page) {
  await press(page, word('review'));
  await press(page, word('complete'));
}
/** Opens the exercise, and waits until its session has begun. */
async function begin(visit, session) {
  const { page, exercise } = await visit.open(session.address);
  await exercise();
  await until('it has begun', () => said(session).length);
  return page;
}
const sees = (page, key) => until(`"${key}" is seen`, async () => (await shown(page, tag)).includes(word(key)));

test('a record store that is away while somebody answers: they read so, and it gets everything when it is back', async (t) => {
  const visit = await on.visit(t);
  const session = on.launch();
  const page = await begin(visit, session);
  await choose(page, say('clear'), say('goal'));
  await until('it is kept', () => answersIn(session)?.goal);
  on.store.fault = 'down';
  await choose(page, say('little'), say('time'));
  await reads(page, 'course-later');
  await complete(page);
  await sees(page, 'not-sent-yet');
  on.store.fault = undefined;
  await sees(page, 'sent');
  await readsNothing(page);
  await until('it is kept', () => answersIn(session)?.time);
  assert.deepEqual(said(session), ['initialized', 'answered', 'answered', 'completed']);
  assert.deepEqual(on.store.refused, []);
});

test('a record store that is away from the start, and comes back: with what was answered before on another device', async (t) => {
  const first = on.launch();
  const before = await (await on.visit(t)).open(first.address);
  await choose(await before.exercise(), say('no'), say('control'));
  await until('it is kept', () => answersIn(first)?.control);
  await before.page.close();

  const visit = await on.visit(t);
  const session = on.launch({ registration: first.registration });
  on.store.fault = 'down';
  const { page, exercise } = await visit.open(session.address);
  await exercise();
  await reads(page, 'course-silent');
  await choose(page, say('clear'), say('goal'));
  on.store.fault = undefined;
  await readsNothing(page);
  await until('both are there', async () => Object.keys(await filledIn(page, tag)).length === 2);
  assert.deepEqual(await filledIn(page, tag), { goal: 'clear', control: 'no' });
  await until('both are kept', () => Object.keys(answersIn(session)).length === 2);
  await complete(page);
  await sees(page, 'sent');
  assert.deepEqual(said(session), ['initialized', 'answered', 'answered', 'completed']);
  assert.deepEqual(on.store.refused, []);
});

test('what could not be sent before the page was closed is sent at the next visit on this device', async (t) => {
  const visit = await on.visit(t);
  const first = on.launch();
  let page = await begin(visit, first);
  await choose(page, say('clear'), say('goal'));
  await until('it is kept', () => answersIn(first)?.goal);
  on.store.fault = 'down';
  await choose(page, say('little'), say('time'));
  // What comes above the exercise moves it.
  await reads(page, 'course-later');
  await complete(page);
  await sees(page, 'not-sent-yet');
  await page.close();

  on.store.fault = undefined;
  const second = on.launch({ registration: first.registration });
  page = await begin(visit, second);
  await until('it is told', () => said(second).includes('completed'));
  assert.deepEqual(said(second), ['initialized', 'answered', 'answered', 'completed']);
  await until('all is back', async () => Object.keys(await filledIn(page, tag)).length === 2);
  await until('it is kept', () => answersIn(second)?.time);
  assert.deepEqual(on.store.refused, []);
});

test('another learner on the same device gets none of what waits there', async (t) => {
  const visit = await on.visit(t);
  const first = on.launch();
  let page = await begin(visit, first);
  on.store.fault = 'down';
  await choose(page, say('clear'), say('goal'));
  await reads(page, 'course-later');
  await complete(page);
  await sees(page, 'not-sent-yet');
  await page.close();

  on.store.fault = undefined;
  const second = on.launch();
  page = await begin(visit, second);
  await choose(page, say('no'), say('control'));
  await until('it is kept', () => answersIn(second)?.control);
  assert.deepEqual(answersIn(second), { control: 'no' });
  assert.deepEqual(said(second), ['initialized']);
});

test('a token that is no longer taken: the learner reads that the course is closed, and goes on at the next launch', async (t) => {
  const visit = await on.visit(t);
  const first = on.launch();
  let page = await begin(visit, first);
  on.store.fault = 401;
  await choose(page, say('clear'), say('goal'));
  await reads(page, 'course-closed');
  await complete(page);
  await sees(page, 'not-sent');
  await page.close();

  on.store.fault = undefined;
  const second = on.launch({ registration: first.registration });
  page = await begin(visit, second);
  await until('it is told', () => said(second).includes('completed'));
  await until('it is kept', () => answersIn(second)?.goal);
});

test('a record store that does not take these answers: the learner reads that they are on the device', async (t) => {
  const visit = await on.visit(t);
  const session = on.launch();
  const page = await begin(visit, session);
  [on.store.fault, on.store.failing] = [413, /state/];
  t.after(() => (on.store.failing = /./));
  await choose(page, say('clear'), say('goal'));
  await reads(page, 'course-device');
  on.store.fault = undefined;
  await choose(page, say('little'), say('goal'));
  await readsNothing(page);
  assert.deepEqual(answersIn(session), { goal: 'little' });
});

test('an address that was opened before, elsewhere: the learner reads so, and the answers stay on the device', async (t) => {
  const session = on.launch();
  await begin(await on.visit(t), session);
  const { page, exercise } = await (await on.visit(t)).open(session.address);
  await exercise();
  await reads(page, 'course-closed');
  await choose(page, say('clear'), say('goal'));
  await sees(page, 'saved-page');
  await page.reload();
  await exercise();
  await until('it is there', async () => (await filledIn(page, tag)).goal);
  assert.deepEqual(said(session), ['initialized']);
});

for (const [what, fault] of Object.entries({ 'answers 500': 500, 'asks to come back later': 429 }))
  test(`a record store that ${what} for a while gets each result once`, async (t) => {
    const visit = await on.visit(t);
    const session = on.launch();
    const page = await begin(visit, session);
    await choose(page, say('clear'), say('goal'));
    await until('it is kept', () => answersIn(session)?.goal);
    [on.store.fault, on.store.failing] = [fault, /statements/];
    t.after(() => (on.store.failing = /./));
    await complete(page);
    await sees(page, 'not-sent-yet');
    on.store.fault = undefined;
    await sees(page, 'sent');
    assert.deepEqual(said(session), ['initialized', 'answered', 'completed']);
  });

test('a slow record store keeps the last of many answers', async (t) => {
  const visit = await on.visit(t);
  const session = on.launch();
  const page = await begin(visit, session);
  on.slowly = () => wait(400);
  for (const option of ['clear', 'little', 'no', 'clear', 'little']) await choose(page, say(option), say('goal'));
  await until('the last is kept', () => answersIn(session)?.goal === 'little');
  await readsNothing(page);
});
