// Where the runtime of a course can be: around the exercise, far around it, behind another site, in the window that opened it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choose, press } from '../person.mjs';
import { until } from '../stage.mjs';
import { filledIn, shown } from '../widget.mjs';
import { presetOf, sayOf, wordsOf } from '../words.mjs';
import { course, interactionsIn, setTo } from './course.mjs';

const [say, word] = [sayOf(await presetOf('flow'), 'nl'), await wordsOf('nl')];
const on = course({ 1.2: ['flow', '--lang', 'nl', '--version', '1.2', '--pace', 'page'] });
const tag = 'samen-checklist';

const noteIn = (frame) => frame.evaluate(() => document.querySelector('.course-note').innerText);

async function finish(frame) {
  await choose(frame, say('clear'), say('goal'));
  await press(frame, word('continue'));
  for (let n = 2; n <= 8; n++) await press(frame, word('skip'));
  await press(frame, word('complete'));
}

const places = { 'three frames up': '/deep/', 'above a page of another site': '/apart/' };

for (const [place, path] of Object.entries(places))
  test(`a runtime ${place} is found and told`, async (t) => {
    const visit = await on.visit(t, path);
    const frame = await visit.exercise();
    await finish(frame);
    await until('the course knows', async () =>
      setTo(await visit.calls(), 'cmi.core.lesson_status').includes('completed'),
    );
    assert.deepEqual(
      interactionsIn(await visit.calls()).map((one) => [one.id, one.student_response]),
      [['goal', 'clear']],
    );
    assert.equal(await noteIn(frame), '');
    assert.deepEqual(visit.problems, []);
  });

test('an exercise in a window of its own tells the course that opened it, also when that window is closed', async (t) => {
  const visit = await on.visit(t, '/popup/');
  await visit.page.click('button');
  const frame = await visit.exercise();
  await finish(frame);
  await until('it is sent', async () => (await shown(frame, tag)).includes(word('sent')));
  await frame.page().close({ runBeforeUnload: false });
  await until('the visit ends', async () => (await visit.calls()).at(-1).name === 'Finish');
  assert.deepEqual(setTo(await visit.calls(), 'cmi.core.lesson_status'), ['incomplete', 'completed']);
});

test('without a course the person is told so, the answers stay on the device, and a copy is offered', async (t) => {
  const visit = await on.visit(t, '/1.2-package/index.html');
  let frame = await visit.exercise();
  const note = await until('there is a note', () => noteIn(frame));
  assert.ok(note.includes(word('course-none')) && note.includes(word('download')), note);
  await choose(frame, say('clear'), say('goal'));
  await until('it is saved', async () => (await shown(frame, tag)).includes(word('saved-device')));
  await visit.again();
  frame = await visit.exercise();
  await until('the answer is back', async () => (await filledIn(frame, tag)).goal);
  assert.deepEqual(visit.problems, []);
});

for (const [what, viewport] of Object.entries({
  'a frame of Moodle': { width: 867, height: 666 },
  'a phone': { width: 320, height: 568 },
}))
  test(`the page fits ${what}: nothing has to be scrolled sideways`, async (t) => {
    const visit = await on.visit(t, '/1.2-package/index.html', { viewport });
    const frame = await visit.exercise();
    await until('there is a note', () => noteIn(frame));
    const widths = await frame.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    assert.ok(widths[0] <= widths[1], String(widths));
    assert.deepEqual(await frame.evaluate(() => [document.documentElement.lang, document.title]), ['nl', say('title')]);
    await visit.page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' });
    const rules = { 'target-size': { enabled: true } };
    const { violations } = await visit.page.evaluate((options) => window.axe.run(document, options), { rules });
    assert.deepEqual(
      violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
      [],
    );
  });
