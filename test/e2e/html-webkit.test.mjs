// An exercise in one file in WebKit, which puppeteer does not drive: from a disk, and in a frame of another site.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { webkitPaths } from '../tools/other-browsers.mjs';
import { serve } from '../tools/serve.mjs';
import { openWebkit } from '../tools/webkitgtk-launcher.mjs';
import { until } from './stage.mjs';

const paths = webkitPaths();
const wanted = (process.env.BROWSERS ?? 'webkit').includes('webkit');
const folder = mkdtempSync(join(tmpdir(), 'samen-webkit-'));
const pages = {};
let webkit, host, other;

before(async () => {
  if (!paths || !wanted) return;
  host = await serve({ root: 'dist', pages });
  other = await serve({ root: 'dist', pages });
  webkit = await openWebkit(paths);
});
after(async () => {
  await webkit?.close();
  await host?.close();
  await other?.close();
  rmSync(folder, { recursive: true, force: true });
});

const run = (script, ...args) => webkit.on('POST', '/execute/sync', { script, args });
const goTo = (url) => webkit.on('POST', '/url', { url });
const intoFrame = (id) => webkit.on('POST', '/frame', { id });

/** Presses the first thing in the exercise that fits a selector, once it is there. */
const press = (selector) =>
  until(`${selector} is pressed`, () =>
    run(
      `const found = document.querySelector('samen-checklist')?.shadowRoot?.querySelector(arguments[0]);
       found?.click();
       return !!found;`,
      selector,
    ),
  );
const result = () => run(`return document.querySelector('samen-checklist').result`);
const text = () => run(`return document.querySelector('samen-checklist').shadowRoot.querySelector('.base').innerText`);

async function finish() {
  await press('[data-field=goal] input');
  await press('button.primary');
  await until('the review is there', async () => !(await text()).includes('min.'));
  await press('button.primary');
  await until('the picture is there', () =>
    run(`return !!document.querySelector('samen-checklist').shadowRoot.querySelector('[part~=report]')`),
  );
  return result();
}

const how = { skip: paths && wanted ? false : 'WebKitGTK is not here, or not asked for' };

test(
  'webkit: a file from a disk, from start to picture, and its answers are back when it is opened again',
  how,
  async () => {
    const url = pathToFileURL(resolve('dist/html/flow.nl.html')).href;
    await goTo(url);
    const { answers, completedAt } = await finish();
    assert.deepEqual(Object.keys(answers), ['goal']);
    assert.ok(completedAt);
    await goTo('about:blank');
    await goTo(url);
    await until('the answers are back', async () => (await result())?.answers.goal === answers.goal);
  },
);

test(
  'webkit: a file in a sandboxed frame of another site is as high as its content, and its result arrives',
  how,
  async () => {
    const out = join(folder, 'framed.html');
    const args = ['html', 'flow', '--lang', 'nl', '--deliver', `frame:${host.url}`, '--out', out];
    execFileSync(process.execPath, ['dist/cli/samen.js', ...args]);
    pages['/inside/'] = readFileSync(out, 'utf8');
    pages['/host/'] = `<!doctype html><meta charset="utf-8"><script type="module" src="/embed.js"></script>
    <script>results = []; addEventListener('samen-result', (event) => (results.push(event.result), event.accept()))</script>
    <iframe data-samen-frame sandbox="allow-scripts" width="700" height="200" src="${other.url}/inside/"></iframe>`;
    await goTo(`${host.url}/host/`);
    await until('it fits', () => run(`return document.querySelector('iframe').clientHeight > 500`));
    await intoFrame(0);
    const { id } = await finish();
    await until('it is said to be sent', async () => (await text()).includes('Je antwoorden zijn verstuurd.'));
    await intoFrame(null);
    assert.deepEqual(await run('return window.results.map((one) => one.id)'), [id]);
  },
);
