// The browser is killed while somebody types on and on: at most the last half second of typing is missing.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { launch } from 'puppeteer-core';
import { ensureChromium } from '../tools/browser.mjs';
import { serve } from '../tools/serve.mjs';
import { enter, press } from './person.mjs';
import { until } from './stage.mjs';
import { answersOf, filledIn } from './widget.mjs';
import { presetOf, sayOf } from './words.mjs';

const say = sayOf(await presetOf('neighbourhood-wishes'), 'nl');
const { launchOptions } = await ensureChromium();
const tag = 'samen-interview';

const sentence = 'op het plein hoorde ik dat mensen graag samen koken maar dat er nergens een keuken is';

/** Between two letters, in milliseconds: a quick typist. */
const beat = 50;

/** Keys that are lost beside those of the last half second: what is on its way to the page, and to the disk. */
const slack = 4;

async function start(t) {
  const html = (keep) => `<!doctype html><html lang="nl"><meta charset="utf-8"><title>e2e</title>
    <script type="module" src="/interview.js"></script>
    <samen-interview instrument="neighbourhood-wishes" keep="${keep}"></samen-interview>`;
  const server = await serve({ root: 'dist', pages: { '/device/': html('device'), '/tab/': html('tab') } });
  const userDataDir = mkdtempSync(join(tmpdir(), 'samen-killed-'));
  let browser;
  t.after(async () => {
    await browser?.close();
    await server.close();
    rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5 });
  });
  return async (path) => {
    browser = await launch({ ...launchOptions, userDataDir });
    const page = await browser.newPage();
    await page.goto(server.url + path);
    return { browser, page };
  };
}

/** Types at a steady rhythm; the moments at which the page had taken each letter. */
async function typeOn(page, letters) {
  const moments = [];
  const began = performance.now();
  for (const [index, letter] of [...letters].entries()) {
    await sleep(began + index * beat - performance.now());
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    moments.push(performance.now());
  }
  return moments;
}

/** Of what was typed, all is there but the letters of the last half second. */
function assertKept(kept, typed, moments, killed) {
  const late = moments.filter((moment) => moment > killed - 500).length;
  assert.ok(typed.startsWith(kept), `"${kept}" is the beginning of what was typed`);
  const missing = typed.length - kept.length;
  assert.ok(missing <= late + slack, `${missing} letters are missing, and ${late} were typed in the last half second`);
}

test('the browser is killed in mid-sentence', async (t) => {
  const open = await start(t);
  const first = await open('/device/');
  await enter(first.page, say('surprised'));
  const moments = await typeOn(first.page, sentence);
  const killed = performance.now();
  first.browser.process().kill('SIGKILL');
  await new Promise((done) => first.browser.once('disconnected', done));
  const second = await open('/device/');
  const kept = await until('the draft is back', async () => (await answersOf(second.page, tag))?.surprised);
  assertKept(kept, sentence, moments, killed);
});

test('the tab crashes in mid-sentence, in an entry of a group, and is loaded again', async (t) => {
  const open = await start(t);
  const { page } = await open('/tab/');
  await press(page, say('conversations.add'));
  await enter(page, say('why'));
  const moments = await typeOn(page, sentence);
  const killed = performance.now();
  const crashed = new Promise((done) => page.once('error', done));
  const session = await page.createCDPSession();
  session.send('Page.crash').catch(() => {}); // there is nobody left to answer
  await crashed;
  await page.reload();
  const kept = await until('the draft is back', async () => (await filledIn(page, tag))?.conversations?.[0].why);
  assertKept(kept, sentence, moments, killed);
});
