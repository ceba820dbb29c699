// A course with one exercise in a package, in a real runtime.
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before } from 'node:test';
import { unzipSync } from 'fflate';
import { open } from '../../tools/page.mjs';
import { packed as packedBy } from '../../tools/packed.mjs';
import { serve } from '../../tools/serve.mjs';
import { until } from '../stage.mjs';

export const editions = ['1.2', '2004-3', '2004-4'];
export const versionOf = (edition) => (edition === '1.2' ? '1.2' : '2004');

/** A package with these options of the command line. */
export const packed = (...options) => packedBy('scorm', ...options);

const head = '<!doctype html><html lang="nl"><meta charset="utf-8"><title>course</title>';
const style = '<style>body{margin:0} iframe{border:0;width:867px;height:666px}</style>';
const frame = (src) => `${style}<iframe title="exercise" src="${src}"></iframe>`;
const runtime = (version) => `<script src="/scorm${version === '1.2' ? '12' : '2004'}.min.js"></script>
<script type="module" src="/runtime.js"></script>`;

/** Pages of the environment: the exercise in its frame, deeper in frames, in a window of its own, and alone. */
const pagesOf = (elsewhere) => ({
  '/1.2/': `${head}${style}<iframe title="exercise" data-src="/1.2-package/index.html"></iframe>${runtime('1.2')}`,
  '/2004/': `${head}${style}<iframe title="exercise" data-src="/2004-package/index.html"></iframe>${runtime('2004')}`,
  '/deep/': `${head}${style}<iframe title="exercise" data-src="/one/"></iframe>${runtime('1.2')}`,
  '/one/': `${head}${frame('/two/')}`,
  '/two/': `${head}${frame('/1.2-package/index.html')}`,
  '/apart/': `${head}${style}<iframe title="exercise" data-src="${elsewhere}/between/"></iframe>${runtime('1.2')}`,
  '/popup/': `${head}<button onclick="window.open('/1.2-package/index.html')">Open</button>${runtime('1.2')}`,
});

/**
 * Call at the top of a file. `packages` are the options of the command line by the folder where each is put. `visit(t, path)`
 * opens a page of the course for a person who was never there; `again()` opens it anew for the same person.
 */
export function course(packages, headers = {}) {
  const on = {};
  const root = mkdtempSync(join(tmpdir(), 'samen-course-'));
  before(async () => {
    for (const [folder, options] of Object.entries(packages))
      for (const [name, body] of Object.entries(unzipSync(packed(...options)))) {
        const file = join(root, `${folder}-package`, name);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, body);
      }
    for (const name of ['scorm12.min.js', 'scorm2004.min.js'])
      copyFileSync(`node_modules/scorm-again/dist/${name}`, join(root, name));
    copyFileSync('test/e2e/scorm/runtime.js', join(root, 'runtime.js'));
    const pages = { '/favicon.ico': '' };
    on.server = await serve({ root, pages, headers });
    // The same server by another name: another site.
    const elsewhere = on.server.url.replace('127.0.0.1', 'localhost');
    on.elsewhere = await serve({
      root,
      host: 'localhost',
      pages: { '/between/': `${head}${frame(`${on.server.url}/1.2-package/index.html`)}` },
    });
    Object.assign(pages, pagesOf(on.elsewhere.url ?? elsewhere));
    on.opened = await open();
  });
  after(async () => {
    await on.opened?.close();
    await on.server?.close();
    await on.elsewhere?.close();
    rmSync(root, { recursive: true, force: true });
  });
  on.visit = async (t, path, { stored, viewport } = {}) => {
    const context = await on.opened.page.browser().createBrowserContext();
    t.after(() => context.close());
    return enter(context, `${on.server.url}${path}`, { stored, viewport });
  };
  return on;
}

/** A window on a page of the course. */
async function enter(context, address, { stored, viewport = { width: 1280, height: 800 } } = {}) {
  const page = await context.newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  await page.setViewport(viewport);
  if (stored) {
    await page.goto(new URL('/favicon.ico', address).href);
    await page.evaluate((value) => localStorage.setItem('course', JSON.stringify(value)), stored);
  }
  await page.goto(address);
  const exercise = () =>
    until('the exercise is there', async () => {
      const all = (await context.pages()).flatMap((one) => one.frames());
      const found = all.find((one) => one.url().includes('-package/index.html'));
      const isThere = await found
        ?.evaluate(() => !!document.querySelector('main > :last-child')?.shadowRoot?.querySelector('button'))
        .catch(() => false);
      return isThere && found;
    });
  return {
    page,
    problems,
    exercise,
    /** What the runtime was called in this visit. */
    calls: () => page.evaluate(() => window.calls),
    /** What the environment has stored. */
    stored: () => page.evaluate(() => JSON.parse(localStorage.getItem('course') ?? '{}').cmi),
    /** Calls of the visit that ended last. */
    lastCalls: () => page.evaluate(() => JSON.parse(localStorage.getItem('calls') ?? '[]')),
    fail: (...faults) => page.evaluate((all) => void (window.faults = all), faults),
    /** Closes the page, as a person leaves; then opens it anew. */
    async again() {
      await page.goto(new URL('/favicon.ico', address).href);
      const calls = await page.evaluate(() => JSON.parse(localStorage.getItem('calls') ?? '[]'));
      await page.goto(address);
      return calls;
    },
  };
}

/** Values that were set for an element, in order. */
export const setTo = (calls, element) =>
  calls.filter(({ name, values }) => name === 'SetValue' && values[0] === element).map(({ values }) => values[1]);

/** The interactions as they are after these calls: the last word on each place of each. */
export function interactionsIn(calls) {
  const list = [];
  for (const { name, values, answer } of calls) {
    const [, at, field] = /^cmi\.interactions\.(\d+)\.(\w+)$/.exec(values[0] ?? '') ?? [];
    if (name === 'SetValue' && answer === 'true' && field) list[at] = { ...list[at], [field]: values[1] };
  }
  return list;
}
