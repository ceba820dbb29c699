// What axe finds in each state of a room, in light and dark, on a phone and on a big screen.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { answerAll, personAt } from './journeys.mjs';
import { press } from './person.mjs';
import { click, goIn, rooms, says } from './rooms.mjs';
import { presetOf, wordsOf } from './words.mjs';

// A policy would keep axe out.
const on = rooms({ headers: {} });
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

const options = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
};

/** What is wrong in light and in dark; a page of the test has both. */
async function audit(tab, state) {
  if (!(await tab.evaluate(() => 'axe' in window))) await tab.addScriptTag({ content: axe });
  for (const scheme of ['light', 'dark']) {
    await tab.evaluate((one) => (document.documentElement.style.colorScheme = one), scheme);
    const found = await tab.evaluate(async (how) => {
      const { violations } = await window.axe.run(document, how);
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, any }) => `${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ''}`),
      );
    }, options);
    assert.deepEqual(found, [], `${state}, ${scheme}`);
  }
}

for (const [id, lang] of [
  ['flow', 'nl'],
  ['typology', 'en'],
])
  test(`${id}, ${lang}: nothing is found in any state`, async (t) => {
    const word = await wordsOf(lang);
    const { page, link } = await on.lead(t, { lang, instrument: id, word, more: 'floor="1" names' });
    const { page: phone } = await on.phone(t, link, { lang });
    await says(phone, word('join-single'));
    await audit(phone, 'before the first tap');
    await goIn(phone, word);
    await audit(phone, 'answering');
    await answerAll(await personAt(phone, await presetOf(id), { locale: lang }));
    await press(phone, word('complete'));
    await says(phone, word('join-received'));
    await press(phone, word('join-more'));
    await press(phone, word('join-show-code'));
    await says(phone, word('join-hide-code'));
    await press(phone, word('join-withdraw'));
    await audit(phone, 'received, all unfolded');
    await page.evaluate(() =>
      document
        .querySelector('samen-room')
        .shadowRoot.querySelectorAll('details')
        .forEach((one) => (one.open = true)),
    );
    await press(page, word('room-screen-show'));
    await press(page, word('room-reveal'));
    await says(page, word('table'));
    await audit(page, 'the desk, all unfolded');
    await click(page, '[data-ask-end]');
    await audit(page, 'asked to end');
    await click(page, '[data-stage]');
    await audit(page, 'the picture on the big screen');
    await press(page, word('room-hide'));
    await says(page, word('room-scan'));
    await audit(page, 'the code on the big screen');
    await press(page, word('room-leave'));
    await press(page, word('room-close'));
    await says(phone, word('join-closed'));
    await audit(phone, 'closed');
    await press(page, word('room-next', { n: 2 }));
    await says(phone, word('join-again'));
    await audit(phone, 'the second round');
    await click(page, '[data-end]');
    await says(phone, word('join-ended'));
    await audit(phone, 'ended');
    await audit(page, 'over');
  });

test('nothing is found where a room is chosen, or a code is asked for', async (t) => {
  const { page: phone } = await on.phone(t, `${on.server.url}/join.html`);
  await says(phone, (await wordsOf('nl'))('join-go'));
  await audit(phone, 'code');
  const html = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>room</title><script type="module" src="/room.js"></script><main><h1>room</h1><samen-room></samen-room></main>`;
  const { page } = await on.visit(t, { path: '/choose.html', html });
  await says(page, (await wordsOf('nl'))('room-create'));
  await audit(page, 'choice');
});
