// `samen room doctor` on servers that are well, and on ones that are not.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { aedes, facilitator, mosquitto, nats, whyNo } from '../tools/brokers.mjs';
import { nodeModule } from '../tools/node-module.mjs';

const { doctor } = await nodeModule('src/cli/room/doctor/doctor.ts');

const env = { LANG: 'en_GB.UTF-8', SAMEN_PASSWORD: facilitator.password };

/** Its exit code and lines, without the check that takes half a minute. */
async function doctored(url, ...args) {
  const lines = [];
  const exit = await doctor([url, '--quick', ...args], env, (line) => lines.push(line));
  return { exit, lines, text: lines.join('\n') };
}

/** What it says of a server that starts for this test. */
async function on(t, start, ...args) {
  const server = await start();
  t.after(server.close);
  return doctored(server.mqtt ?? server.url, ...args);
}

const asFacilitator = ['--user', facilitator.username];
const marked = (lines, mark) => lines.filter((line) => line.startsWith(mark));

test('aedes with nothing around it: a room works, and it says what phones could do to each other', async (t) => {
  const { exit, lines, text } = await on(t, aedes);
  assert.equal(exit, 0, text);
  assert.equal(marked(lines, 'ok').length, 10, text);
  assert.equal(marked(lines, 'but').length, 2, text);
  assert.match(text, /but {2}Any phone can get the sealed answers of others/);
  assert.match(text, /but {2}Any phone that knows the slot of another can clear that answer/);
  assert.equal(lines.at(-1), 'A room works here, with what is said after "but".');
});

for (const [name, file] of [
  ['Mosquitto with our settings', undefined],
  ['Mosquitto as Debian has it', 'plain'],
]) {
  const skip = whyNo('mosquitto') || false;
  test(name, { skip }, async (t) => {
    const isOurs = file === undefined;
    const { exit, lines, text } = await on(t, () => mosquitto(file ?? 'ours'), ...(isOurs ? asFacilitator : []));
    assert.equal(exit, isOurs ? 0 : 1, text);
    if (isOurs) assert.equal(marked(lines, 'ok').length, 12, text);
    else assert.match(text, /NO {3}A screen that opens late gets only a part of 1,200 answers/);
    assert.equal(lines.at(-1), isOurs ? 'A room works here.' : 'A room does not work well here.');
  });
}

for (const [name, start] of [
  ['NATS with JetStream', () => nats().then(({ mqtt: _, ...server }) => server)],
  ['NATS by MQTT', () => nats(1, 'nats-mqtt.conf')],
])
  test(name, { skip: whyNo('nats') || false }, async (t) => {
    const { exit, text } = await on(t, start, ...asFacilitator);
    assert.equal(exit, 0, text);
    assert.match(text, /^ok {3}Phones do not get the sealed answers of others/m);
  });

test('a server that forgets retained messages', async (t) => {
  const forgetful = async () => {
    const server = await aedes();
    server.broker.persistence.storeRetained = async () => {};
    return server;
  };
  const { exit, text } = await on(t, forgetful);
  assert.equal(exit, 1);
  assert.match(text, /^ok {3}An answer reaches the screen as it is sent/m);
  assert.match(text, /^NO {3}An answer does not stay: the server forgets retained messages/m);
});

test('a server that keeps messages, and gives them to nobody who asks for many topics, as RabbitMQ does', async (t) => {
  const narrow = async () => {
    const server = await aedes();
    const { persistence } = server.broker;
    const all = persistence.createRetainedStreamCombi.bind(persistence);
    persistence.createRetainedStreamCombi = (topics) => all(topics.filter((topic) => !/[+#]/.test(topic)));
    return server;
  };
  const { exit, text } = await on(t, narrow);
  assert.equal(exit, 1);
  assert.match(text, /^ok {3}An answer stays for a screen that opens later/m);
  assert.match(text, /^NO {3}A screen that opens later does not get the answers of everybody.*RabbitMQ/m);
});

test('a server that takes no large answers, in Dutch', async (t) => {
  const narrow = () =>
    aedes({ authorizePublish: (_, { payload }, done) => done(payload.length > 9000 ? new Error('no') : null) });
  const { exit, text } = await on(t, narrow, '--lang', 'nl');
  assert.equal(exit, 1);
  assert.match(text, /^NEE {3}Het grootste antwoord \(64 kB\) past niet/m);
  assert.match(text, /^goed {2}Een antwoord blijft liggen/m);
});

test('a server that lets phones in with an account alone', async (t) => {
  const closed = () => aedes({ authenticate: (_, name, __, done) => done(null, name === facilitator.username) });
  const { exit, text } = await on(t, closed, ...asFacilitator);
  assert.equal(exit, 1);
  assert.equal(
    text,
    'NO   The server lets no phone in without an account. Phones have none: allow anonymous clients, with rules.',
  );
});

test('another password, a web server, nobody at all, and no address: a sentence, and 2', async (t) => {
  const server = await aedes({ authenticate: (_, __, ___, done) => done(null, false) });
  t.after(server.close);
  const web = createServer((_, answer) => answer.end('hello')).listen(0, '127.0.0.1');
  await once(web, 'listening');
  t.after(() => web.close());
  for (const [args, sentence] of [
    [[server.url, ...asFacilitator], /does not let the facilitator in/],
    [[`ws://127.0.0.1:${web.address().port}`], /Nobody answers there/],
    [['ws://127.0.0.1:1'], /Nobody answers there/],
    [['mqtt://127.0.0.1'], /Not an address of a room's server: mqtt:\/\/127\.0\.0\.1.*begins with wss/],
    [[], /Name one address/],
    [['ws://127.0.0.1:1', '--colour'], /--colour/],
  ])
    await assert.rejects(doctor(args, env, assert.fail), ({ message, exit }) => sentence.test(message) && exit === 2);
});
