// How an environment may launch an exercise: to look around, to look back, in a language, to a way back.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choose, press, sees } from '../person.mjs';
import { until } from '../stage.mjs';
import { filledIn, shown } from '../widget.mjs';
import { presetOf, sayOf, wordsOf } from '../words.mjs';
import { environment, noteIn } from './environment.mjs';
import { verbOf } from './record-store.mjs';

const flow = await presetOf('flow');
const [say, word] = [sayOf(flow, 'nl'), await wordsOf('nl')];
const on = environment('flow', '--lang', 'nl,en', '--pace', 'page');
const tag = 'samen-checklist';

const said = (session) => on.store.said(session).map(verbOf);

async function finish(page) {
  await choose(page, say('clear'), say('goal'));
  await press(page, word('continue'));
  for (let n = 2; n <= 8; n++) await press(page, word('skip'));
  await press(page, word('complete'));
}

/** A learner who is done. */
async function done(visit) {
  const session = on.launch();
  const { page, exercise } = await visit.open(session.address);
  await exercise();
  await finish(page);
  await until('it is sent', async () => (await shown(page, tag)).includes(word('sent')));
  await page.close();
  await until('it is over', () => said(session).at(-1) === 'terminated');
  return session;
}

test('who looks around may try everything, and nothing of it is kept or told', async (t) => {
  const visit = await on.visit(t);
  const { registration } = await done(visit);
  const session = on.launch({ registration, launchMode: 'Browse' });
  const states = JSON.stringify([...on.store.stateOf(session)]);
  const { page, exercise } = await visit.open(session.address);
  await exercise();
  assert.ok((await until('there is a note', () => noteIn(page))).includes(word('course-browse')));
  assert.deepEqual(await filledIn(page, tag), {});
  await finish(page);
  await until('it is done', async () => (await shown(page, tag)).includes(word('done-text')));
  assert.ok(!(await shown(page, tag)).includes(word('sent')));
  await page.close();
  await until('it is over', () => said(session).length === 2);
  assert.deepEqual(said(session), ['initialized', 'terminated']);
  assert.equal(JSON.stringify([...on.store.stateOf(session)]), states);
  assert.deepEqual(on.store.refused, []);
});

test('who looks back sees the result, and cannot change it', async (t) => {
  const visit = await on.visit(t);
  const { registration } = await done(visit);
  const session = on.launch({ registration, launchMode: 'Review' });
  const { page, exercise } = await visit.open(session.address);
  await exercise();
  await until('the result is back', async () => (await shown(page, tag)).includes(word('done-text')));
  assert.ok((await noteIn(page)).includes(word('course-review')));
  assert.equal(await sees(page, 'button', word('change-answers')), false);
  await page.close();
  await until('it is over', () => said(session).length === 2);
  assert.deepEqual(said(session), ['initialized', 'terminated']);
  assert.deepEqual(on.store.refused, []);
});

const preferences = { 'fr-FR,en-GB,nl': 'en', 'nl-BE,en': 'nl', fr: 'nl', '': 'nl' };
for (const [languagePreference, lang] of Object.entries(preferences))
  test(`of two languages a learner with the preference "${languagePreference}" gets ${lang}`, async (t) => {
    const visit = await on.visit(t);
    const session = on.launch();
    on.store.profiles.set(JSON.stringify(session.actor), { languagePreference, audioPreference: 'off' });
    const { page, exercise } = await visit.open(session.address);
    await exercise();
    const title = flow.texts[lang].title;
    await until('it is in that language', async () => (await shown(page, tag)).includes(title));
    await until('it has begun', () => said(session).length);
    assert.deepEqual(await page.evaluate(() => [document.documentElement.lang, document.title]), [lang, title]);
    const back = (await wordsOf(lang))('course-leave');
    await until('the way back is in that language', () => sees(page, 'button', back));
  });

test('a way back that is a script is none', async (t) => {
  const visit = await on.visit(t);
  for (const returnURL of ['javascript:document.title="hacked"', 'data:text/html,x', 'nowhere']) {
    const session = on.launch({ returnURL });
    const { page, exercise } = await visit.open(`${on.site.url}/frame/?src=${encodeURIComponent(session.address)}`);
    await until('it has begun', () => said(session).length);
    assert.equal(await sees(await exercise(), 'button', word('course-leave')), false, returnURL);
    await page.close();
  }
});

test('in a window of its own, without a way back, leaving ends the session and says that the window can be closed', async (t) => {
  const visit = await on.visit(t);
  const session = on.launch();
  const { page, exercise } = await visit.open(session.address);
  await exercise();
  await choose(page, say('clear'), say('goal'));
  await press(page, word('course-leave'));
  await until('it is over', () => said(session).at(-1) === 'terminated');
  assert.ok((await until('there is a note', () => noteIn(page))).includes(word('course-left')));
  assert.equal(JSON.parse(on.store.stateOf(session).get('samen:flow:cmi5')).answers.goal, 'clear');
});

for (const [what, viewport] of Object.entries({
  'a frame of Moodle': { width: 867, height: 666 },
  'a phone': { width: 320, height: 568 },
}))
  test(`the page fits ${what}: nothing has to be scrolled sideways, and it is sound`, async (t) => {
    const visit = await on.visit(t);
    on.strict = false;
    t.after(() => (on.strict = true));
    const session = on.launch({ launchMode: 'Browse', returnURL: `${on.site.url}/course/` });
    const { page, exercise } = await visit.open(session.address, { viewport });
    await exercise();
    await until('there is a note', () => noteIn(page));
    await until('there is a way back', () => sees(page, 'button', word('course-leave')));
    const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    assert.ok(widths[0] <= widths[1], String(widths));
    await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' });
    const rules = { 'target-size': { enabled: true } };
    const { violations } = await page.evaluate((options) => window.axe.run(document, options), { rules });
    assert.deepEqual(
      violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
      [],
    );
  });
