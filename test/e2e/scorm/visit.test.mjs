// The package of an exercise, played in a real runtime: answer, leave, come back, finish.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choose, fill, press } from '../person.mjs';
import { until } from '../stage.mjs';
import { filledIn, resultOf, shown } from '../widget.mjs';
import { presetOf, sayOf, wordsOf } from '../words.mjs';
import { course, interactionsIn, setTo } from './course.mjs';

const flow = await presetOf('flow');
const [say, word] = [sayOf(flow, 'nl'), await wordsOf('nl')];
const on = course({
  1.2: ['flow', '--lang', 'nl', '--version', '1.2'],
  2004: ['flow', '--lang', 'nl', '--version', '2004'],
});
const tag = 'samen-checklist';

const statusOf = { 1.2: 'cmi.core.lesson_status', 2004: 'cmi.completion_status' };
const ends = { 1.2: 'Finish', 2004: 'Terminate' };

/** What the standard asks of the order of calls in one visit. */
function inOrder(calls, version) {
  const names = calls.map(({ name }) => name);
  assert.equal(names[0], 'Initialize', 'it begins first');
  assert.equal(names.at(-1), ends[version], 'it ends last');
  for (const once of ['Initialize', ends[version]])
    assert.equal(names.filter((name) => name === once).length, 1, `${once} once`);
  assert.ok(names.includes('Commit') && names.lastIndexOf('Commit') < names.length - 1, 'stored before the end');
  calls.forEach(({ name }, at) => {
    if (name !== 'GetLastError') return;
    const { name: before, answer } = calls[at - 1];
    assert.ok(
      answer === 'false' || (before === 'GetValue' && answer === ''),
      `an error asked for after ${before}: ${answer}`,
    );
  });
}

async function finish(frame) {
  await press(frame, word('review'));
  await press(frame, word('complete'));
  await until('it is sent', async () => (await shown(frame, tag)).includes(word('sent')));
}

/** What the course was told, answer by answer. */
const told = (calls) =>
  interactionsIn(calls).map((one) => [one.id, one.type, one.student_response ?? one.learner_response]);

for (const version of ['1.2', '2004'])
  test(`SCORM ${version}: a person answers, leaves, comes back, and finishes`, async (t) => {
    const visit = await on.visit(t, `/${version}/`);
    let frame = await visit.exercise();
    await choose(frame, say('clear'), say('goal'));
    await press(frame, word('add-note'), say('goal'));
    await fill(frame, 'Regel één\nen “twee” 🌱', `${word('note')}: ${say('goal')}`);
    await until('it is with the runtime', async () => setTo(await visit.calls(), 'cmi.suspend_data').length);
    const answers = await filledIn(frame, tag);
    const first = await visit.again();
    inOrder(first, version);
    assert.deepEqual(setTo(first, statusOf[version]), ['incomplete']);

    frame = await visit.exercise();
    await until('the answers are back', async () => Object.keys(await filledIn(frame, tag)).length);
    assert.deepEqual(await filledIn(frame, tag), answers);
    await choose(frame, say('little'), say('time'));
    await finish(frame);
    const result = await resultOf(frame, tag);
    const second = await visit.again();
    inOrder(second, version);
    assert.deepEqual(setTo(second, statusOf[version]), ['completed']);
    assert.deepEqual(told(second), [
      ['goal', 'choice', 'clear'],
      // The runtime takes no line ends: the sign of the key stands for them.
      ['goal.note', 'fill-in', 'Regel één↵en “twee” 🌱'],
      ['time', 'choice', 'little'],
    ]);

    frame = await visit.exercise();
    await until('the result is back', async () => (await shown(frame, tag)).includes(word('done-text')));
    assert.deepEqual(await resultOf(frame, tag), result);
    await press(frame, word('change-answers'));
    await choose(frame, say('no'), say('control'));
    await press(frame, word('clear'), say('goal'));
    await finish(frame);
    const third = await visit.again();
    inOrder(third, version);
    assert.deepEqual(setTo(third, statusOf[version]), [], 'who was done stays so');
    const { interactions } = await visit.stored();
    const kept = Object.values(interactions.childArray ?? interactions).map((one) => [
      one.id,
      one.student_response ?? one.learner_response,
    ]);
    const texts = kept.filter(([, response]) => response);
    assert.deepEqual(
      new Map(texts),
      new Map([
        ['goal.note', 'Regel één↵en “twee” 🌱'],
        ['time', 'little'],
        ['control', 'no'],
      ]),
    );
    assert.deepEqual(visit.problems, []);
  });
