// After a page has loaded, answering to the end asks nothing more of the network: it works on a train.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wholeJourney } from './journeys.mjs';
import { stage, until } from './stage.mjs';
import { reported, resultOf } from './widget.mjs';
import { presetOf, tags } from './words.mjs';

const on = stage();
const offline = stage({ headers: { 'content-security-policy': "connect-src 'none'" } });

const body = (id, pace) => `<${tags[id]} id="w" instrument="${id}" pace="${pace}"></${tags[id]}>
  <samen-result id="r" for="w"></samen-result>`;

/** Only what a page with this needs, as a course builder would load it. */
const scripts = (id) => [`${tags[id].replace('samen-', '')}.js`, 'result.js'];

/** What the page asks for, whether or not it gets it. A browser's own icon in a date field is no request. */
function watch(page) {
  const asked = [];
  page.on('request', (request) => !request.url().startsWith('data:') && asked.push(request.url()));
  return asked;
}

const scriptsServed = () => on.server.requests.filter(({ path }) => path.endsWith('.js')).length;

async function play(page, id, pace) {
  await wholeJourney(page, await presetOf(id), { paged: pace === 'page' });
  for (const element of ['#w', '#r']) await until('the picture is shown', () => reported(page, element));
}

for (const id of Object.keys(tags))
  for (const pace of ['neighbourhood-offer', 'typology'].includes(id) ? ['scroll', 'page'] : ['scroll'])
    test(`${id}, pace="${pace}": no request after the page has loaded`, async (t) => {
      const before = scriptsServed();
      const { page, problems } = await on.visit(t, { body: body(id, pace), scripts: scripts(id) });
      await page.waitForNetworkIdle();
      t.diagnostic(`${id}, pace="${pace}": ${scriptsServed() - before} scripts while loading`);
      const asked = watch(page);
      await page.setOfflineMode(true);
      await play(page, id, pace).finally(() => assert.deepEqual(asked, []));
      assert.deepEqual(problems, []);
    });

test('with `connect-src: none` a preset needs no connection of its own', async (t) => {
  const { page, problems } = await offline.visit(t, { body: body('flow', 'scroll') });
  await play(page, 'flow', 'scroll');
  assert.deepEqual(problems, []);
});

test('one question at a time is answered and saved after the connection was lost', async (t) => {
  const { page, problems } = await on.visit(t, {
    body: body('neighbourhood-offer', 'page'),
    scripts: ['interview.js'],
  });
  await page.waitForNetworkIdle();
  await page.setOfflineMode(true);
  await wholeJourney(page, await presetOf('neighbourhood-offer'), { paged: true });
  const { answers } = await resultOf(page, '#w');
  assert.equal(Object.keys(answers.typology.placements).length, 2);
  assert.deepEqual(problems, []);
});
