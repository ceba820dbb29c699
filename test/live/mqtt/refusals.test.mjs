// Servers that say no, or nothing that could be understood.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { test } from 'node:test';
import { WebSocket, WebSocketServer } from 'ws';
import { aedes } from '../../tools/brokers.mjs';
import { nodeModule } from '../../tools/node-module.mjs';

const { bytes, mqttRegister, newName, until, watching } = await nodeModule('test/live/contract/entry.ts');

const short = { WebSocket, quiet: 600, longest: 100, patience: 150, settling: 100, nowAndThen: 200 };

/** A register, and what it says of its connection. */
function connected(t, url, options = {}) {
  const slot = newName();
  const register = mqttRegister({ url, session: newName(), clientId: slot, ...short, ...options });
  const states = [];
  register.follow((state) => states.push(state));
  t.after(() => register.close());
  return { register, slot, states, troubles: () => states.map(({ trouble }) => trouble?.failure).filter(Boolean) };
}

/** A server that says the same to everybody who connects. */
async function saying(t, ...frames) {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1', handleProtocols: () => 'mqtt' });
  server.on('connection', (socket) => socket.on('message', () => frames.forEach((frame) => socket.send(frame))));
  await once(server, 'listening');
  t.after(() => {
    server.clients.forEach((client) => client.terminate());
    server.close();
  });
  return `ws://127.0.0.1:${server.address().port}`;
}

const welcome = Buffer.from([0x20, 2, 0, 0]);

const answers = {
  'speaks another version': { frames: [Buffer.from([0x20, 2, 0, 1])], failure: 'version' },
  'does not like the client id': { frames: [Buffer.from([0x20, 2, 0, 2])], failure: 'refused' },
  'does not know the password': { frames: [Buffer.from([0x20, 2, 0, 4])], failure: 'refused' },
  'lets nobody in': { frames: [Buffer.from([0x20, 2, 0, 5])], failure: 'refused' },
  'speaks no MQTT': { frames: [Buffer.from('HTTP/1.1 200 OK')], failure: 'broken' },
  'speaks in text': { frames: ['hello'], failure: 'broken' },
  'sends something before CONNACK': { frames: [Buffer.from([0xd0, 0])], failure: 'broken' },
  'sends CONNACK twice': { frames: [welcome, welcome], failure: 'broken' },
  'sends a packet of a megabyte': { frames: [welcome, Buffer.from([0x30, 0x80, 0x80, 0x40])], failure: 'too-large' },
  'sends a length without an end': {
    frames: [welcome, Buffer.from([0x30, 0xff, 0xff, 0xff, 0xff, 0xff])],
    failure: 'broken',
  },
};
for (const [what, { frames, failure }] of Object.entries(answers))
  test(`a server that ${what}: "${failure}", and it goes on trying`, async (t) => {
    const { states, troubles } = connected(t, await saying(t, ...frames));
    await until('it says why', () => troubles().includes(failure));
    assert.equal(states.find(({ trouble }) => trouble).at, 'away');
  });

test('a server that is too busy is no trouble to speak of', async (t) => {
  const { states, troubles } = connected(t, await saying(t, Buffer.from([0x20, 2, 0, 3])));
  await until('it is away', () => states.at(-1).at === 'away');
  assert.deepEqual(troubles(), []);
});

test('an address that is none, or where nobody is, is no trouble to speak of, and harms nobody', async (t) => {
  for (const url of ['ws://127.0.0.1:1', 'ws://[', 'ftp://127.0.0.1']) {
    const { states, troubles } = connected(t, url);
    await until('it is away', () => states.at(-1).at === 'away');
    assert.deepEqual(troubles(), []);
  }
});

test('who is let in later gets in, with a login that is asked for each time', async (t) => {
  const logins = [];
  const server = await aedes({
    authenticate(_, username, password, done) {
      logins.push(`${username} ${password}`);
      done(null, logins.length > 2);
    },
  });
  t.after(server.close);
  let minute = 0;
  const { register, slot, troubles } = connected(t, server.url, {
    login: async () => ({ username: 'anna', password: `minute ${++minute}` }),
  });
  await register.put(slot, bytes('x'));
  assert.deepEqual(logins, ['anna minute 1', 'anna minute 2', 'anna minute 3']);
  assert.ok(troubles().includes('refused'));
});

test('a login that fails is tried again', async (t) => {
  const server = await aedes();
  t.after(server.close);
  let tries = 0;
  const login = async () => {
    if (tries++ < 2) throw new Error('no key yet');
    return { username: 'anna', password: 'x' };
  };
  const { register, slot } = connected(t, server.url, { login });
  await register.put(slot, bytes('x'));
});

test('a slot that may not be watched is said, and the rest goes on', async (t) => {
  let isOpen = false;
  const server = await aedes({
    authorizeSubscribe: (_, subscription, done) =>
      done(null, isOpen || !subscription.topic.endsWith('/_ctl') ? subscription : null),
  });
  t.after(server.close);
  const { register, slot, states } = connected(t, server.url);
  const [state, own] = [watching(register, '_ctl'), watching(register, slot)];
  await until('it is said', () => states.at(-1).at === 'connected' && states.at(-1).trouble?.failure === 'refused');
  await register.put(slot, bytes('x'));
  await until('the other is seen', () => own.last.get(slot) === 'x');
  isOpen = true;
  await until('it is well', () => states.at(-1).at === 'connected' && !states.at(-1).trouble);
  await register.put('_ctl', bytes('now'));
  await until('it is seen', () => state.last.get('_ctl') === 'now');
});

test('a trouble goes when nobody watches that slot any more', async (t) => {
  const server = await aedes({
    authorizeSubscribe: (_, { topic, ...rest }, done) =>
      done(null, topic.endsWith('/_ctl') ? null : { topic, ...rest }),
  });
  t.after(server.close);
  const { register, slot, states } = connected(t, server.url, { settling: 1e6 });
  const { stop } = watching(register, '_ctl');
  watching(register, slot);
  await until('it is said', () => states.at(-1).trouble?.failure === 'refused');
  stop();
  await until('it is well', () => states.at(-1).at === 'connected' && !states.at(-1).trouble);
});

test('a server that hangs up at a message refuses that one, and gets the others', async (t) => {
  const server = await aedes({
    authorizePublish: (_, { payload }, done) => done(String(payload) === 'bad' ? new Error('no') : null),
  });
  t.after(server.close);
  const { register } = connected(t, server.url);
  const sent = Object.fromEntries(
    ['good', 'bad', 'fine', 'well'].map((word) => [
      word,
      register.put(word, bytes(word)).then(
        () => 'taken',
        ({ failure }) => failure,
      ),
    ]),
  );
  assert.deepEqual(await Promise.all(Object.values(sent)), ['taken', 'refused', 'taken', 'taken']);
});

test('without any WebSocket it says so at once', () => {
  const { WebSocket: own } = globalThis;
  delete globalThis.WebSocket;
  try {
    assert.throws(() => mqttRegister({ url: 'ws://127.0.0.1:1', session: 'x' }), /There is no WebSocket here/);
  } finally {
    if (own) globalThis.WebSocket = own;
  }
});
