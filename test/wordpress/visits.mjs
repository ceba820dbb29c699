// A visitor in a browser: answers, finishes, and the result is on the site, or waits.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stored } from '../e2e/device.mjs';
import { choose, press } from '../e2e/person.mjs';
import { until } from '../e2e/stage.mjs';
import { resultOf, shown } from '../e2e/widget.mjs';
import { presetOf, sayOf, wordsOf } from '../e2e/words.mjs';
import { publish } from './people.mjs';
import { emptied, rowsIn } from './results.mjs';

const word = await wordsOf('nl');
const say = sayOf(await presetOf('flow'), 'nl');
const element = 'samen-checklist';

async function finish(page) {
  await choose(page, say('clear'), say('goal'));
  await press(page, word('review'));
  await press(page, word('complete'));
  return resultOf(page, element);
}

const reads = (page, key) =>
  until(`“${word(key)}” is read`, async () => (await shown(page, element)).includes(word(key)));
const waiting = async (page) => (await stored(page)).filter(({ key }) => String(key).startsWith('send:'));

/** Answers some requests of the page in the place of the site: `{ 'part of the address': (request) => answer }`. */
const instead = (answers) => async (page) => {
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    const [, answer] = Object.entries(answers).find(([part]) => request.url().includes(part)) ?? [];
    const given = await answer?.(request);
    await (given ? request.respond(given) : request.continue());
  });
};

export function visits(on) {
  let path;
  /** The page as a cache has it, with a nonce of long ago. */
  const fromCache = async (request) => {
    if (request.resourceType() !== 'document') return undefined;
    const html = await (await fetch(request.url())).text();
    const body = html.replace(/data-samen-nonce="[^"]*"/, 'data-samen-nonce="0123456789"');
    assert.notEqual(body, html);
    return { status: 200, contentType: 'text/html; charset=utf-8', body };
  };

  test('a visitor finishes, reads that it was sent, and the result is there once', async (t) => {
    ({ path } = await publish(on.people.author, '[samen instrument="flow" lang="nl" store="yes" group="Oost"]'));
    emptied(on.site);
    const { page, problems } = await on.visit(t, path);
    const result = await finish(page);
    await reads(page, 'sent');
    const rows = rowsIn(on.site);
    assert.deepEqual(
      rows.map(({ body }) => JSON.parse(body)),
      [result],
    );
    assert.deepEqual(result.context, { group: 'Oost' });
    assert.equal(+rows[0].person, 0);
    assert.deepEqual(await waiting(page), []);
    assert.deepEqual(problems, []);
  });

  test('somebody who is signed in sends as well', async (t) => {
    emptied(on.site);
    const { page } = await on.visit(t, path, { person: on.people.subscriber });
    const { id } = await finish(page);
    await reads(page, 'sent');
    assert.deepEqual(
      rowsIn(on.site).map(({ result }) => result),
      [id],
    );
  });

  for (const person of ['nobody', 'subscriber'])
    test(`a page from a cache, with a nonce that is too old, gets a new one (${person} signed in)`, async (t) => {
      emptied(on.site);
      const prepare = instead({ [path]: fromCache });
      const { page } = await on.visit(t, path, { prepare, person: on.people[person] });
      const { id } = await finish(page);
      await reads(page, 'sent');
      assert.deepEqual(
        rowsIn(on.site).map(({ result }) => result),
        [id],
      );
    });

  test('while no new nonce is to be had the result waits, kindly said, and arrives once at the next visit', async (t) => {
    emptied(on.site);
    let closed = true;
    const answers = {
      [path]: (request) => closed && fromCache(request),
      'admin-ajax.php': () => closed && { status: 503 },
    };
    const { page } = await on.visit(t, path, { prepare: instead(answers) });
    const result = await finish(page);
    await reads(page, 'not-sent-yet');
    assert.equal((await waiting(page)).length, 1);
    assert.deepEqual(rowsIn(on.site), []);
    const address = page.url();
    await page.goto('about:blank');
    closed = false;
    await page.goto(address);
    await reads(page, 'sent');
    assert.deepEqual(
      rowsIn(on.site).map(({ body }) => JSON.parse(body)),
      [result],
    );
    assert.deepEqual(await waiting(page), []);
  });

  test('a site that keeps it out even with a new nonce gets it later', async (t) => {
    emptied(on.site);
    let closed = true;
    const answers = { '/samen/v1/results': () => closed && { status: 403 } };
    const { page } = await on.visit(t, path, { prepare: instead(answers) });
    await finish(page);
    await reads(page, 'not-sent-yet');
    closed = false;
    await reads(page, 'sent');
    assert.equal(rowsIn(on.site).length, 1);
  });
}
