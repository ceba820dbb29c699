// A student's two assignments, whole: what comes out of them fits the published schema. With `SCREENSHOTS=folder` the
// pages are kept to be looked at.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { personAt } from './journeys.mjs';
import { choose, fill, pick, press } from './person.mjs';
import { stage } from './stage.mjs';
import { resultOf } from './widget.mjs';
import { presetOf } from './words.mjs';

const on = stage();
const isResult = new Ajv2020({ strict: true, allErrors: true }).compile(
  JSON.parse(readFileSync('dist/schema/result.json', 'utf8')),
);

async function begin(t, id) {
  const { page, problems } = await on.visit(t, { body: `<samen-interview instrument="${id}"></samen-interview>` });
  return { ...(await personAt(page, await presetOf(id))), problems };
}

async function keep(page, name) {
  if (process.env.SCREENSHOTS)
    await page.screenshot({ path: `${process.env.SCREENSHOTS}/${name}.png`, fullPage: true });
}

async function finish({ page, word, problems }, name) {
  await keep(page, `${name}-filled`);
  await press(page, word('review'));
  await keep(page, `${name}-review`);
  await press(page, word('complete'));
  await keep(page, `${name}-done`);
  const result = await resultOf(page, 'samen-interview');
  assert.ok(isResult(result), JSON.stringify(isResult.errors));
  assert.deepEqual(problems, []);
  return result;
}

const offer = {
  'Samen koken': 'known-each-other',
  'Klussen ruilen': 'strangers-each-other',
  Buurtkoor: 'known-each-other',
  Speeltuinbeheer: 'known-others',
  Buurtwebsite: 'strangers-others',
  Weggeefkast: 'none',
};

test('assignment 1: six activities, each in its zone, and what each means', async (t) => {
  const person = await begin(t, 'neighbourhood-offer');
  const { page, say, word } = person;
  const names = Object.keys(offer);
  for (const [n, name] of names.entries()) {
    await press(page, say('activities.add'));
    await fill(page, name, say('what'), say('activities'), `${say('activities.one')} ${n + 1}`);
    const here = [say('activities'), `${say('activities.one')} ${n + 1}: ${name}`];
    await fill(page, 'Mensen ontmoeten', say('need'), ...here);
    await fill(page, 'Twee vrijwilligers', say('who'), ...here);
    await choose(page, say('partly'), ...here, say('easy'));
  }
  for (const [name, zone] of Object.entries(offer)) {
    await press(page, word('move-what', { what: name }), say('typology'));
    await press(page, zone === 'none' ? word('none') : say(zone), word('move-to', { what: name }));
  }
  for (const [n, name] of names.entries()) {
    const here = [say('per-activity'), `${say('activities.one')} ${n + 1}: ${name}`];
    await choose(page, say('maybe'), ...here, say('cohesion'));
    await fill(page, 'Een ruimte regelen', say('role'), ...here);
  }
  const { answers, scores } = await finish(person, 'assignment-1');
  assert.deepEqual(
    answers.activities.map(({ what, cohesion, role }) => [what, cohesion, role]),
    names.map((name) => [name, 'maybe', 'Een ruimte regelen']),
  );
  const placed = answers.activities.map(({ id, what }) => [what, answers.typology.placements[id][0] ?? 'none']);
  assert.deepEqual(Object.fromEntries(placed), offer);
  assert.equal(scores.sorters.typology.zones['known-each-other'], 2);
  assert.equal(scores.sorters.typology.none, 1);
});

test('assignment 2: three conversations, the one without consent stays behind, and a look back', async (t) => {
  const person = await begin(t, 'neighbourhood-wishes');
  const { page, say } = person;
  const texts = ['activities', 'why', 'expectations', 'missing', 'own-possibilities', 'support'];
  for (const n of [1, 2, 3]) {
    await press(page, say('conversations.add'));
    const one = `${say('conversations.one')} ${n}`;
    if (n === 1) await fill(page, 'Buurthuis', say('place'), say('conversations'), one);
    const here = [say('conversations'), `${one}: Buurthuis`];
    if (n === 1) await pick(page, '2026-03-02', say('date'), ...here);
    if (n !== 2) await choose(page, say('consent'), ...here);
    for (const id of texts) await fill(page, `${id} ${n}`, say(id), ...here);
    await choose(page, say('mostly'), ...here, say('came-true'));
  }
  await fill(page, 'Dat zo veel mensen tijd hebben.', say('surprised'));
  await fill(page, 'Mensen aan elkaar voorstellen.', say('my-role'));
  const { answers } = await finish(person, 'assignment-2');
  assert.deepEqual(
    answers.conversations.map(({ place, date, why }) => [place, date, why]),
    [1, 3].map((n) => ['Buurthuis', '2026-03-02', `why ${n}`]),
  );
  assert.equal(answers['my-role'], 'Mensen aan elkaar voorstellen.');
  assert.ok(!JSON.stringify(await resultOf(page, 'samen-interview')).includes('why 2'));
});
