// Addresses of servers, and that an account in one never goes to a phone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WebSocket } from 'ws';
import { aedes, facilitator } from '../tools/brokers.mjs';
import { nodeModule } from '../tools/node-module.mjs';

const { bytes, joinLink, newName, presenterLink, readAddress, readLink, registerFor, withoutLogin } =
  await nodeModule('test/live/contract/entry.ts');
const { securityHeaders } = await nodeModule('src/cli/room/web/policy.ts');

const secret = 'wss://facilitator:p%40ss@broker.example/mqtt';

test('an address says which kind of server, where, and who logs in', () => {
  assert.deepEqual(readAddress('wss://broker.example/mqtt'), { kind: 'mqtt', servers: ['wss://broker.example/mqtt'] });
  assert.deepEqual(readAddress('nats+wss://a.example,b.example:9222'), {
    kind: 'nats',
    servers: ['wss://a.example', 'wss://b.example:9222'],
  });
  const login = { username: 'facilitator', password: 'p@ss' };
  assert.deepEqual(readAddress(secret), { kind: 'mqtt', servers: ['wss://broker.example/mqtt'], login });
  assert.deepEqual(readAddress('nats+ws://facilitator:p%40ss@a,b'), {
    kind: 'nats',
    servers: ['ws://a', 'ws://b'],
    login,
  });
  assert.equal(readAddress('wss://anna:100%@a').login.password, '100%');
  for (const other of [
    'https://broker.example',
    'mqtt://broker.example',
    'nats://a',
    'wss://',
    '',
    'javascript:1',
    'wss://a b',
  ])
    assert.equal(readAddress(other), undefined, other);
});

test('another kind of address is an error that names it', async () => {
  await assert.rejects(
    registerFor('mqtt://broker.example'),
    /Not an address of a room's server: mqtt:\/\/broker\.example/,
  );
});

test('an account in the address is in no link for phones, and in the one for a second screen', () => {
  assert.equal(withoutLogin(secret), 'wss://broker.example/mqtt');
  assert.equal(withoutLogin('nats+wss://facilitator:x@a,b'), 'nats+wss://a,b');
  assert.equal(withoutLogin('wss://broker.example/@x'), 'wss://broker.example/@x');
  const key = (n) => new Uint8Array(32).fill(n);
  const keys = {
    sign: { publicKey: key(1), privateKey: key(2) },
    seal: { publicKey: key(3), privateKey: key(4) },
  };
  const link = joinLink('https://page.example/', { sign: key(1), seal: key(3) }, secret);
  assert.doesNotMatch(decodeURIComponent(link), /facilitator|p@ss|p%40ss/);
  assert.equal(readLink(link).url, 'wss://broker.example/mqtt');
  assert.equal(readLink(presenterLink('https://page.example/', keys, secret)).url, secret);
  const nats = 'nats+wss://a.example,b.example';
  assert.equal(readLink(joinLink('https://page.example/', { sign: key(1), seal: key(3) }, nats)).url, nats);
});

test('a page may connect to each server of its address, and its policy names no account', () => {
  const policyFor = (broker) => securityHeaders('room.example', broker)['content-security-policy'];
  assert.match(
    policyFor('nats+wss://facilitator:x@a.example,b.example'),
    /connect-src [^;]* wss:\/\/a\.example wss:\/\/b\.example[;\s]/,
  );
  assert.match(policyFor(secret), / wss:\/\/broker\.example[;\s]/);
  assert.doesNotMatch(policyFor(secret), /facilitator|p%40ss/);
});

test('an account in the address goes before another login', async (t) => {
  const names = [];
  const server = await aedes({
    authenticate: (_, name, password, done) => (names.push(`${name} ${password}`), done(null, true)),
  });
  const url = server.url.replace('://', `://${facilitator.username}:${facilitator.password}@`);
  const login = () => ({ username: 's.key', password: 'signature' });
  const register = (await registerFor(url, { WebSocket, login }))(newName());
  t.after(async () => {
    await register.close();
    await server.close();
  });
  await register.put('x', bytes('x'));
  assert.deepEqual(names, [`${facilitator.username} ${facilitator.password}`]);
});
