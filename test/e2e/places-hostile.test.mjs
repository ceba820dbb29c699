// Places on pages that are locked down, and places that mean harm.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { heard, stage, until } from './stage.mjs';
import { wholeJourney } from './journeys.mjs';
import { reported, resultOf, shown } from './widget.mjs';
import { presetOf, wordsOf } from './words.mjs';

const strict = "default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
const locked = stage({ headers: { 'content-security-policy': `${strict}; base-uri *` } });
const on = stage();
const word = await wordsOf('nl');

/** Whether anything of the page's was run by what it showed. */
const owned = (page) => page.evaluate(() => 'owned' in window);
const loader = ['embed.js'];

test('under a strict policy with Trusted Types, and a base elsewhere, a place goes from start to picture', async (t) => {
  const body = `<base href="/some/where/else/"><div id="w" data-samen="flow"></div><div id="r" data-samen-result data-for="w"></div>
    <div data-samen="no-such-thing"></div>`;
  const { page, problems } = await locked.visit(t, { body, scripts: loader });
  await until('the problem is told', async () => (await heard(page, 'samen-problem')).length);
  await wholeJourney(page, await presetOf('flow'));
  for (const at of ['#w', '#r']) await until('the picture is shown', () => reported(page, at));
  assert.deepEqual(await heard(page, 'securitypolicyviolation'), []);
  assert.deepEqual(problems, []);
});

const code = 'window.owned = 1';
for (const address of [`javascript:${code}`, `data:text/html,<script>${code}</script>`, `data:text/javascript,${code}`])
  for (const name of ['src', 'deliver', 'instrument', 'lang'])
    test(`data-${name}="${address}" runs nothing, and does no harm to the page`, async (t) => {
      const value = address.replaceAll('<', '&lt;');
      const given = name === 'src' ? 'data-samen="checklist"' : 'data-samen="flow"';
      const body = `<div id="w" ${given} data-${name}="${value}"></div><div id="other" data-samen="tuckman"></div>`;
      const { page } = await on.visit(t, { body, scripts: loader });
      await until('the other one is there', () => resultOf(page, '#other'));
      if (name === 'src' || name === 'deliver')
        await until('it is told', async () => (await heard(page, 'samen-problem')).some(({ id }) => id === 'w'));
      if (name === 'src') await until('it is said', async () => (await shown(page, '#w')).includes(word('problem')));
      else await until('the exercise is there', () => resultOf(page, '#w'));
      assert.equal(await owned(page), false);
    });

test('a definition that tries to bring markup and scripts shows them as texts', async (t) => {
  const evil = `<img src=x onerror="${code}"><script>${code}</script>`;
  const definition = JSON.parse(readFileSync('demo/instruments/meeting.json', 'utf8'));
  for (const texts of Object.values(definition.texts)) for (const id of Object.keys(texts)) texts[id] += evil;
  const address = `data:application/json,${encodeURIComponent(JSON.stringify(definition))}`;
  const body = `<div id="w" data-samen="${definition.kind}" data-src="${address}"></div>`;
  const { page } = await on.visit(t, { body, scripts: loader });
  await until('its texts are read', async () => (await shown(page, '#w')).includes('<img src=x'));
  assert.equal(
    await page.evaluate(() => !!document.querySelector('#w').shadowRoot.querySelector('img, script')),
    false,
  );
  assert.equal(await owned(page), false);
});

for (const tag of ['samen-evil', 'samen-constructor', 'samen-__proto__'])
  test(`<${tag}> loads nothing`, async (t) => {
    on.server.requests.length = 0;
    const { page, problems } = await on.visit(t, { body: `<${tag} id="w">x</${tag}>`, scripts: loader });
    await page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
    const paths = on.server.requests.map(({ path }) => path).filter((path) => path.endsWith('.js'));
    assert.deepEqual([paths, problems], [['/embed.js'], []]);
  });
