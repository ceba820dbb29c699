// A course that cannot keep everything: what goes where, what the person is told, and that nothing is lost without a word.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choose, fill, press } from '../person.mjs';
import { until } from '../stage.mjs';
import { filledIn, shown } from '../widget.mjs';
import { presetOf, sayOf, wordsOf } from '../words.mjs';
import { lots } from '../../tools/made-results.mjs';
import { course, interactionsIn, setTo } from './course.mjs';

const [say, word] = [sayOf(await presetOf('flow'), 'nl'), await wordsOf('nl')];
const on = course({
  1.2: ['flow', '--lang', 'nl', '--version', '1.2'],
  2004: ['flow', '--lang', 'nl', '--version', '2004-3'],
});
const tag = 'samen-checklist';

const noteIn = (frame) => frame.evaluate(() => document.querySelector('.course-note').innerText);
const noted = (frame, key) =>
  until(`the person is told: ${key}`, async () =>
    (await noteIn(frame)).includes(word(key, { what: '{' }).split('{')[0]),
  );

/** Text that cannot be made much shorter. */
function noise(length, seed = 7) {
  const lot = lots(seed);
  return Array.from({ length }, () => String.fromCharCode(97 + Math.floor(lot() * 26)).replace('z', 'é')).join('');
}

/** Writes notes with some of the questions. */
async function write(frame, notes) {
  for (const [id, text] of Object.entries(notes)) {
    await press(frame, word('add-note'), say(id));
    await fill(frame, text, `${word('note')}: ${say(id)}`);
  }
}

async function finish(frame) {
  await press(frame, word('review'));
  await press(frame, word('complete'));
}

/** All texts that were told, put together again from their pieces. */
function textOf(calls, id) {
  const pieces = interactionsIn(calls).filter((one) => one.id === id || one.id.startsWith(`${id}.`));
  return pieces.map((one) => one.student_response ?? one.learner_response).join('');
}

test('more than the standard asks for is tried, and the person is advised to keep a copy', async (t) => {
  const visit = await on.visit(t, '/1.2/');
  const frame = await visit.exercise();
  const notes = { goal: noise(4000), time: noise(4000, 9) };
  await write(frame, notes);
  await noted(frame, 'course-beyond');
  const [last] = setTo(await visit.calls(), 'cmi.suspend_data').slice(-1);
  assert.ok(last.length > 4096, 'this runtime takes it');
  await finish(frame);
  await until('it is sent', async () => (await shown(frame, tag)).includes(word('sent')));
  const calls = await visit.calls();
  for (const [id, text] of Object.entries(notes))
    assert.equal(textOf(calls, `${id}.note`), text, 'the course has every word');
  const lengths = interactionsIn(calls).map((one) => one.student_response.length);
  assert.ok(Math.max(...lengths) <= 255);
  await visit.again();
  const again = await visit.exercise();
  await until('all is back', async () => (await filledIn(again, tag))['time.note']);
  assert.equal((await filledIn(again, tag))['goal.note'], notes.goal);
});

test('where the course holds to its limit, the longest text stays on the device, and comes back there', async (t) => {
  const visit = await on.visit(t, '/1.2/', { stored: { largest: 4096 } });
  const frame = await visit.exercise();
  await choose(frame, say('clear'), say('goal'));
  const notes = { goal: noise(4000), time: 'Kort, maar het staat er wel.' };
  await write(frame, notes);
  await write(frame, { control: noise(2000, 3) });
  await noted(frame, 'course-part');
  const note = await noteIn(frame);
  assert.ok(note.includes(say('goal')) && !note.includes(say('time')), note);
  const [last] = setTo(await visit.calls(), 'cmi.suspend_data').slice(-1);
  assert.ok(last.length <= 4096, String(last.length));
  await visit.again();
  const again = await visit.exercise();
  await until('all is back', async () => (await filledIn(again, tag))['goal.note']);
  const { answers } = await again.evaluate((one) => document.querySelector(one).result, tag);
  assert.deepEqual(answers, {
    goal: 'clear',
    'goal.note': notes.goal,
    'time.note': notes.time,
    'control.note': noise(2000, 3),
  });
});

test('on another device the person is told which text is not there, and the rest is', async (t) => {
  const first = await on.visit(t, '/1.2/', { stored: { largest: 4096 } });
  const frame = await first.exercise();
  await choose(frame, say('clear'), say('goal'));
  await write(frame, { goal: noise(8000), time: 'Kort, maar het staat er wel.' });
  await noted(frame, 'course-part');
  await first.again();
  const cmi = await first.stored();
  const second = await on.visit(t, '/1.2/', { stored: { largest: 4096, cmi } });
  const other = await second.exercise();
  await noted(other, 'course-found');
  assert.ok((await noteIn(other)).includes(say('goal')));
  await until('the rest is back', async () => (await filledIn(other, tag)).goal);
  assert.deepEqual(await filledIn(other, tag), { goal: 'clear', 'time.note': 'Kort, maar het staat er wel.' });
});

test('another person on the same device gets nothing of it', async (t) => {
  const visit = await on.visit(t, '/1.2/', { stored: { largest: 4096 } });
  await write(await visit.exercise(), { goal: noise(8000) });
  await noted(await visit.exercise(), 'course-part');
  await visit.page.evaluate(() => localStorage.setItem('course', JSON.stringify({ largest: 4096, learner: 's2' })));
  await visit.fail({ call: 'Commit', code: 101 });
  await visit.page.evaluate(() => (window.keeps = false));
  await visit.again();
  const frame = await visit.exercise();
  await choose(frame, say('clear'), say('time'));
  assert.deepEqual(await filledIn(frame, tag), { time: 'clear' });
});

test('a course that stores nothing: the answers are on the device, and told again until they are stored', async (t) => {
  const visit = await on.visit(t, '/2004/', { stored: { faults: [{ call: 'Commit', code: 391 }] } });
  const frame = await visit.exercise();
  await choose(frame, say('clear'), say('goal'));
  await noted(frame, 'course-later');
  await finish(frame);
  await until('it is not sent', async () => (await shown(frame, tag)).includes(word('not-sent')));
  await visit.fail();
  await press(frame, word('send-again'));
  await until('it is sent', async () => (await shown(frame, tag)).includes(word('sent')));
  await until('there is nothing to say', async () => !(await noteIn(frame)));
  assert.deepEqual(setTo(await visit.calls(), 'cmi.completion_status').slice(-1), ['completed']);
});

const refusals = {
  'keeps no state (1.2: 401)': ['/1.2/', { call: 'SetValue', element: 'cmi.suspend_data', code: 401 }, 'course-device'],
  'takes no state (2004: 406)': [
    '/2004/',
    { call: 'SetValue', element: 'cmi.suspend_data', code: 406 },
    'course-device',
  ],
  'has ended the visit (1.2: 301)': [
    '/1.2/',
    { call: 'SetValue', element: 'cmi.suspend_data', code: 301 },
    'course-closed',
  ],
  'has ended the visit (2004: 133)': [
    '/2004/',
    { call: 'SetValue', element: 'cmi.suspend_data', code: 133 },
    'course-closed',
  ],
  'fails (1.2: 101)': ['/1.2/', { call: 'SetValue', element: 'cmi.suspend_data', code: 101 }, 'course-later'],
  'is broken': ['/2004/', { call: 'SetValue', element: 'cmi.suspend_data', code: 'throws' }, 'course-later'],
  'does not begin (2004: 102)': ['/2004/', { call: 'Initialize', code: 102 }, 'course-silent'],
  'does not begin (1.2: 101)': ['/1.2/', { call: 'Initialize', code: 101 }, 'course-silent'],
};

for (const [what, [path, fault, key]] of Object.entries(refusals))
  test(`a course that ${what}: the person is told, and the answers are on the device`, async (t) => {
    const visit = await on.visit(t, path, { stored: { faults: [fault] } });
    const frame = await visit.exercise();
    // What is said at once moves the page down: a click on its way would miss.
    if (fault.call === 'Initialize') await noted(frame, key);
    await choose(frame, say('clear'), say('goal'));
    await noted(frame, key);
    await until('it is saved', async () => /Bewaard/.test(await shown(frame, tag)));
    await visit.again();
    const again = await visit.exercise();
    await until('the answer is back', async () => (await filledIn(again, tag)).goal);
    assert.deepEqual(visit.problems, []);
  });

test('a course without a place for answers: the person is told to hand them in another way', async (t) => {
  const faults = [{ call: 'GetValue', element: 'cmi.interactions._count', code: 401 }];
  const visit = await on.visit(t, '/1.2/', { stored: { faults } });
  const frame = await visit.exercise();
  await choose(frame, say('clear'), say('goal'));
  await finish(frame);
  await noted(frame, 'course-answers');
  assert.deepEqual(setTo(await visit.calls(), 'cmi.core.lesson_status').slice(-1), ['completed']);
});

test('who looks back changes nothing in the course, and is told so', async (t) => {
  const visit = await on.visit(t, '/1.2/', { stored: { mode: 'review' } });
  const frame = await visit.exercise();
  await choose(frame, say('clear'), say('goal'));
  await noted(frame, 'course-review');
  const calls = await visit.again();
  assert.deepEqual(
    calls.filter(({ name }) => name === 'SetValue' || name === 'Commit'),
    [],
  );
  assert.equal(calls.at(-1).name, 'Finish');
});
