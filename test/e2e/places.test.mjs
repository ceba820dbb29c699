// Places for an exercise, which the loader fills: whenever they come, wherever they are, and whatever is in them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choose, press, sees } from './person.mjs';
import { browsers, heard, stage, until } from './stage.mjs';
import { reported, resultOf, shown } from './widget.mjs';
import { presetOf, sayOf, wordsOf } from './words.mjs';

const [word, english] = [await wordsOf('nl'), await wordsOf('en')];
const flow = await presetOf('flow');
const say = sayOf(flow, 'nl');

const loader = ['embed.js'];
const place = (more = '') => `<div id="w" data-samen="flow" ${more}><p>Straks hier.</p></div>`;
const filled = (page, at = '#w') => until(`${at} is filled`, () => resultOf(page, at));
const tagOf = (page, at = '#w') => page.evaluate((one) => document.querySelector(one).localName, at);
const scriptsOf = (server) => new Set(server.requests.map(({ path }) => path).filter((path) => path.endsWith('.js')));

for (const browser of browsers) {
  const on = stage({ browser });

  test(`${browser}: a place becomes the right element, with what it says, and only that is loaded`, async (t) => {
    on.server.requests.length = 0;
    const more = `data-lang="en" data-wording="plain" data-pace="page" data-context='{"group":"a"}' data-name="n"
      data-perspective="member" data-heading-level="3" data-onclick="x" data-style="color:red"`;
    const { page, problems } = await on.visit(t, { body: place(more), scripts: loader });
    const { locale, wording, context, perspective, instrument } = await filled(page);
    assert.deepEqual(
      { locale, wording, context, perspective, id: instrument.id },
      { locale: 'en', wording: 'plain', context: { group: 'a' }, perspective: 'member', id: 'flow' },
    );
    assert.ok((await shown(page, '#w')).includes(english('question-of', { n: 1, of: 8 })));
    const found = await page.evaluate(() => ({
      within: document.querySelector('#w').parentElement.dataset.samen,
      fallback: document.querySelector('#w').textContent.trim(),
      attributes: document.querySelector('#w').getAttributeNames().sort(),
    }));
    const attributes = 'context heading-level id instrument lang name pace perspective wording'.split(' ');
    assert.deepEqual(found, { within: 'flow', fallback: 'Straks hier.', attributes });
    const scripts = [...scriptsOf(on.server)].filter((path) => !path.startsWith('/chunks/'));
    assert.deepEqual(new Set(scripts), new Set(['/embed.js', '/checklist.js']));
    assert.deepEqual(problems, []);
  });

  test(`${browser}: places and elements that come later are seen to, also in shadow roots`, async (t) => {
    const body = `<section id="host"></section><script>
      document.querySelector('#host').attachShadow({ mode: 'open' }).innerHTML = '<div data-samen="flow"></div>';
    </script>`;
    const { page, problems } = await on.visit(t, { body, scripts: loader });
    const inside = (selector) =>
      page.evaluate((at) => document.querySelector('#host').shadowRoot.querySelector(at)?.result?.format, selector);
    await until('the one in the shadow root', () => inside('[data-samen] > samen-checklist'));
    await page.evaluate(() => {
      const made = (tag, data) => {
        const element = document.createElement(tag);
        Object.assign(element.dataset, data);
        return element;
      };
      document.body.append(Object.assign(made('div', { samen: 'tuckman' }), { id: 'later' }));
      document.querySelector('#host').shadowRoot.append(made('p', { samen: 'neighbourhood-wishes' }));
      const named = document.body.appendChild(Object.assign(made('div', {}), { id: 'named' }));
      named.dataset.samen = 'flow';
      document.body.insertAdjacentHTML('beforeend', '<samen-sorter id="plain" instrument="typology"></samen-sorter>');
    });
    for (const at of ['#later', '#named', '#plain']) await filled(page, at);
    await until('the later one in the shadow root', () => inside('p > samen-interview'));
    assert.deepEqual(
      [await tagOf(page, '#later'), await tagOf(page, '#named')],
      ['samen-assessment', 'samen-checklist'],
    );
    assert.deepEqual(problems, []);
  });

  test(`${browser}: a result follows the exercise in a place by its id`, async (t) => {
    const body = `${place()}<div id="r" data-samen-result data-for="w">Nog niets.</div>`;
    const { page } = await on.visit(t, { body, scripts: loader });
    await choose(page, say('clear'), say('goal'));
    await press(page, word('review'));
    await press(page, word('complete'));
    await until('the result is shown', () => reported(page, '#r'));
  });
}

const on = stage();

test('without script a place shows what the page has in it', async (t) => {
  const prepare = (page) => page.setJavaScriptEnabled(false);
  const { page } = await on.visit(t, { body: place(), scripts: loader, prepare });
  await page.setJavaScriptEnabled(true);
  const text = await page.evaluate(() => document.body.innerText.trim());
  assert.equal(text, 'Straks hier.');
});

test('a place that is taken out while its code is on the way is left alone, and filled when it is back', async (t) => {
  const held = [];
  const prepare = async (page) => {
    await page.setRequestInterception(true);
    page.on('request', (request) =>
      request.url().endsWith('/checklist.js') ? held.push(request) : request.continue(),
    );
  };
  const { page } = await on.visit(t, { body: place(), scripts: loader, prepare });
  await until('the code is asked for', () => held.length);
  await page.evaluate(() => {
    window.kept = document.querySelector('#w');
    window.kept.remove();
  });
  held.splice(0).forEach((request) => request.continue());
  await until('the code is there', () => page.evaluate(() => !!customElements.get('samen-checklist')));
  assert.equal(await page.evaluate(() => window.kept.innerHTML), '<p>Straks hier.</p>');
  await page.evaluate(() => document.body.append(window.kept));
  await filled(page);
  assert.equal(await page.evaluate(() => document.querySelectorAll('samen-checklist').length), 1);
  await page.evaluate(() => window.kept.remove());
  assert.equal(await page.evaluate(() => document.querySelectorAll('samen-checklist').length), 0);
});

test('what stands in a place is shown until the element is there, and stays when it cannot come', async (t) => {
  const prepare = async (page) => {
    await page.setRequestInterception(true);
    page.on('request', (request) => (request.url().endsWith('/checklist.js') ? request.abort() : request.continue()));
  };
  const { page } = await on.visit(t, { body: place(), scripts: loader, prepare });
  const [{ problems, id }] = await until('it is told', async () => {
    const told = await heard(page, 'samen-problem');
    return told.length && told;
  });
  assert.deepEqual([id, problems[0].path, problems[0].code], ['w', 'data-samen', 'unreachable']);
  const text = await page.evaluate(() => document.querySelector('#w').innerText);
  assert.ok(text.startsWith('Straks hier.') && text.includes(problems[0].message), text);
});

test('a name that is not known is said in place, with those that are', async (t) => {
  const body = `${place().replace('"flow"', '"flwo"')}<div data-samen="constructor"></div><div data-samen></div>`;
  const { page } = await on.visit(t, { body, scripts: loader });
  const told = await until('all are told', async () => {
    const all = await heard(page, 'samen-problem');
    return all.length === 3 && all;
  });
  assert.deepEqual(
    told.map(({ problems }) => problems[0].code),
    ['unknown-preset', 'unknown-preset', 'unknown-preset'],
  );
  assert.match(told.find(({ id }) => id === 'w').problems[0].message, /"flwo".*flow, .*sorter/);
  assert.ok((await page.evaluate(() => document.querySelector('#w').innerText)).includes('Straks hier.'));
});

test('loaded twice, and a second copy of it, the loader fills a place once', async (t) => {
  const scripts = ['embed.js', 'embed.js', 'embed.js?second'];
  const { page, problems } = await on.visit(t, { body: place(), scripts });
  await filled(page);
  await page.evaluate(async () => {
    const { watch } = await import('/embed.js?third');
    watch(document);
  });
  await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  assert.equal(await page.evaluate(() => document.querySelectorAll('samen-checklist').length), 1);
  assert.equal(await sees(page, 'button', word('review')), true);
  assert.deepEqual(problems, []);
});
