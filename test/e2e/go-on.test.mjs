// Somebody begins on one device, takes a file along, and finishes on another.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { choose, press, sees } from './person.mjs';
import { heard, stage, until } from './stage.mjs';
import { reported, resultOf, shown } from './widget.mjs';
import { presetOf, sayOf, wordsOf } from './words.mjs';

const word = await wordsOf('nl');
const say = sayOf(await presetOf('flow'), 'nl');
const golden = (name) => readFileSync(new URL(`../golden/${name}.json`, import.meta.url), 'utf8');
const on = stage();
const checklist = '<samen-checklist id="w" instrument="flow"></samen-checklist>';

function fileWith(t, name, text) {
  const folder = mkdtempSync(join(tmpdir(), 'samen-open-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** Gives a file to the picker of an element. */
async function give(page, selector, path) {
  const find = () =>
    page.evaluateHandle((at) => document.querySelector(at).shadowRoot.querySelector('input[type=file]'), selector);
  await until('a picker is there', async () => (await find()).asElement());
  await (await find()).asElement().uploadFile(path);
}

async function half(t) {
  const visit = await on.visit(t, { body: checklist });
  await choose(visit.page, say('clear'), say('goal'));
  await choose(visit.page, say('little'), say('time'));
  await press(visit.page, word('download'));
  const [{ text }] = await visit.downloads(1);
  return text;
}

test('what was begun in one browser is finished in another: the same id, the same answers', async (t) => {
  const copy = await half(t);
  const { page, problems } = await on.visit(t, { body: checklist });
  await press(page, word('go-on'));
  await give(page, '#w', fileWith(t, 'flow.json', copy));
  await until('the answers are there', async () => (await resultOf(page, '#w')).answers.goal === 'clear');
  await choose(page, say('no'), say('control'));
  await press(page, word('review'));
  await press(page, word('complete'));
  await until('it is finished', () => reported(page, '#w'));
  const before = JSON.parse(copy);
  const result = await resultOf(page, '#w');
  assert.equal(result.id, before.id);
  assert.equal(result.startedAt, before.startedAt);
  assert.equal(before.completedAt, undefined);
  assert.ok(result.completedAt);
  assert.deepEqual(result.answers, { goal: 'clear', time: 'little', control: 'no' });
  assert.deepEqual(problems, []);
});

test('what was answered here comes back by undo, with its own id, and the file by redo', async (t) => {
  const { page } = await on.visit(t, { body: checklist });
  await choose(page, say('no'), say('feedback'));
  const own = await resultOf(page, '#w');
  const problems = await page.evaluate(
    (value) => document.querySelector('#w').continueFrom(value),
    JSON.parse(golden('flow')),
  );
  assert.deepEqual(problems, []);
  const taken = await resultOf(page, '#w');
  assert.equal(taken.id, JSON.parse(golden('flow')).id);
  assert.deepEqual(taken.answers, JSON.parse(golden('flow')).answers);
  await page.evaluate(() => document.querySelector('#w').session.go({ step: 'answering', page: 0 }));
  await press(page, word('undo-what', { what: word('took-up') }));
  const back = await resultOf(page, '#w');
  assert.deepEqual([back.id, back.answers], [own.id, own.answers]);
  await press(page, word('redo-what', { what: word('took-up') }));
  assert.deepEqual((await resultOf(page, '#w')).answers, taken.answers);
});

test('a result of another exercise, another version or nothing of the kind is refused in place, and nothing is lost', async (t) => {
  const { page } = await on.visit(t, { body: checklist });
  await choose(page, say('no'), say('feedback'));
  const old = JSON.parse(golden('flow'));
  old.instrument.version = '2.0.0';
  for (const [n, [value, path]] of [
    [JSON.parse(golden('tuckman')), 'instrument.id'],
    [old, 'instrument.version'],
    [{ a: 1 }, ''],
  ].entries()) {
    const problems = await page.evaluate((given) => document.querySelector('#w').continueFrom(given), value);
    assert.deepEqual(
      problems.map((one) => one.path),
      [path],
    );
    assert.equal((await heard(page, 'samen-problem')).length, n + 1);
    await until('it is said', async () => (await shown(page, '#w')).includes(problems[0].message));
  }
  assert.deepEqual((await resultOf(page, '#w')).answers, { feedback: 'no' });
});

test('answers that do not fit are named, the others are taken', async (t) => {
  const { page } = await on.visit(t, { body: checklist });
  await until('it is there', () => sees(page, 'button', word('review')));
  const result = JSON.parse(golden('flow'));
  Object.assign(result.answers, { goal: 'perhaps', unknown: 'x' });
  const problems = await page.evaluate((given) => document.querySelector('#w').continueFrom(given), result);
  assert.deepEqual(problems.map(({ path }) => path).toSorted(), ['answers.goal', 'answers.unknown']);
  const { goal: _, unknown: __, ...rest } = result.answers;
  assert.deepEqual((await resultOf(page, '#w')).answers, rest);
});

test('`from-file` opens results as JSON and as a table, and says what is wrong with another file', async (t) => {
  const { page } = await on.visit(t, { body: '<samen-result id="r" from-file></samen-result>' });
  await give(page, '#r', fileWith(t, 'broken.json', '{ nope'));
  await until('it is said', async () => (await shown(page, '#r')).includes('broken.json'));
  assert.equal((await heard(page, 'samen-problem')).length, 1);
  await give(page, '#r', fileWith(t, 'tuckman.json', golden('tuckman')));
  const { texts } = await presetOf('tuckman');
  await until('it is there', async () => (await shown(page, '#r')).includes(texts.nl.title));
  assert.ok(!(await shown(page, '#r')).includes('broken.json'), 'what was wrong is gone');
  const both = `[${golden('flow')}, ${golden('typology')}]`;
  await give(page, '#r', fileWith(t, 'both.json', both));
  await until('the first is there', async () => (await shown(page, '#r')).includes(say('title')));
  await press(page, word('open-next'));
  const typology = await presetOf('typology');
  await until('the next is there', async () => (await shown(page, '#r')).includes(typology.texts.nl.title));
  const { answersCsv } = await import('../../dist/esm/src/export/csv.js');
  const csv = answersCsv(await presetOf('flow'), [JSON.parse(golden('flow'))], { locale: 'nl' });
  await give(page, '#r', fileWith(t, 'flow.csv', csv));
  await until('the table is read', async () => (await shown(page, '#r')).includes('1 van 6'));
});
