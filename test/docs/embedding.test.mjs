// The recipes of docs/embedding.md that need no product of others, as they stand there.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { choose, press } from '../e2e/person.mjs';
import { until } from '../e2e/stage.mjs';
import { resultOf, shown } from '../e2e/widget.mjs';
import { presetOf, sayOf, wordsOf } from '../e2e/words.mjs';
import { open } from '../tools/page.mjs';
import { serve } from '../tools/serve.mjs';

const docs = readFileSync('docs/embedding.md', 'utf8');
const blocks = (language) =>
  [...docs.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text]) => text);
const html = blocks('html');
const places = html.filter((text) => /^<script.*\n<div data-samen/.test(text));
const around = html.find((text) => text.includes('<iframe'));
const inside = html.find((text) => text.startsWith('<!doctype'));
const [keeping] = blocks('js');

const redirects = { '/samen/embed.js': '/embed.js' };
const [pages, otherPages] = [{ '/results': 'kept' }, {}];
let host, other, browser;
before(async () => {
  host = await serve({ root: 'dist', pages, redirects });
  other = await serve({ root: 'dist', pages: otherPages, redirects });
  browser = await open();
});
after(async () => {
  await browser?.close();
  await host?.close();
  await other?.close();
});

async function visit(body, lang = 'nl') {
  pages['/page/'] = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>recipe</title>${body}`;
  await browser.page.goto(`${host.url}/page/`);
  return browser.page;
}

test('there are places, a page around, a page inside and a script that keeps results', () => {
  assert.equal(places.length, 2);
  for (const one of [around, inside, keeping]) assert.ok(one);
});

for (const [n, place] of places.entries())
  test(`place ${n + 1} of the docs shows its exercise`, async () => {
    const [, id] = /data-samen="(\w+)"/.exec(place);
    const page = await visit(place);
    const result = await until('the exercise is there', () =>
      page.evaluate(() => document.querySelector('[data-samen] > *')?.result),
    );
    const [, lang] = /data-lang="(\w+)"/.exec(place);
    assert.deepEqual([result.instrument.id, result.locale], [id, lang]);
  });

test('the file that the docs put in a frame is built', () => {
  const [, path] = /https:\/\/exercises\.example\/(\S+?)"/.exec(around);
  assert.ok(existsSync(`dist/${path}`), path);
});

test('the frame of the docs is as high as its content, and hands over its result', async () => {
  otherPages['/inside/'] = inside.replace('https://school.example', host.url);
  const page = await visit(
    around.replace(/https:\/\/exercises\.example\/[^"]*/, `${other.url}/inside/`) + `<script>${keeping}</script>`,
  );
  const frame = await until('the frame is there', () => page.frames().find((one) => one.url().endsWith('/inside/')));
  await until('the exercise is there', () => frame.evaluate(() => !!document.querySelector('samen-checklist')?.result));
  await until('it fits', () => page.evaluate(() => document.querySelector('iframe').clientHeight > 900));
  const [word, say] = [await wordsOf('nl'), sayOf(await presetOf('flow'), 'nl')];
  await choose(frame, say('clear'), say('goal'));
  await press(frame, word('review'));
  await press(frame, word('complete'));
  await until('it is sent', async () => (await shown(frame, 'samen-checklist')).includes(word('sent')));
  assert.ok((await resultOf(frame, 'samen-checklist')).completedAt);
  assert.ok(host.requests.some(({ path }) => path === '/results'));
});
