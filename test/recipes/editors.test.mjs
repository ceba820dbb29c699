// The recipes for editors that cannot be installed here: their filters' rules, and what works of the markup that they keep.
// The same markup was put through the code of Drupal 11.4 and through Sanitize 6.0 with Canvas' list: docs/embedding.md.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { choose, press } from '../e2e/person.mjs';
import { until } from '../e2e/stage.mjs';
import { resultOf, shown } from '../e2e/widget.mjs';
import { presetOf, sayOf, wordsOf } from '../e2e/words.mjs';
import { open } from '../tools/page.mjs';
import { serve } from '../tools/serve.mjs';
import { place, recipeOf } from './docs.mjs';

const frame = recipeOf('Canvas, Brightspace, Blackboard', 'html');
const allowedTag = recipeOf('Drupal', 'html').trim();
const library = recipeOf('Drupal', 'yaml');

/** What Canvas lists, of what is in our markup: gems/canvas_sanitize in its code. */
const canvas = {
  iframe: ['src', 'width', 'height', 'name', 'align', 'frameborder', 'scrolling', 'sandbox', 'allowfullscreen'],
  div: [],
  p: [],
  '*': ['style', 'class', 'id', 'title', 'role', 'lang', 'dir'],
};

/** A list of Drupal's filter, as an administrator writes it: `<p> <div data-samen>`. */
const drupal = (tags) => ({
  ...Object.fromEntries(
    [...tags.matchAll(/<(\w+)([^>]*)>/g)].map(([, tag, names]) => [tag, names.split(' ').filter(Boolean)]),
  ),
  '*': ['lang', 'dir'],
});
/** What is in its format “Basic HTML”, of what is in our markup. */
const basic = '<br> <p> <h2 id> <a hreflang href> <strong> <em>';

/** Runs in a page: the markup as a filter with this list leaves it. An element that is not listed goes, its content stays. */
function filtered(markup, list) {
  const parsed = new DOMParser().parseFromString(markup, 'text/html');
  for (const one of parsed.body.querySelectorAll('*')) {
    const names = list[one.localName];
    if (!names) one.replaceWith(...one.childNodes);
    else
      for (const name of one.getAttributeNames())
        if (![...names, ...list['*']].includes(name)) one.removeAttribute(name);
  }
  return parsed.body.innerHTML;
}

/** A page around that does what Canvas does with a message of a frame. */
const hearing = `<script>addEventListener('message', ({ data, source }) => {
  const frame = [...document.querySelectorAll('iframe')].find((one) => one.contentWindow === source);
  if (data?.subject === 'lti.frameResize') frame.style.height = data.height + 'px';
})</script>`;

const [pages, redirects] = [{}, { '/libraries/samen/embed.js': '/embed.js' }];
let host, exercises, browser;
before(async () => {
  host = await serve({ root: 'dist', pages, redirects });
  exercises = await serve({ root: 'dist' });
  browser = await open();
});
after(async () => {
  await browser?.close();
  await host?.close();
  await exercises?.close();
});

const keptBy = (list, markup) => browser.page.evaluate(filtered, markup, list);

/** A page for a person who was never there. */
async function visit(t, body) {
  pages['/page/'] = `<!doctype html><html lang="en"><meta charset="utf-8"><title>page</title>${body}`;
  const context = await browser.page.browser().createBrowserContext();
  t.after(() => context.close());
  const page = await context.newPage();
  await page.goto(`${host.url}/page/`);
  return page;
}

/** A page with a frame of the exercise in it: answers it to the end. Gives how high the frame is, and its content. */
async function answered(t, markup, around = '') {
  const page = await visit(t, markup.replace('https://exercises.example', exercises.url) + around);
  const within = await until('the frame is there', () => page.frames().find((one) => one.url().includes('/html/')));
  await until('the exercise is there', () =>
    within.evaluate(() => !!document.querySelector('samen-checklist')?.result),
  );
  const [word, say] = [await wordsOf('en'), sayOf(await presetOf('flow'), 'en')];
  await choose(within, say('clear'), say('goal'));
  await press(within, word('review'));
  await press(within, word('complete'));
  await until('it is finished', async () => (await shown(within, 'samen-checklist')).includes(word('done-text')));
  const { answers, completedAt } = await resultOf(within, 'samen-checklist');
  assert.deepEqual(answers, { goal: 'clear' });
  assert.ok(completedAt);
  return {
    height: () => page.evaluate(() => document.querySelector('iframe').clientHeight),
    content: () => within.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height)),
  };
}

test('Canvas keeps the frame as it stands, and of a place only the text', async () => {
  assert.equal(await keptBy(canvas, frame), frame);
  const left = await keptBy(canvas, place);
  assert.doesNotMatch(left, /data-|<script/);
  assert.match(left, /Doe deze oefening op papier/);
});

test('the frame that Canvas keeps is answered to its end, as high as its content', async (t) => {
  const { height, content } = await answered(t, await keptBy(canvas, frame), hearing);
  await until('it fits', async () => (await height()) === (await content()));
});

test('where nobody hears it, the frame keeps its height, and is answered to its end', async (t) => {
  const { height } = await answered(t, frame);
  assert.equal(await height(), 900);
});

test('in a sandbox that allows scripts the frame is answered to its end', async (t) => {
  await answered(t, frame.replace('<iframe', '<iframe sandbox="allow-scripts"'));
});

test('Drupal keeps a place once its tag is allowed, and the library of the theme fills it', async (t) => {
  const [, markup] = /(<div[\s\S]*<\/div>)/.exec(place);
  const kept = await keptBy(drupal(`${basic} ${allowedTag}`), markup);
  assert.equal(kept, markup);
  const [, path, type] = /^ {4}(\S+): \{ attributes: \{ type: (\w+) \} \}$/m.exec(library);
  const page = await visit(t, `${kept}<script src="${path}" type="${type}"></script>`);
  const result = await until('the exercise is there', () =>
    page.evaluate(() => document.querySelector('[data-samen] > samen-checklist')?.result),
  );
  assert.deepEqual([result.locale, result.wording], ['nl', 'plain']);
});

test('before that, Drupal leaves the text of a place', async () => {
  const left = await keptBy(drupal(basic), place);
  assert.doesNotMatch(left, /<div/);
  assert.match(left, /<p>Doe deze oefening op papier: vraag je docent erom\.<\/p>/);
});
