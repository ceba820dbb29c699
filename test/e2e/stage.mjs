// A server and a browser for a file of tests. Every visit has storage of its own.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { firefoxPath } from '../tools/other-browsers.mjs';
import { open } from '../tools/page.mjs';
import { serve } from '../tools/serve.mjs';

const wanted = (process.env.BROWSERS ?? 'chromium,firefox').split(',');

/** The browsers of this machine that puppeteer drives. */
export const browsers = ['chromium', ...(wanted.includes('firefox') && firefoxPath() ? ['firefox'] : [])];

/** The address of every visit, unless it names one: drafts are kept by address. */
const home = '/page/';

const document = ({ body, lang = 'nl', scripts = ['all.js'] }) => `<!doctype html>
<html lang="${lang}"><meta charset="utf-8"><title>e2e</title>
${scripts.map((name) => `<script type="module" src="/${name}"></script>`).join('\n')}
${body}`;

/** Runs in the page before all else: keeps what the page is told. */
function listen() {
  window.heard = [];
  const keep = (type, tell) =>
    addEventListener(type, (event) => window.heard.push({ type, id: event.target.id, ...tell(event) }));
  keep('samen-problem', ({ problems }) => ({ problems }));
  keep('samen-delivered', () => ({}));
  keep('securitypolicyviolation', ({ violatedDirective, blockedURI }) => ({ violatedDirective, blockedURI }));
}

/** What the page was told by events of this type. */
export const heard = (page, type) => page.evaluate((one) => window.heard.filter((event) => event.type === one), type);

/** A tab at `address`, and what goes wrong in it: errors, failed loads, complaints of the policy. */
async function tab(context, address, prepare) {
  const page = await context.newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  await page.setViewport({ width: 1280, height: 800 });
  await page.evaluateOnNewDocument(listen);
  await prepare?.(page);
  await page.goto(address);
  return { page, problems, another: () => tab(context, address, prepare) };
}

/** A folder for what a page downloads, which goes with the test; and the files in it, once there are `n`. */
function downloadsOf(t) {
  const folder = mkdtempSync(join(tmpdir(), 'samen-downloads-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const files = () => readdirSync(folder).filter((name) => !name.endsWith('.crdownload'));
  const read = (name) => ({ name, text: readFileSync(join(folder, name), 'utf8') });
  const downloads = (n) => until(`${n} files are downloaded`, () => files().length >= n && files().map(read));
  return { options: { downloadBehavior: { policy: 'allow', downloadPath: folder } }, downloads };
}

/**
 * Call at the top of a file. `visit(t, { body, lang, scripts, html, path, prepare })` opens a page with `body`, or all
 * of `html`, in a context that is closed after test `t`; `prepare` gets puppeteer's page before it goes there. Of the
 * answer, `another()` opens a second tab on the same page, and `downloads(n)` (Chromium) reads what was downloaded.
 */
export function stage({ browser = 'chromium', headers, pages = {} } = {}) {
  const on = {};
  before(async () => {
    on.server = await serve({ root: 'dist', headers, pages: Object.assign(pages, { '/favicon.ico': '' }) });
    on.opened = await open({ browser });
  });
  after(async () => {
    await on.opened?.close();
    await on.server?.close();
  });
  on.visit = async (t, { path = home, prepare, ...content }) => {
    pages[path] = content.html ?? document(content);
    const { options, downloads } = browser === 'chromium' ? downloadsOf(t) : {};
    const context = await on.opened.page.browser().createBrowserContext(options);
    t.after(() => context.close());
    return { ...(await tab(context, `${on.server.url}${path}`, prepare)), downloads };
  };
  return on;
}

/** Waits until `check` gives something true, and gives that. */
export async function until(what, check) {
  for (let tries = 100; tries; tries--) {
    const answer = await check();
    if (answer) return answer;
    await sleep(50);
  }
  throw new Error(`This did not come about: ${what}.`);
}
