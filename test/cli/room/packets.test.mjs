// Where packets begin and end in a stream, and how much may come.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { nodeModule } from '../../tools/node-module.mjs';

const { Packets } = await nodeModule('src/cli/room/broker/packets.ts');
const { Bucket } = await nodeModule('src/cli/room/broker/bucket.ts');

/** MQTT 3.1.1, 2.2.3. */
function packet(length) {
  const head = [0x30];
  let left = length;
  do {
    head.push((left % 128) + (left > 127 ? 128 : 0));
    left = Math.floor(left / 128);
  } while (left > 0);
  return Buffer.concat([Buffer.from(head), Buffer.alloc(length, 0xff)]);
}

test('cut in any pieces, as many packets are found as there are', () => {
  const lengths = fc.array(fc.integer({ min: 0, max: 20_000 }), { maxLength: 8 });
  fc.assert(
    fc.property(lengths, fc.integer({ min: 1, max: 5000 }), (all, step) => {
      const stream = Buffer.concat(all.map(packet));
      const packets = new Packets(20_000);
      let found = 0;
      for (let at = 0; at < stream.length; at += step) found += packets.read(stream.subarray(at, at + step));
      assert.equal(found, all.length);
    }),
  );
});

test('a packet that says it is too large is refused at its head, before the rest came', () => {
  assert.equal(new Packets(1000).read(packet(1001).subarray(0, 3)), undefined);
  assert.equal(new Packets(1000).read(packet(1000)), 1);
});

test('a length of more than four bytes is none', () => {
  assert.equal(new Packets(2 ** 40).read(Buffer.from([0x30, 0x80, 0x80, 0x80, 0x80, 1])), undefined);
});

test('a bucket lets a burst through, then as much as its rate, and never saves up more than the burst', () => {
  let now = 0;
  const bucket = new Bucket({ burst: 3, perSecond: 2 }, () => now);
  assert.deepEqual(
    [1, 2, 3, 4].map(() => bucket.take()),
    [true, true, true, false],
  );
  now = 500;
  assert.deepEqual([bucket.take(), bucket.take()], [true, false]);
  now = 1e9;
  assert.equal(bucket.full, true);
  assert.equal(bucket.take(4), false);
  assert.equal(bucket.take(3), true);
});
