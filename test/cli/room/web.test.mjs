// What the pages of a room give, to whom, and what they keep. Needs a build.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { nodeModule } from '../../tools/node-module.mjs';
import { ownFolder } from '../run.mjs';
import { host } from './host.mjs';
import { leader } from './people.mjs';

const folder = ownFolder();
const room = await host(folder);

/** Asks as a device in the room does, that calls the laptop `venue.example`; `name: 'localhost'` asks on the laptop itself. */
function ask(path, { method = 'GET', name = 'venue.example', headers = {}, body, port = room.port } = {}) {
  return new Promise((done, fail) => {
    const all = { host: `${name}:${port}`, ...headers };
    const asked = request({ host: '127.0.0.1', port, path, method, headers: all }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () => done({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }));
    });
    asked.on('error', fail).end(body);
  });
}

const here = { name: 'localhost' };
const code = async (link, more = here) => {
  const { status, body } = await ask('/r', { method: 'POST', body: link, ...more });
  return { status, code: status === 201 ? JSON.parse(body).code : undefined };
};

test('before the room is open a phone waits; then the plain address, and the code, lead in', async () => {
  const early = await ask('/');
  assert.match(String(early.body), /http-equiv="refresh"/);
  const { link, keys } = leader();
  const fragment = link.slice(link.indexOf('#'));
  const made = await code(link);
  assert.match(made.code, /^[A-Z\d]{6}$/);
  assert.match(room.printed(), new RegExp(`Its code is ${made.code}\\.`));
  for (const path of ['/', `/r/${made.code}`, `/r/${made.code.toLowerCase()}`]) {
    const { status, headers } = await ask(path);
    assert.deepEqual([status, headers.location], [302, `/j${fragment}`], path);
  }
  assert.equal((await code(link)).code, made.code, 'the same room has the same code');
  await room.kill('SIGKILL');
  await room.start();
  assert.equal((await ask(`/r/${made.code}`)).headers.location, `/j${fragment}`, 'also after a crash');
  assert.ok(keys.length === 64);
});

test('a code is made for the presenter alone, for a join link alone, and never for private keys', async () => {
  const { link, keys } = leader();
  assert.equal((await code(link, {})).status, 403, 'a phone');
  assert.equal(
    (await code(link, { ...here, headers: { origin: 'https://evil.example' } })).status,
    403,
    'another site',
  );
  assert.equal((await code(link, { name: '127.0.0.1.evil.example' })).status, 403, 'a name for this address');
  assert.equal((await code('https://evil.example/')).status, 400);
  const secret = Buffer.concat([Buffer.of(0x81), keys, Buffer.alloc(64, 1)]).toString('base64url');
  assert.equal((await code(`/j#${secret}`)).status, 400);
  assert.equal((await code('x'.repeat(5000))).status, 413);
  assert.equal((await ask('/r/NOCODE')).status, 404);
});

test('the page for whoever leads is on the laptop alone, or behind the address with the secret', async () => {
  const isPresenter = ({ body }) => String(body).includes('<samen-room ');
  assert.ok(isPresenter(await ask('/', here)));
  assert.ok(!isPresenter(await ask('/')));
  const secret = /"?host([\w-]{22})/.exec(readFileSync(room.log, 'latin1'))[1];
  const { status, headers } = await ask(`/host/${secret}`);
  assert.deepEqual([status, headers.location], [302, '/']);
  const cookie = headers['set-cookie'][0];
  assert.match(cookie, /HttpOnly; SameSite=Strict/);
  assert.ok(isPresenter(await ask('/', { headers: { cookie: cookie.split(';')[0] } })));
  assert.equal((await ask(`/host/${secret.replace(/.$/, '!')}`)).status, 404);
  assert.ok(!isPresenter(await ask('/', { headers: { cookie: 'samen-host=x' } })));
});

test('every answer has a strict policy, and no name that a visitor made up gets into it', async () => {
  for (const path of ['/', '/j', '/samen/join.js', '/nothing', '/r/NOCODE']) {
    const policy = (await ask(path)).headers['content-security-policy'];
    assert.match(
      policy,
      /^default-src 'self'; connect-src 'self' ws:\/\/venue\.example:\d+ wss:\/\/venue\.example:\d+; /,
    );
    assert.match(policy, /require-trusted-types-for 'script'; trusted-types lit-html$/);
    assert.doesNotMatch(policy, /unsafe/);
  }
  const odd = await ask('/j', { headers: { host: "x; script-src 'unsafe-inline' *" } });
  assert.doesNotMatch(odd.headers['content-security-policy'], /unsafe/);
  for (const page of ['/j', '/'])
    assert.doesNotMatch(String((await ask(page, here)).body), /<script>|<style|style=|onload/);
});

test('nothing but the pages of the library can be asked for', async () => {
  for (const path of [
    '/samen/../package.json',
    '/samen/%2e%2e/package.json',
    '/samen/cli/samen.js',
    '/../../etc/passwd',
    '//etc/passwd',
    '/samen',
    '/constructor',
    '/__proto__',
    '/samen-room.log',
  ])
    assert.equal((await ask(path)).status, 404, path);
  assert.equal((await ask('/', { method: 'PUT' })).status, 405);
});

test('who asks for a connection and is gone at once harms nobody', async () => {
  const lines = (path) => `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`;
  for (let n = 0; n < 60; n++) {
    const socket = connect(room.port, '127.0.0.1');
    socket.on('error', () => {});
    await once(socket, 'connect');
    socket.write(lines(n % 2 ? '/mqtt' : '/nothing'));
    if (n % 3) await wait(n % 5);
    socket.resetAndDestroy();
  }
  await wait(100);
  assert.equal((await ask('/j')).status, 200);
});

test('files come compressed, the same ones, and once more only when they changed', async () => {
  const file = readFileSync('dist/join.js');
  const as = (coding) => ask('/samen/join.js', { headers: { 'accept-encoding': coding } });
  const [br, gzip, none, refused] = await Promise.all(['gzip, deflate, br', 'gzip', '', 'br;q=0, gzip;q=0'].map(as));
  assert.deepEqual(brotliDecompressSync(br.body), file);
  assert.deepEqual(gunzipSync(gzip.body), file);
  assert.deepEqual(none.body, file);
  assert.deepEqual(refused.body, file);
  assert.ok(br.body.length < gzip.body.length && gzip.body.length < file.length / 2);
  const again = await ask('/samen/join.js', { headers: { 'if-none-match': br.headers.etag } });
  assert.deepEqual([again.status, again.body.length], [304, 0]);
  const head = await ask('/j', { method: 'HEAD' });
  assert.equal(head.body.length, 0);
  assert.ok(Number(head.headers['content-length']) > 0);
  const [chunk] = /chunks\/base-[\w-]{7}\.js/.exec(String(file));
  assert.match((await ask(`/samen/${chunk}`)).headers['cache-control'], /immutable/);
});

test("an exercise of one's own, in Dutch, with what was asked for", async () => {
  const definition = JSON.parse(readFileSync('demo/instruments/meeting.json', 'utf8'));
  const path = join(folder, 'own.json');
  writeFileSync(path, JSON.stringify(definition));
  const own = await host(folder, [path, '--lang', 'nl', '--floor', '8', '--names']);
  const { body } = await ask('/', { ...here, port: own.port });
  assert.match(
    String(body),
    /<html lang="nl">[^]*<samen-room src="\/instrument\.json" join="http:\/\/[^"]+\/j" codes="\/r" floor="8" names="">/,
  );
  const served = await ask('/instrument.json', { port: own.port });
  assert.deepEqual(JSON.parse(served.body).passport.id, definition.passport.id);
  assert.match(own.printed(), /Open op deze laptop/);
});

test('the code in the terminal leads to the address that is printed beside it', async () => {
  const { default: jsQR } = await import('jsqr');
  const lines = room
    .printed()
    .split('\n')
    .filter((line) => line.includes('\x1b[30;47m'));
  const rows = lines.map((line) => Array.from(line.replace(/\x1b\[[\d;]*m/g, ''))); // eslint-disable-line no-control-regex
  const [width, height, scale] = [rows[0].length, rows.length * 2, 4];
  const dark = (x, y) => (y % 2 ? '▄█' : '▀█').includes(rows[Math.floor(y / 2)][x]);
  const pixels = new Uint8ClampedArray(width * height * scale * scale * 4).fill(255);
  for (let y = 0; y < height * scale; y++)
    for (let x = 0; x < width * scale; x++)
      if (dark(Math.floor(x / scale), Math.floor(y / scale)))
        pixels.fill(0, (y * width * scale + x) * 4, (y * width * scale + x) * 4 + 3);
  const found = (jsQR.default ?? jsQR)(pixels, width * scale, height * scale);
  assert.equal(found?.data, /or type: {2}(\S+)/.exec(room.printed())[1]);
});

test('the networks of this laptop: those that phones are on come first', async () => {
  const { lanAddresses } = await nodeModule('src/cli/room/web/address.ts');
  const at = (address, more = {}) => ({ address, family: 'IPv4', internal: false, ...more });
  const found = lanAddresses({
    lo: [at('127.0.0.1', { internal: true })],
    docker0: [at('172.17.0.1')],
    utun3: [at('10.8.0.2')],
    eth0: [at('192.168.1.20'), at('fe80::1', { family: 'IPv6' })],
    eth1: [at('169.254.3.4')],
    wlan0: [at('192.168.43.7')],
    ppp0: [at('84.1.2.3')],
  });
  assert.deepEqual(
    found.slice(0, 3).map(({ address }) => address),
    ['192.168.43.7', '192.168.1.20', '84.1.2.3'],
  );
  assert.equal(found.length, 6);
});
