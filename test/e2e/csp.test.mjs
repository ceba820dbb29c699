// Under a strict content security policy everything works and nothing is violated, and after loading nothing is asked
// of the network.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choose, press } from './person.mjs';
import { browsers, heard, stage, until } from './stage.mjs';
import { wholeJourney } from './journeys.mjs';
import { reported, shown } from './widget.mjs';
import { presetOf, sayOf, tags, wordsOf } from './words.mjs';

const strict = "default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

const page = ({ id, attributes = '', scripts = ['all.js'] }) => `<!doctype html>
<html lang="nl"><meta charset="utf-8"><title>csp</title>
${scripts.map((name) => `<script type="module" src="/${name}"></script>`).join('\n')}
<${tags[id]} id="w" instrument="${id}" ${attributes}></${tags[id]}>
<samen-result id="r" for="w"></samen-result>`;

const isClean = async ({ page: tab, problems }) => {
  assert.deepEqual(await heard(tab, 'securitypolicyviolation'), []);
  assert.deepEqual(problems, []);
};

/** Everything in Chromium; in Firefox, and a question at a time, what has the most parts and what has the fewest. */
const pacesOf = (browser, id) => {
  const telling = ['flow', 'neighbourhood-offer'].includes(id);
  if (browser === 'chromium') return telling ? ['scroll', 'page'] : ['scroll'];
  return telling ? ['scroll'] : [];
};

for (const browser of browsers) {
  const on = stage({ browser, headers: { 'content-security-policy': strict } });

  for (const id of Object.keys(tags))
    for (const pace of pacesOf(browser, id))
      test(`${browser}: ${id}, pace="${pace}", from start to picture under a strict policy`, async (t) => {
        const visit = await on.visit(t, { html: page({ id, attributes: `pace="${pace}"` }) });
        await wholeJourney(visit.page, await presetOf(id), { paged: pace === 'page' });
        for (const element of ['#w', '#r']) await until('the picture is shown', () => reported(visit.page, element));
        await isClean(visit);
      });
}

const on = stage({ headers: { 'content-security-policy': strict } });

test('a problem, a download and a switch of language violate nothing either', async (t) => {
  const html = page({ id: 'flow' }).replace('</samen-result>', '</samen-result><samen-sorter id="bad"></samen-sorter>');
  const visit = await on.visit(t, { html });
  const [word, say] = [await wordsOf('nl'), sayOf(await presetOf('flow'), 'nl')];
  await until('the problem is shown', async () => (await shown(visit.page, '#bad')).includes(word('problem')));
  await choose(visit.page, say('clear'), say('goal'));
  await press(visit.page, word('review'));
  await press(visit.page, word('complete'));
  await press(visit.page, word('download'));
  assert.equal((await visit.downloads(1)).length, 1);
  await visit.page.evaluate(() => (document.documentElement.lang = 'en'));
  const english = await wordsOf('en');
  await until('it is in English', async () => (await shown(visit.page, '#w')).includes(english('done-text')));
  await isClean(visit);
});
