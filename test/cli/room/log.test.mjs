// The file of a room's server: what was said to be on the disk is there again, whatever happened to the end of the file.
import assert from 'node:assert/strict';
import { appendFileSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { nodeModule } from '../../tools/node-module.mjs';
import { ownFolder } from '../run.mjs';

const { Log } = await nodeModule('src/cli/room/broker/log.ts');
const folder = ownFolder();
let files = 0;
const file = () => join(folder, `${files++}.log`);
const text = (log, topic) => log.latest.get(topic)?.toString();

test('the latest of each topic is there again, and what was cleared is not', async () => {
  const path = file();
  const log = await Log.open(path);
  await Promise.all([log.set('a', Buffer.from('1')), log.set('b', Buffer.from('2')), log.set('a', Buffer.from('3'))]);
  await log.set('b', Buffer.alloc(0));
  await log.set('ë/☃', Buffer.from([0, 255]));
  await log.close();
  const again = await Log.open(path);
  assert.deepEqual(new Set(again.latest.keys()), new Set(['a', 'ë/☃']));
  assert.equal(text(again, 'a'), '3');
  assert.deepEqual([...again.latest.get('ë/☃')], [0, 255]);
  await again.close();
});

test('cut off anywhere, the log holds every record before the cut', async () => {
  const path = file();
  const log = await Log.open(path);
  const ends = [];
  for (let n = 0; n < 5; n++) {
    await log.set(`topic-${n}`, Buffer.alloc(50, n));
    ends.push(statSync(path).size);
  }
  await log.close();
  const whole = readFileSync(path);
  for (let size = 0; size <= whole.length; size += 3) {
    writeFileSync(path, whole);
    truncateSync(path, size);
    const cut = await Log.open(path);
    assert.equal(cut.latest.size, ends.filter((end) => end <= size).length, `cut at ${size}`);
    await cut.set('later', Buffer.from('yes'));
    await cut.close();
    const after = await Log.open(path);
    assert.equal(text(after, 'later'), 'yes', `written after a cut at ${size}`);
    await after.close();
  }
});

test('rubbish at the end, or a flipped bit, hides nothing before it', async () => {
  const path = file();
  const log = await Log.open(path);
  await log.set('a', Buffer.from('kept'));
  const end = statSync(path).size;
  await log.set('b', Buffer.from('spoilt'));
  await log.close();
  const bytes = readFileSync(path);
  bytes[end + 14] ^= 1;
  writeFileSync(path, bytes);
  appendFileSync(path, Buffer.alloc(40, 7));
  const again = await Log.open(path);
  assert.deepEqual([...again.latest.keys()], ['a']);
  await again.close();
});

test('opening leaves out what no longer counts, and only the owner may read the file', async () => {
  const path = file();
  const log = await Log.open(path);
  for (let n = 0; n < 50; n++) await log.set('same', Buffer.alloc(1000, n));
  await log.close();
  const before = statSync(path).size;
  await (await Log.open(path)).close();
  assert.ok(statSync(path).size < before / 40);
  if (process.platform !== 'win32') assert.equal(statSync(path).mode & 0o777, 0o600);
});

test('the same bytes again are not written again, and wait for the first', async () => {
  const path = file();
  const log = await Log.open(path);
  await log.set('a', Buffer.from('x'));
  const { size } = statSync(path);
  await Promise.all([log.set('a', Buffer.from('x')), log.set('a', Buffer.from('x'))]);
  assert.equal(statSync(path).size, size);
  await log.close();
});

test('a log that has grown large is written anew, while answers come in', async () => {
  const path = file();
  const log = await Log.open(path, 20_000);
  for (let n = 0; n < 200; n++)
    await Promise.all([log.set('same', Buffer.alloc(900, n)), log.set(`one-${n % 7}`, Buffer.from(String(n)))]);
  assert.ok(statSync(path).size < 30_000);
  await log.close();
  const again = await Log.open(path);
  assert.deepEqual(again.latest, log.latest);
  assert.equal(again.latest.size, 8);
  await again.close();
});

test('what the disk did not take is tried again with the same bytes', async () => {
  const path = file();
  const log = await Log.open(path);
  await log.set('before', Buffer.from('there'));
  await log.file.close(); // as a disk that went away
  await assert.rejects(log.set('a', Buffer.from('x')));
  await assert.rejects(log.set('a', Buffer.from('x')), 'a second attempt is an attempt');
});

test('erased, the file is gone', async () => {
  const path = file();
  const log = await Log.open(path);
  await log.set('a', Buffer.from('x'));
  await log.erase();
  assert.throws(() => statSync(path), { code: 'ENOENT' });
});
