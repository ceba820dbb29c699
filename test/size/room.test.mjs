// What the phone's page of a room loads, exercise and all, until it can be answered; and that no other page has any of it.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { answerableIn, rooms } from '../e2e/rooms.mjs';
import { press } from '../e2e/person.mjs';
import { until } from '../e2e/stage.mjs';
import { wordsOf } from '../e2e/words.mjs';
import { elements } from '../tools/entries.mjs';
import { brotliSize } from '../tools/serve.mjs';
import { closureOf } from './closure.mjs';

const most = 45 * 1024;
const on = rooms();
const word = await wordsOf('nl');

const sourcesOf = (file) =>
  existsSync(`dist/${file}.map`) ? JSON.parse(readFileSync(`dist/${file}.map`, 'utf8')).sources : [];

for (const id of ['flow', 'tuckman', 'typology', 'neighbourhood-wishes'])
  test(`a phone that answers ${id} loads no more than 45 kB`, async (t) => {
    const { link } = await on.lead(t, { instrument: id, word });
    const { page: phone } = await on.phone(t, `${on.server.url}/favicon.ico`);
    const asked = new Set();
    phone.on('request', (request) => asked.add(new URL(request.url()).pathname));
    await phone.goto(link);
    await press(phone, word('join-start'));
    await until('it can be answered', () => phone.evaluate(answerableIn));
    for (let before = 0; before !== asked.size; await sleep(1500)) before = asked.size;
    const files = [...asked]
      .filter((path) => path.endsWith('.js'))
      .map((path) => ({ path, body: readFileSync(`dist${path}`) }));
    const bytes = files.reduce((sum, { body }) => sum + brotliSize(body), 0);
    t.diagnostic(`${id.padEnd(24)} ${files.length} files ${(bytes / 1024).toFixed(2)} kB of ${most / 1024}`);
    assert.ok(bytes <= most, `${bytes}: ${files.map(({ path, body }) => `${path} ${brotliSize(body)}`).join(', ')}`);
    const sources = files.flatMap(({ path }) => sourcesOf(path.slice(1)));
    assert.ok(
      sources.some((one) => one.includes('/src/live/')),
      'the room is among them',
    );
    for (const other of ['noble', 'nats', 'lean-qr', 'jsqr', 'zod', '/en.ts'])
      assert.ok(!sources.some((one) => one.includes(other)), `${other} is not`);
  });

test('no other page has anything of a room, now or later', () => {
  const others = [...elements.filter((name) => !['join', 'room'].includes(name)), 'all', 'scorm'];
  for (const name of others) {
    const files = [...closureOf('dist', `${name}.js`)];
    const live = files.filter((file) =>
      sourcesOf(file).some((one) => /\/src\/live\/|\/internal\/live\/|components\/(?:join|room)\//.test(one)),
    );
    assert.deepEqual(live, [], name);
  }
});
