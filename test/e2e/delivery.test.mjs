// Results over a real connection that fails in every way it can: each arrives once, or is still there and said to be.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { receiver } from '../../demo/receiver.mjs';
import { stored } from './device.mjs';
import { choose, press } from './person.mjs';
import { heard, stage, until } from './stage.mjs';
import { resultOf, shown } from './widget.mjs';
import { presetOf, sayOf, wordsOf } from './words.mjs';

const on = stage();
const word = await wordsOf('nl');
const say = sayOf(await presetOf('flow'), 'nl');
const folder = mkdtempSync(join(tmpdir(), 'samen-results-'));
/** What is done with the next requests, in order, instead of taking them in; and what came. */
const faults = [];
const came = [];
let kept;
const takeIn = (request, response) => (kept ??= receiver(folder, on.server.url)).emit('request', request, response);

/** In front of the receiver, so that what goes wrong is on the way, as it is in life. */
const front = createServer((request, response) => {
  // A browser by itself tries again what failed on a connection that was used before.
  response.setHeader('connection', 'close');
  const fault = request.method === 'POST' ? faults.shift() : undefined;
  if (request.method === 'POST') came.push(request.headers);
  if (!fault) return takeIn(request, response);
  return fault(request, response);
});

before(() => new Promise((done) => front.listen(0, '127.0.0.1', done)));
beforeEach(() => void (faults.length = 0));
after(() => {
  front.closeAllConnections();
  front.close();
  rmSync(folder, { recursive: true, force: true });
});

const cors = () => ({ 'access-control-allow-origin': on.server.url });
const says = (status, headers) => (request, response) =>
  request.resume().on('end', () => response.writeHead(status, { ...cors(), ...headers }).end());
const hangsUp = (request) => request.socket.destroy();
/** Takes it in, and the answer is lost on the way. */
const lost = (request, response) => {
  response.writeHead = () => response;
  response.end = () => request.socket.destroy();
  takeIn(request, response);
};
const half = (request, response) =>
  request.resume().on('end', () => {
    response.writeHead(500, { ...cors(), 'content-length': 1000 }).write('{');
    request.socket.destroySoon();
  });

const address = () => `http://127.0.0.1:${front.address().port}/`;
const arrived = () => readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
const arrivedOnce = (id) => arrived().filter((result) => result.id === id).length === 1;

const body = (more = '') =>
  `<samen-checklist id="w" instrument="flow" deliver="${address()}" ${more}></samen-checklist>`;

/** Answers a question and finishes. */
async function finish(page, question = 'goal') {
  await choose(page, say('clear'), say(question));
  await press(page, word('review'));
  await press(page, word('complete'));
  return (await resultOf(page, '#w')).id;
}

const reads = (page, text) => until(`“${text}” is read`, async () => (await shown(page, '#w')).includes(text));

test('arrives whole, once, and the person and the page are told', async (t) => {
  const { page, problems } = await on.visit(t, { body: body() });
  const id = await finish(page);
  await reads(page, 'zijn verstuurd');
  const result = await resultOf(page, '#w');
  assert.deepEqual(
    arrived().find((one) => one.id === id),
    result,
  );
  assert.equal((await heard(page, 'samen-delivered')).length, 1);
  assert.equal(came.at(-1)['idempotency-key'], `"${id}/${result.completedAt}"`);
  assert.equal(came.at(-1).cookie, undefined);
  assert.deepEqual(problems, []);
});

for (const [name, fault] of Object.entries({
  'a server that answers 500': says(500),
  'a server that is too busy': says(429, { 'retry-after': '1', 'access-control-expose-headers': 'retry-after' }),
  'a server that hangs up': hangsUp,
  'an answer that is lost': lost,
  'half an answer': half,
}))
  test(`${name}: not sent yet, and sent a little later, once`, async (t) => {
    faults.push(fault, fault);
    const { page } = await on.visit(t, { body: body() });
    const id = await finish(page);
    await reads(page, 'nog niet verstuurd');
    await reads(page, 'zijn verstuurd');
    assert.ok(arrivedOnce(id));
    assert.equal(faults.length, 0);
  });

test('a tab that is closed while the server is away: sent at the next visit', async (t) => {
  faults.push(...Array.from({ length: 50 }, () => hangsUp));
  const { page, another } = await on.visit(t, { body: body() });
  const id = await finish(page);
  await reads(page, 'nog niet verstuurd');
  await page.close();
  assert.ok(!arrivedOnce(id));
  const next = await another();
  await reads(next.page, 'nog niet verstuurd');
  faults.length = 0;
  await next.page.evaluate(() => dispatchEvent(new Event('online')));
  await reads(next.page, 'zijn verstuurd');
  assert.ok(arrivedOnce(id));
});

test('a tab that is closed in the middle of sending: there once', async (t) => {
  faults.push((request, response) => setTimeout(() => takeIn(request, response), 1500));
  const { page, another } = await on.visit(t, { body: body() });
  const id = await finish(page);
  await reads(page, 'worden verstuurd');
  await page.close();
  await another();
  await until('the result is there', () => arrivedOnce(id));
});

test('refused for good: said in place and to the page, and not lost', async (t) => {
  faults.push(says(422), says(422));
  const { page, downloads } = await on.visit(t, { body: body() });
  const id = await finish(page);
  await reads(page, 'konden niet worden verstuurd');
  const [{ problems }] = await until('the page is told', async () => {
    const events = await heard(page, 'samen-problem');
    return events.length && events;
  });
  assert.deepEqual([problems[0].path, problems[0].code], ['deliver', 'not-sent']);
  await press(page, word('download'));
  assert.equal(JSON.parse((await downloads(1))[0].text).id, id);
  faults.length = 0;
  await press(page, 'Probeer het nog eens');
  await reads(page, 'zijn verstuurd');
  assert.ok(arrivedOnce(id));
});

test('a page that keeps nothing keeps nothing for later either, but tries on while it is open', async (t) => {
  faults.push(hangsUp);
  const { page } = await on.visit(t, { body: body('keep="none"') });
  const id = await finish(page);
  await reads(page, 'zijn verstuurd');
  assert.ok(arrivedOnce(id));
  assert.deepEqual(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)), []);
});

test('what waits to be sent goes when the person erases everything', async (t) => {
  faults.push(...Array.from({ length: 50 }, () => hangsUp));
  const { page, another } = await on.visit(t, { body: body() });
  const id = await finish(page);
  await reads(page, 'nog niet verstuurd');
  await press(page, word('erase'));
  await until('nothing is stored', async () => !(await stored(page)).length);
  faults.length = 0;
  await page.close();
  const next = await another();
  await until('the way is open', () => next.page.evaluate(() => !!document.querySelector('#w').out));
  await next.page.evaluate(() => dispatchEvent(new Event('online')));
  await finish(next.page, 'absorbed');
  await reads(next.page, 'zijn verstuurd');
  assert.ok(!arrivedOnce(id));
});

test('what was changed after it was sent arrives again, in the place of the first', async (t) => {
  const { page } = await on.visit(t, { body: body() });
  const id = await finish(page);
  await reads(page, 'zijn verstuurd');
  await press(page, word('change-answers'));
  await finish(page, 'absorbed');
  await until('the change is there', () => arrived().some((one) => one.id === id && one.answers.absorbed));
  assert.ok(arrivedOnce(id));
});

test('an address that is none is a problem of the page, and the exercise works', async (t) => {
  for (const none of ['javascript:alert(1)', 'data:,x', 'http://']) {
    const { page, problems } = await on.visit(t, {
      body: `<samen-checklist id="w" instrument="flow" deliver="${none}"></samen-checklist>`,
    });
    await until('the page is told', async () => (await heard(page, 'samen-problem')).length);
    const [{ problems: told }] = await heard(page, 'samen-problem');
    assert.deepEqual([told[0].path, told[0].code], ['deliver', 'not-an-address']);
    await finish(page);
    await reads(page, 'Dit is wat je hebt ingevuld');
    assert.deepEqual(problems, []);
  }
});
