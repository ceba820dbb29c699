// What holds of the recipe of every framework: one page, answered by clicks.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { choose, press, sees } from '../e2e/person.mjs';
import { until } from '../e2e/stage.mjs';
import { filledIn, resultOf, shown } from '../e2e/widget.mjs';
import { presetOf, sayOf, wordsOf } from '../e2e/words.mjs';
import { open } from '../tools/page.mjs';
import { serve } from '../tools/serve.mjs';
import { ownInstrument, saidOf } from './docs.mjs';

const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>recipe</title><link rel="icon" href="data:,">
<main></main><script type="module" src="/main.js"></script>`;
const policyOf = (policies) =>
  `default-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'; trusted-types ${policies}`;

const element = 'samen-checklist';
const [word, say] = [await wordsOf('nl'), sayOf(await presetOf('flow'), 'nl')];

/** What the framework's handler got. */
const kept = (page) => page.evaluate(() => window.kept);
const show = async (page, given) => {
  await page.evaluate((all) => window.app.show(all), given);
  await until('the exercise is there', async () => (await resultOf(page, element))?.instrument);
};
const hide = (page) => page.evaluate(() => window.app.hide());

async function finish(page) {
  await press(page, word('review'));
  await press(page, word('complete'));
  await until('it is finished', async () => (await shown(page, element)).includes(word('done-text')));
}

/**
 * @param name as in the docs.
 * @param make builds the page; gives the folder it is in, and the version that was installed.
 * The page's script sets `window.app`: `show({ instrument, group })` puts the component in `main`, or gives it other properties,
 * and `hide()` takes it away; it pushes results in `window.kept`.
 */
export function tries(name, make) {
  let [made, server, browser] = [];
  const { version, policies } = saidOf(name);
  before(async () => {
    made = await make();
    const headers = { 'content-security-policy': policyOf(policies) };
    server = await serve({ root: `${made.root}/out`, pages: { '/': html }, headers });
    browser = await open();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  test(`${name} is the version that the docs name`, () => assert.equal(made.version, version));

  test(`${name} hands over the result, properties and attributes arrive, and it can be put back`, async () => {
    const { page, problems } = browser;
    await page.evaluateOnNewDocument(() => (window.kept = []));
    await page.goto(`${server.url}/`);
    await until('the page is there', () => page.evaluate(() => !!window.app));

    await show(page, { instrument: 'flow', group: 'Oost' });
    await choose(page, say('clear'), say('goal'));
    await finish(page);
    const result = await resultOf(page, element);
    assert.deepEqual(await kept(page), [result]);
    assert.deepEqual([result.locale, result.context, result.answers], ['nl', { group: 'Oost' }, { goal: 'clear' }]);
    assert.ok(result.completedAt);

    await show(page, { instrument: 'flow', group: 'West' });
    await until('the group is another', async () => (await resultOf(page, element)).context.group === 'West');

    await hide(page);
    assert.equal(await page.evaluate(() => document.querySelector('main').textContent), '');
    await show(page, { instrument: 'flow', group: 'West' });
    await until('the answers are back', async () => (await filledIn(page, element)).goal === 'clear');
    await press(page, word('change-answers'));
    await choose(page, say('little'), say('time'));
    await finish(page);
    assert.deepEqual(
      (await kept(page)).map(({ answers, context }) => [answers, context.group]),
      [
        [{ goal: 'clear' }, 'Oost'],
        [{ goal: 'clear', time: 'little' }, 'West'],
      ],
    );

    await show(page, { instrument: ownInstrument, group: 'West' });
    await until('it is the other exercise', () => sees(page, 'option', ownLabel()));
    assert.deepEqual(problems, []);
  });
}

/** The first option of the page's own exercise. */
function ownLabel() {
  const [texts] = Object.values(ownInstrument.texts);
  return texts[ownInstrument.scale[0]];
}
