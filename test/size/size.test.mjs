import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { elements, presets } from '../tools/entries.mjs';
import { open } from '../tools/page.mjs';
import { brotliSize, serve } from '../tools/serve.mjs';
import { closureOf, hasParser, withoutParser } from './closure.mjs';

const { pages, files: apart, everything } = JSON.parse(readFileSync(new URL('budgets.json', import.meta.url), 'utf8'));

const kB = (bytes) => (bytes / 1024).toFixed(2);
const weigh = (bodies) => bodies.reduce((sum, body) => sum + brotliSize(body), 0);
const say = (t, name, files, bytes, budget) =>
  t.diagnostic(`${name.padEnd(48)} ${String(files).padStart(3)} files ${kB(bytes).padStart(7)} kB of ${budget}`);

const pageOf = ({ entries, element, instrument }) => `<!doctype html>
<html lang="nl"><meta charset="utf-8"><title>size</title><link rel="icon" href="data:,">
${entries.map((name) => `<script type="module" src="/${name}.js"></script>`).join('\n')}
<${element} instrument="${instrument}"></${element}>`;

const pathOf = ({ entries, instrument }) => `/${[...entries, instrument].join('-')}/`;

let server, browser;
before(async () => {
  const html = Object.values(pages).map((page) => [pathOf(page), pageOf(page)]);
  server = await serve({ root: 'dist', pages: Object.fromEntries(html) });
  browser = await open();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/** What the page fetched by the time the element can be answered and nothing more is asked for. */
async function fetched(page) {
  const from = server.requests.length;
  await browser.page.goto(`${server.url}${pathOf(page)}`, { waitUntil: 'networkidle0' });
  const files = () => server.requests.slice(from).filter(({ path }) => path !== pathOf(page));
  const missing = files().filter(({ status }) => status !== 200);
  assert.deepEqual(
    missing.map(({ path }) => path),
    [],
    'every file is there',
  );
  await browser.page.waitForFunction(isAnswerable, { timeout: 10_000 }, page.element);
  await browser.page.waitForNetworkIdle();
  return files();
}

/** Runs in the page. */
const isAnswerable = (tag) => document.querySelector(tag).shadowRoot?.querySelector('input, button, textarea');

/** Source modules in the fetched files that this page does not show. */
function foreign({ entries, instrument, includes = [] }, files) {
  const code = files.filter(({ path }) => path.endsWith('.js'));
  const sources = code.flatMap(({ path }) => JSON.parse(readFileSync(`dist${path}.map`, 'utf8')).sources);
  const kinds = elements.filter((name) => !entries.includes(name)).map((name) => `components/${name}/`);
  const others = presets.filter((id) => id !== instrument && !includes.includes(id)).map((id) => `src/presets/${id}/`);
  const unwanted = [...kinds, ...others, '/en.ts', '.plain.ts'];
  return sources.filter((source) => unwanted.some((part) => source.includes(part)));
}

for (const [name, page] of Object.entries(pages)) {
  test(`the page "${name}" stays within its bytes and without the parser`, async (t) => {
    const files = await fetched(page);
    const bytes = weigh(files.map(({ body }) => body));
    say(t, name, files.length, bytes, page.budget);
    assert.ok(
      bytes <= page.budget * 1024,
      `${kB(bytes)} kB is more than ${page.budget} kB: ${files.map(({ path }) => path)}`,
    );
    assert.ok(!files.some(({ body }) => hasParser(String(body))), 'zod is not among them');
    assert.deepEqual(foreign(page, files), [], 'no other kind, preset, language or wording is among them');
  });
}

for (const [name, { file, budget }] of Object.entries(apart))
  test(`${name} stays within its bytes`, (t) => {
    const files = [...closureOf('dist', file, ({ how }) => how === 'static')];
    const bytes = weigh(files.map((one) => readFileSync(`dist/${one}`)));
    say(t, name, files.length, bytes, budget);
    assert.ok(bytes <= budget * 1024, `${kB(bytes)} kB is more than ${budget} kB`);
  });

// Without the plain wordings, which a page asks for, and what is only said of drafts and definitions that are broken.
test('all elements with all presets in both languages stay within their bytes', (t) => {
  const but = new RegExp(everything.but);
  const files = withoutParser('dist', `${everything.entry}.js`).filter((file) => !but.test(file));
  const bytes = weigh(files.map((file) => readFileSync(`dist/${file}`)));
  say(t, 'everything', files.length, bytes, everything.budget);
  assert.ok(bytes <= everything.budget * 1024, `${kB(bytes)} kB is more than ${everything.budget} kB`);
});

test('the parser is built, so that its absence from a page means something', () => {
  assert.ok(hasParser(readFileSync('dist/single/checklist.js', 'utf8')));
});
