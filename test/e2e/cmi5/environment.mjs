// A learning environment that launches a cmi5 package, with its record store on the same site or on another.
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { after, before } from 'node:test';
import { unzipSync } from 'fflate';
import { packed as packedBy } from '../../tools/packed.mjs';
import { open } from '../../tools/page.mjs';
import { until } from '../stage.mjs';
import { RecordStore } from './record-store.mjs';

/** A package with these options of the command line. */
export const packed = (...options) => packedBy('cmi5', ...options);

const types = { html: 'text/html; charset=utf-8', js: 'text/javascript', css: 'text/css', json: 'application/json' };
const policy = "default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

/** What another site must allow to a page: this and no more. */
const cors = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, PUT, POST, DELETE',
  'access-control-allow-headers': 'authorization, content-type, x-experience-api-version',
};

async function listen(handle) {
  const server = createServer((request, response) => void handle(request, response));
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const close = () => new Promise((done) => (server.close(done), server.closeAllConnections()));
  return { url: `http://127.0.0.1:${server.address().port}`, close };
}

async function bodyOf(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString();
}

/** Answers for a record store; headers for all answers. */
const storeOn = (on, headers) => async (request, response, url) => {
  const body = await bodyOf(request);
  const isAsked = request.method === 'OPTIONS';
  if (!isAsked) await on.slowly?.();
  const { method } = request;
  const answer = isAsked ? { status: 204 } : on.store.answer({ method, url, headers: request.headers, body });
  if (!answer) request.socket.destroy();
  else response.writeHead(answer.status, { ...answer.headers, ...headers }).end(answer.text);
};

const around = (src) => `<!doctype html><html lang="nl"><meta charset="utf-8"><title>course</title>
<style>body{margin:0} iframe{border:0;width:867px;height:666px}</style><iframe title="exercise" src="${src}"></iframe>`;

/** The site with the package, a page to come back to, and a page around a frame. */
function siteOn(on) {
  const pages = {
    '/frame/': (url) => around(url.searchParams.get('src')),
    '/course/': () => '<!doctype html><title>back</title>',
    '/favicon.ico': () => '',
  };
  const found = (url) => {
    const { pathname } = url;
    if (Object.hasOwn(pages, pathname)) return { type: 'html', body: pages[pathname](url) };
    const name = pathname.slice('/package/'.length);
    const body = pathname.startsWith('/package/') ? on.files[name] : undefined;
    return body && { type: name.split('.').at(-1), body: Buffer.from(body), policy: on.strict && policy };
  };
  const record = storeOn(on, {});
  return (request, response) => {
    const url = new URL(request.url, 'http://site');
    if (/^\/(?:xapi\/|token)/.test(url.pathname)) return record(request, response, url);
    const file = found(url);
    if (!file) return (on.missing.push(url.pathname), response.writeHead(404).end());
    const headers = { 'content-type': types[file.type], 'cache-control': 'no-store' };
    if (file.policy) headers['content-security-policy'] = file.policy;
    return response.writeHead(200, headers).end(file.body);
  };
}

/**
 * Call at the top of a file; `options` are those of the command line. `on.launch(data)` opens a session and gives it with the
 * `address` to open; `on.visit(t)` gives a browser of somebody who was never there.
 */
export function environment(...options) {
  const on = { strict: true, missing: [] };
  /** Takes another package in its place. */
  on.use = (...how) => void (on.files = unzipSync(packed(...how)));
  before(async () => {
    on.use(...options);
    on.store = new RecordStore();
    on.site = await listen(siteOn(on));
    const elsewhere = storeOn(on, cors);
    on.elsewhere = await listen((request, response) =>
      elsewhere(request, response, new URL(request.url, 'http://elsewhere')),
    );
    on.opened = await open();
  });
  after(async () => {
    await on.opened?.close();
    await on.site?.close();
    await on.elsewhere?.close();
  });
  on.launch = ({ registration = randomUUID(), at = on.site.url, ...data } = {}) => {
    const session = {
      id: `session-${randomUUID()}`,
      token: randomUUID(),
      registration,
      mode: data.launchMode ?? 'Normal',
      actor: { objectType: 'Agent', account: { homePage: 'https://school.example', name: `s-${registration}` } },
      activityId: 'https://school.example/lms/units/12',
    };
    on.store.open(session, { launchMode: 'Normal', ...data });
    const query = new URLSearchParams({
      endpoint: `${at}/xapi/`,
      fetch: `${at}/token?session=${session.id}`,
      actor: JSON.stringify(session.actor),
      registration,
      activityId: session.activityId,
    });
    return Object.assign(session, { address: `${on.site.url}/package/index.html?${query}` });
  };
  on.visit = async (t) => {
    on.store.fault = on.slowly = undefined;
    const context = await on.opened.page.browser().createBrowserContext();
    t.after(() => context.close());
    return { context, open: (address, how) => enter(context, address, how) };
  };
  return on;
}

async function enter(context, address, { viewport = { width: 1280, height: 800 }, prepare } = {}) {
  const page = await context.newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  // A record store says 404 for what it does not have; what the package lacks is in `missing`.
  const isMeant = (text) => text.includes('404');
  page.on('console', (message) => {
    if (message.type() === 'error' && !isMeant(message.text())) problems.push(message.text());
  });
  await page.setViewport(viewport);
  await prepare?.(page);
  await page.goto(address);
  return { page, problems, exercise: () => exerciseIn(page) };
}

/** The page or frame with the exercise, once it can be answered. */
const exerciseIn = (page) =>
  until('the exercise is there', async () => {
    const found = page.frames().find((one) => one.url().includes('/package/index.html'));
    const isThere = await found
      ?.evaluate(() => !!document.querySelector('main > [heading-level]')?.shadowRoot?.querySelector('button'))
      .catch(() => false);
    return isThere && found;
  });

export const noteIn = (frame) => frame.evaluate(() => document.querySelector('.course-note').innerText);
