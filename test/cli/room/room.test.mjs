// `samen room` as people run it: a process that is killed, stopped and started again. Needs a build.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { test } from 'node:test';
import WebSocket from 'ws';
import { ownFolder, samen } from '../run.mjs';
import { connect, host, publish, until, watch } from './host.mjs';
import { leader, phone } from './people.mjs';

const folder = ownFolder();

test('killed in the middle of load, it has every answer that it acknowledged, and takes the others again', async () => {
  const room = await host(folder);
  const lead = leader();
  await connect(room.mqtt, lead.login());
  const people = Array.from({ length: 150 }, () => {
    const one = phone(lead.session);
    return { ...one, latest: one.envelope(1), acknowledged: 0 };
  });
  const send = async (one, rev) => {
    const client = await connect(room.mqtt);
    one.latest = one.envelope(rev);
    await publish(client, one.topic, one.latest);
    one.acknowledged = rev;
    client.end(true);
  };
  // In turns of twenty, and killed while some are under way.
  const load = (async () => {
    for (let at = 0; at < people.length; at += 20)
      await Promise.allSettled(people.slice(at, at + 20).map((one, index) => send(one, 2 + index)));
  })();
  await until(() => people.filter(({ acknowledged }) => acknowledged).length >= 60, 'sixty are in');
  await room.kill('SIGKILL');
  await load;
  const before = people.filter(({ acknowledged }) => acknowledged);
  assert.ok(before.length >= 60 && before.length < people.length, 'it was killed in the middle');

  await room.start();
  assert.match(room.printed(), /The room from before goes on\. People with an answer: \d+\./);
  const desk = await connect(room.mqtt, lead.login());
  const seen = await watch(desk, lead.topic('+'));
  await until(() => seen.size >= before.length, 'all are on the board');
  for (const one of before) assert.deepEqual(seen.get(one.topic), one.latest);
  await Promise.all(people.filter(({ acknowledged }) => !acknowledged).map((one) => send(one, 99)));
  await until(() => seen.size === people.length, 'the others came too');
});

test('the room is told why something is refused', async () => {
  const room = await host(folder);
  const lead = leader();
  await connect(room.mqtt, lead.login());
  const one = phone(lead.session);
  const reason = async (act) => {
    let socket;
    const createWebsocket = (url, protocols) => (socket = new WebSocket(url, protocols));
    const client = await connect(room.mqtt, { createWebsocket });
    const closed = new Promise((done) => socket.on('close', (_, why) => done(String(why))));
    act(client, socket);
    return closed;
  };
  const put =
    (topic, bytes, options = { qos: 1, retain: true }) =>
    (client) =>
      client.publish(topic, bytes, options);
  assert.equal(await reason(put(one.topic, Buffer.alloc(600))), 'broken');
  assert.equal(await reason(put(one.topic, Buffer.alloc(0))), 'refused');
  assert.equal(await reason(put(one.topic, one.envelope(1), { qos: 1, retain: false })), 'refused');
  assert.equal(await reason(put(one.topic, one.envelope(1), { qos: 2, retain: true })), 'refused');
  assert.equal(await reason(put(one.topic, Buffer.alloc(1_000_000))), 'too-large');
  assert.equal(await reason((_, socket) => socket.send(Buffer.alloc(2_000_000))), '', 'by the WebSocket itself');
  const flood = (client) =>
    Array.from({ length: 500 }, () => client.publish(one.topic, one.envelope(1), { qos: 0, retain: true }));
  assert.equal(await reason(flood), 'refused');
  const desk = await connect(room.mqtt, lead.login());
  const seen = await watch(desk, lead.topic('+'));
  await wait(100);
  assert.deepEqual(
    [...seen.keys()].filter((topic) => topic !== one.topic),
    [],
    'nothing of it came through',
  );
});

test('a login of another time, and a list of slots without a login, are refused', async () => {
  const room = await host(folder);
  const lead = leader();
  await assert.rejects(connect(room.mqtt, lead.login(Date.now() - 3_600_000)));
  await connect(room.mqtt, lead.login());
  const guest = await connect(room.mqtt);
  await assert.rejects(guest.subscribeAsync(lead.topic('+')));
  const granted = await guest.subscribeAsync(lead.topic('_ctl'));
  assert.equal(granted[0].qos, 0);
});

test('a second screen may come from elsewhere and reads all; nobody throws anybody out by a name', async () => {
  const room = await host(folder);
  const lead = leader();
  const first = await connect(room.mqtt, { ...lead.login(), clientId: 'same' });
  const second = await connect(room.mqtt, { ...lead.login(), clientId: 'same' });
  const one = phone(lead.session);
  const [here, there] = [await watch(first, lead.topic('+')), await watch(second, lead.topic('+'))];
  const guest = await connect(room.mqtt, { clientId: 'same' });
  await publish(guest, one.topic, one.envelope(1));
  await until(() => here.size === 1 && there.size === 1, 'both have it');
});

test('a screen that stopped reading holds up nobody, and has everything when it reads again', async () => {
  const room = await host(folder);
  const lead = leader();
  let asleep;
  const createWebsocket = (url, protocols) => (asleep = new WebSocket(url, protocols));
  const [desk, other] = [
    await connect(room.mqtt, lead.login()),
    await connect(room.mqtt, { ...lead.login(), createWebsocket }),
  ];
  const [here, there] = [await watch(desk, lead.topic('+')), await watch(other, lead.topic('+'))];
  asleep.pause();
  const people = Array.from({ length: 120 }, () => phone(lead.session));
  const client = new Map();
  for (const one of people) client.set(one, await connect(room.mqtt));
  // More than all the buffers between two processes hold.
  await Promise.all(people.map((one) => publish(client.get(one), one.topic, one.envelope(1, { size: 60_000 }))));
  await until(() => here.size === people.length, 'the other screen has all');
  assert.ok(there.size < people.length, 'this one sleeps');
  asleep.resume();
  await until(() => there.size === people.length, 'it has all as well');
});

test('Ctrl+C asks once while there are answers, then erases them; --keep and any other end keep them', async () => {
  const lead = leader();
  const one = phone(lead.session);
  const answered = async (room) => {
    await connect(room.mqtt, lead.login());
    await publish(await connect(room.mqtt), one.topic, one.envelope(1));
  };
  const room = await host(folder);
  await answered(room);
  room.signal('SIGINT');
  await until(() => /People with an answer: 1\. Did you save the outcome/.test(room.printed()), 'it asks');
  assert.equal(room.exit(), null);
  assert.equal(await room.kill('SIGINT'), 0);
  assert.match(room.printed(), /is erased/);
  assert.equal(existsSync(room.log), false);

  const kept = await host(folder, ['flow', '--lang', 'en', '--keep']);
  await answered(kept);
  assert.equal(await kept.kill('SIGINT'), 0);
  assert.match(kept.printed(), /still in .*\(people: 1\)/);
  assert.equal(existsSync(kept.log), true);

  const ended = await host(folder);
  await answered(ended);
  assert.equal(await ended.kill('SIGTERM'), 0);
  assert.equal(existsSync(ended.log), true);
});

test('an empty room stops at the first Ctrl+C, and so does one that has ended', async () => {
  const room = await host(folder);
  assert.equal(await room.kill('SIGINT'), 0);
  assert.equal(existsSync(room.log), false);
});

test('it says what to change: port, file, exercise, certificate', async () => {
  const room = await host(folder);
  const args = (...more) => samen(folder, ['room', ...more, '--no-open', '--log', join(folder, 'other.log')]);
  const inUse = args('flow', '--port', String(room.port));
  assert.equal(inUse.exit, 2);
  assert.match(inUse.stderr, new RegExp(`^Port ${room.port} is in use\\. Choose another: --port ${room.port + 1}\n$`));
  assert.match(args('flown').stderr, /^The preset "flown" is not there\. There is: flow, /);
  assert.match(args('flow', '--https').stderr, /--cert FILE --key FILE/);
  assert.match(args('flow', '--broker', 'http://x').stderr, /^--broker needs an address such as wss:/);
  assert.match(args('flow', '--floor', '1').stderr, /^--floor needs a whole number from 2 to 1000/);
  assert.match(args(join(folder, 'none.json')).stderr, /there is no such file/);
  writeFileSync(join(folder, 'bad.json'), '{"format":"samen-instrument/1"}');
  assert.match(args(join(folder, 'bad.json')).stderr, /cannot be used as an instrument:\n {2}/);
  assert.match(samen(folder, ['room', '--help']).stdout, /samen room flow --lang en/);
});

test('the same command once more, while the room is there, harms nothing', async () => {
  const room = await host(folder);
  const lead = leader();
  const one = phone(lead.session);
  await connect(room.mqtt, lead.login());
  const again = samen(folder, ['room', 'flow', '--no-open', '--port', String(room.port), '--log', room.log]);
  assert.match(again.stderr, /is in use/);
  await publish(await connect(room.mqtt), one.topic, one.envelope(1));
  await room.kill('SIGKILL');
  await room.start();
  const seen = await watch(await connect(room.mqtt, lead.login()), lead.topic('+'));
  await until(() => seen.size === 1, 'the answer is there');
});

test('a log of another room, or no log at all, is not thrown away', async () => {
  const path = join(folder, 'letter.txt');
  writeFileSync(path, 'Dear neighbour,\n');
  const { exit, stderr } = samen(folder, ['room', 'flow', '--no-open', '--port', '0', '--log', path]);
  assert.equal(exit, 2);
  assert.match(stderr, /letter\.txt/);
  assert.equal(readFileSync(path, 'utf8'), 'Dear neighbour,\n');
});
