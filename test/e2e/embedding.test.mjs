// What pages do to an element: move it, make it by script, nest it, load the library twice.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isStored } from './device.mjs';
import { choose, enter, fill, press, sees } from './person.mjs';
import { browsers, heard, stage, until } from './stage.mjs';
import { answersOf, resultOf, shown } from './widget.mjs';
import { presetOf, sayOf, wordsOf } from './words.mjs';

const [word, english] = [await wordsOf('nl'), await wordsOf('en')];
const flow = await presetOf('flow');
const say = sayOf(flow, 'nl');
const offer = sayOf(await presetOf('neighbourhood-offer'), 'nl');
const tag = 'samen-checklist';

for (const browser of browsers) {
  const on = stage({ browser });

  test(`${browser}: an element that is moved, taken out and put back keeps its answers and goes on`, async (t) => {
    const { page, problems } = await on.visit(t, { body: `<${tag} instrument="flow"></${tag}><main></main>` });
    await choose(page, say('clear'), say('goal'));
    await page.evaluate(() => document.querySelector('main').append(document.querySelector('samen-checklist')));
    await choose(page, say('little'), say('time'));
    await page.evaluate(() => {
      window.kept = document.querySelector('samen-checklist');
      window.kept.remove();
    });
    await page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
    await page.evaluate(() => document.body.prepend(window.kept));
    await choose(page, say('no'), say('control'));
    const all = { goal: 'clear', time: 'little', control: 'no' };
    assert.deepEqual(await answersOf(page, tag), all);
    await isStored(page, all);
    assert.deepEqual(problems, []);
  });

  test(`${browser}: in shadow roots the language is that of the nearest "lang", also when it changes`, async (t) => {
    const { page } = await on.visit(t, { body: '<div id="outer" lang="en"></div>', lang: 'nl' });
    await page.evaluate(() => {
      const outer = document.querySelector('#outer').attachShadow({ mode: 'open' });
      const inner = outer.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
      inner.innerHTML = '<samen-checklist instrument="flow"></samen-checklist>';
    });
    const en = sayOf(flow, 'en');
    await choose(page, en('clear'), en('goal'));
    await page.evaluate(() => (document.querySelector('#outer').lang = 'nl'));
    await until('it is in Dutch', () => sees(page, 'button', word('review')));
    assert.ok(!(await sees(page, 'button', english('review'))));
    await choose(page, say('little'), say('time'));
    const result = await page.evaluate(() => {
      const inner = document.querySelector('#outer').shadowRoot.querySelector('div').shadowRoot;
      return inner.querySelector('samen-checklist').result;
    });
    assert.deepEqual([result.answers, result.locale], [{ goal: 'clear', time: 'little' }, 'nl']);
  });

  test(`${browser}: properties set before the element is defined, and before it is on the page, count`, async (t) => {
    const properties = {
      instrument: 'flow',
      context: { group: 'a' },
      perspective: 'worker',
      pace: 'page',
      keep: 'none',
    };
    const html = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>early</title>
      <samen-checklist id="early"></samen-checklist>
      <script>Object.assign(document.querySelector('#early'), ${JSON.stringify(properties)})</script>
      <script type="module" src="/checklist.js"></script>`;
    const { page, problems } = await on.visit(t, { html });
    await page.evaluate((given) => {
      const late = Object.assign(document.createElement('samen-checklist'), { id: 'late' }, given);
      document.body.append(late);
    }, properties);
    for (const id of ['#early', '#late']) {
      const result = await until(`${id} is there`, () => resultOf(page, id));
      assert.deepEqual([result.context, result.perspective], [properties.context, properties.perspective]);
      await until('it asks one question', async () =>
        (await shown(page, id)).includes(word('question-of', { n: 1, of: 8 })),
      );
      assert.ok((await shown(page, id)).includes(word('not-kept')));
    }
    assert.deepEqual(problems, []);
  });

  test(`${browser}: a second copy of the library warns, and the first one goes on`, async (t) => {
    const { page, problems } = await on.visit(t, { body: `<${tag} instrument="flow"></${tag}>` });
    const warnings = [];
    page.on('console', (message) => message.type().startsWith('warn') && warnings.push(message.text()));
    await choose(page, say('clear'), say('goal'));
    await page.evaluate(() => import('/checklist.js?another-copy'));
    await page.evaluate(() =>
      document.body.append(Object.assign(document.createElement('samen-checklist'), { id: 'two', instrument: 'flow' })),
    );
    await until('the new one is there', () => resultOf(page, '#two'));
    assert.ok(
      warnings.some((text) => text.includes(`<${tag}>`)),
      String(warnings),
    );
    assert.deepEqual(await answersOf(page, tag), { goal: 'clear' });
    assert.deepEqual(problems, []);
  });
}

const on = stage();

test('an element that is taken out in the middle of a word has saved that word', async (t) => {
  const { page } = await on.visit(t, { body: `<${tag} instrument="flow"></${tag}>` });
  await press(page, word('add-note'), say('goal'));
  await enter(page, `${word('note')}: ${say('goal')}`);
  await page.keyboard.type('half a wo');
  await page.evaluate(() => document.querySelector('samen-checklist').remove());
  await isStored(page, { 'goal.note': 'half a wo' });
});

test('a sorter whose code comes later than the draft shows the places, and takes moves', async (t) => {
  const body = '<samen-interview instrument="neighbourhood-offer"></samen-interview>';
  const { page } = await on.visit(t, { body, scripts: ['interview.js'] });
  await press(page, offer('activities.add'));
  await fill(page, 'Cooking', offer('what'));
  await press(page, word('list'), offer('typology'));
  await choose(page, offer('known-others'), offer('typology'), 'Cooking');
  const { typology } = await answersOf(page, 'samen-interview');
  await until('it is stored', async () => await isStored(page, await answersOf(page, 'samen-interview')));
  await page.setRequestInterception(true);
  const held = [];
  page.on('request', (request) => (/\/sorter[^/]*\.js$/.test(request.url()) ? held.push(request) : request.continue()));
  await page.reload({ waitUntil: 'domcontentloaded' });
  await until('the draft is there', async () => (await answersOf(page, 'samen-interview'))?.typology);
  await until('the sorter is asked for', () => held.length);
  await page.setRequestInterception(true);
  const release = setInterval(() => held.splice(0).forEach((request) => request.continue()), 50);
  t.after(() => clearInterval(release));
  assert.deepEqual((await answersOf(page, 'samen-interview')).typology, typology);
  await press(page, word('list'), offer('typology'));
  await choose(page, offer('strangers-others'), offer('typology'), 'Cooking');
  const [[, zones]] = Object.entries((await answersOf(page, 'samen-interview')).typology.placements);
  assert.deepEqual(zones, ['strangers-others']);
});

test('the browser’s Back and Forward go through the questions and to the review', async (t) => {
  const { page, problems } = await on.visit(t, { body: `<${tag} instrument="flow" pace="page"></${tag}>` });
  for (let n = 1; n <= 8; n++) await press(page, word('skip'));
  await until('the review is there', () => sees(page, 'button', word('complete')));
  await page.goBack();
  await until('the last question is there', async () =>
    (await shown(page, tag)).includes(word('question-of', { n: 8, of: 8 })),
  );
  await page.goBack();
  await until('the one before', async () => (await shown(page, tag)).includes(word('question-of', { n: 7, of: 8 })));
  await page.goForward();
  await page.goForward();
  await until('the review is there again', () => sees(page, 'button', word('complete')));
  assert.deepEqual(problems, []);
});

test('code that cannot be fetched is said, where what it shows would have been', async (t) => {
  const prepare = async (page) => {
    await page.setRequestInterception(true);
    page.on('request', (request) => (/\/sorter[^/]*\.js$/.test(request.url()) ? request.abort() : request.continue()));
  };
  const body = '<samen-interview id="w" instrument="neighbourhood-offer"></samen-interview>';
  const { page } = await on.visit(t, { body, scripts: ['interview.js'], prepare });
  await press(page, offer('activities.add'));
  await fill(page, 'Cooking', offer('what'));
  await until('there is an event', async () => (await heard(page, 'samen-problem')).length);
  const [{ problems }] = await heard(page, 'samen-problem');
  assert.ok(problems[0].message.length > 20);
  await press(page, word('review'));
  assert.equal((await answersOf(page, 'samen-interview')).activities[0].what, 'Cooking');
});
