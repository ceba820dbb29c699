// The package of an exercise, launched by an environment with a record store: answer, reload, come back, finish, leave.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choose, fill, press } from '../person.mjs';
import { until } from '../stage.mjs';
import { answersOf, filledIn, shown } from '../widget.mjs';
import { presetOf, sayOf, wordsOf } from '../words.mjs';
import { environment, noteIn } from './environment.mjs';
import { verbOf } from './record-store.mjs';

const flow = await presetOf('flow');
const [say, word] = [sayOf(flow, 'nl'), await wordsOf('nl')];
const on = environment('flow', '--lang', 'nl');
const tag = 'samen-checklist';
const key = 'samen:flow:cmi5';

const said = (session) => on.store.said(session).map(verbOf);
const kept = (session) => JSON.parse(on.store.stateOf(session).get(key) ?? '{}');

async function finish(frame) {
  await press(frame, word('review'));
  await press(frame, word('complete'));
  await until('it is sent', async () => (await shown(frame, tag)).includes(word('sent')));
}

for (const where of ['on the same site', 'on another site'])
  test(`a learner answers, reloads, finishes and goes back; the record store is ${where}`, async (t) => {
    const other = where === 'on another site';
    const visit = await on.visit(t);
    // The policy of a page that talks to another site must name it; here that is the environment's own matter.
    on.strict = !other;
    const session = on.launch({
      returnURL: `${on.site.url}/course/`,
      ...(other && { at: on.elsewhere.url }),
    });
    const { page, problems, exercise } = await visit.open(session.address);
    await choose(await exercise(), say('clear'), say('goal'));
    await press(page, word('add-note'), say('goal'));
    await fill(page, 'Regel één “twee” 🌱', `${word('note')}: ${say('goal')}`);
    await until('it is with the record store', () => kept(session).answers?.['goal.note']);

    await page.reload();
    await until('the answers are back', async () => (await filledIn(await exercise(), tag)).goal);
    assert.deepEqual(said(session), ['initialized'], 'the session goes on');
    await choose(page, say('little'), say('time'));
    await finish(page);
    assert.deepEqual(said(session), ['initialized', ...Array(3).fill('answered'), 'completed']);

    await press(page, word('course-leave'));
    await until('the learner is back', () => page.url().endsWith('/course/'));
    await until('it is over', () => said(session).at(-1) === 'terminated');
    assert.deepEqual([on.store.refused, on.missing, problems], [[], [], []]);
    assert.equal(on.store.log.filter((line) => line.startsWith('POST /token')).length, on.store.sessions.length);
    on.strict = true;
  });

test('who comes back finds the answers, and changes them: completed is said once', async (t) => {
  const visit = await on.visit(t);
  const first = on.launch();
  let { page, exercise } = await visit.open(first.address);
  await choose(await exercise(), say('clear'), say('goal'));
  await finish(page);
  await page.close();
  await until('the first session is over', () => said(first).at(-1) === 'terminated');

  const second = on.launch({ registration: first.registration });
  ({ page, exercise } = await visit.open(second.address));
  await until('the result is back', async () => (await shown(await exercise(), tag)).includes(word('done-text')));
  assert.equal((await answersOf(page, tag)).goal, 'clear');
  await press(page, word('change-answers'));
  await choose(page, say('no'), say('control'));
  await finish(page);
  await page.close();
  await until('the second session is over', () => said(second).at(-1) === 'terminated');
  assert.deepEqual(said(first), ['initialized', 'answered', 'completed', 'terminated']);
  assert.deepEqual([...new Set(said(second))], ['initialized', 'answered', 'terminated']);
  assert.deepEqual(on.store.refused, []);
});

const frames = {
  'of the same site': ({ site }) => ({ around: site.url }),
  'of another site': ({ site }) => ({ around: site.url.replace('127.0.0.1', 'localhost') }),
  'with its record store on another site': ({ site, elsewhere }) => ({ around: site.url, at: elsewhere.url }),
};
for (const [what, where] of Object.entries(frames))
  test(`in a frame of an environment ${what} the session ends when the frame goes, with the last answer`, async (t) => {
    const visit = await on.visit(t);
    const { around, at } = where(on);
    on.strict = !at;
    t.after(() => (on.strict = true));
    const session = on.launch({ ...(at && { at }) });
    const { page, problems, exercise } = await visit.open(
      `${around}/frame/?src=${encodeURIComponent(session.address)}`,
    );
    const frame = await exercise();
    await until('it has begun', () => said(session).length);
    await choose(frame, say('clear'), say('goal'));
    // At once: the answer is on its way with the page.
    await page.evaluate(() => document.querySelector('iframe').remove());
    await until('it is over', () => said(session).at(-1) === 'terminated');
    await until('the answer is kept', () => kept(session).answers?.goal === 'clear');
    assert.deepEqual(said(session), ['initialized', 'terminated']);
    assert.deepEqual([on.store.refused, on.missing, problems], [[], [], []]);
  });

test('a page whose session is over says so, and does nothing more', async (t) => {
  const visit = await on.visit(t);
  const session = on.launch({ returnURL: `${on.site.url}/course/` });
  const { page, exercise } = await visit.open(session.address);
  await choose(await exercise(), say('clear'), say('goal'));
  await finish(page);
  const before = on.store.log.length;
  await page.reload();
  const note = await until('there is a note', () => noteIn(page));
  assert.equal(note, word('course-ended'));
  await press(page, word('course-leave'));
  await until('the learner is back', () => page.url().endsWith('/course/'));
  const since = on.store.log.slice(before);
  assert.deepEqual(since, ['POST statements 200'], 'its end, and nothing after that');
  assert.deepEqual(on.store.refused, []);
});

test('without a launch the learner is told so', async (t) => {
  const visit = await on.visit(t);
  const { page, exercise } = await visit.open(`${on.site.url}/package/index.html`);
  await exercise();
  assert.ok((await until('there is a note', () => noteIn(page))).includes(word('course-none')));
});
