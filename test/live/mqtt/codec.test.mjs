// Our codec against another's (mqtt-packet), and against what is no MQTT.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { generate, parser } from 'mqtt-packet';
import { nodeModule } from '../../tools/node-module.mjs';

const { codec, LiveError } = await nodeModule('test/live/contract/entry.ts');
const { connect, disconnect, pingreq, puback, publish, reader, subscribe, unsubscribe } = codec;

/** What another implementation reads in our bytes. */
function others(bytes) {
  const packets = [];
  const reading = parser({ protocolVersion: 4 });
  reading.on('packet', (packet) => packets.push(packet));
  reading.on('error', (error) => assert.fail(error));
  assert.equal(reading.parse(Buffer.from(bytes)), 0, 'nothing is left over');
  assert.equal(packets.length, 1);
  return packets[0];
}

const id = fc.integer({ min: 1, max: 65_535 });
/** Names of topics: neither empty nor with characters that mean something else. */
const topic = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  .filter((text) => !/[\0+#]/.test(text) && text.isWellFormed?.() !== false);
const payload = fc.uint8Array({ maxLength: 300 });

describe('what we write, another reads', () => {
  test('CONNECT', () => {
    const login = fc.option(fc.record({ username: topic, password: topic }), { nil: undefined });
    fc.assert(
      fc.property(topic, fc.nat({ max: 65_535 }), login, (clientId, keepAlive, who) => {
        const read = others(connect({ clientId, keepAlive, login: who }));
        const { cmd, protocolId, protocolVersion, clean, keepalive, username, password, will } = read;
        assert.deepEqual([cmd, protocolId, protocolVersion, clean, will], ['connect', 'MQTT', 4, true, undefined]);
        assert.deepEqual([read.clientId, keepalive], [clientId, keepAlive]);
        assert.deepEqual([username, password?.toString()], [who?.username, who?.password]);
      }),
    );
  });

  test('PUBLISH, of every size of length', () => {
    const sizes = fc.oneof(
      payload,
      fc.constantFrom(0, 100, 127, 128, 16_383, 16_384, 65_688).map((n) => new Uint8Array(n).fill(7)),
    );
    fc.assert(
      fc.property(topic, sizes, id, fc.boolean(), (to, bytes, messageId, again) => {
        const read = others(publish({ topic: to, payload: bytes, id: messageId, again }));
        assert.deepEqual([read.cmd, read.topic, read.messageId], ['publish', to, messageId]);
        assert.deepEqual([read.qos, read.retain, read.dup], [1, true, again]);
        assert.ok(Buffer.from(bytes).equals(read.payload));
      }),
    );
  });

  test('SUBSCRIBE, UNSUBSCRIBE and PUBACK', () => {
    fc.assert(
      fc.property(fc.array(topic, { minLength: 1, maxLength: 5 }), id, (topics, messageId) => {
        const asked = others(subscribe(messageId, topics));
        assert.deepEqual([asked.cmd, asked.messageId], ['subscribe', messageId]);
        assert.deepEqual(
          asked.subscriptions.map(({ topic: name, qos }) => [name, qos]),
          topics.map((name) => [name, 0]),
        );
        const dropped = others(unsubscribe(messageId, topics));
        assert.deepEqual([dropped.cmd, dropped.messageId, dropped.unsubscriptions], ['unsubscribe', messageId, topics]);
        assert.deepEqual([others(puback(messageId)).cmd, others(puback(messageId)).messageId], ['puback', messageId]);
      }),
    );
  });

  test('PINGREQ and DISCONNECT', () => {
    assert.deepEqual([others(pingreq).cmd, others(disconnect).cmd], ['pingreq', 'disconnect']);
  });
});

const incoming = fc.oneof(
  fc.record({ cmd: fc.constant('connack'), returnCode: fc.nat({ max: 5 }), sessionPresent: fc.constant(false) }),
  fc.record({
    cmd: fc.constant('publish'),
    topic,
    payload,
    retain: fc.boolean(),
    qos: fc.constant(0),
    dup: fc.constant(false),
  }),
  fc.record({
    cmd: fc.constant('publish'),
    topic,
    payload,
    retain: fc.boolean(),
    qos: fc.constant(1),
    dup: fc.boolean(),
    messageId: id,
  }),
  fc.record({ cmd: fc.constantFrom('puback', 'unsuback'), messageId: id }),
  fc.record({
    cmd: fc.constant('suback'),
    messageId: id,
    granted: fc.array(fc.constantFrom(0, 1, 2, 128), { minLength: 1 }),
  }),
  fc.record({ cmd: fc.constant('pingresp') }),
);

/** One of the other's packets, in our words. */
function ours({ cmd, messageId, returnCode, granted, ...rest }) {
  if (cmd === 'connack') return { type: cmd, code: returnCode };
  if (cmd === 'suback') return { type: cmd, id: messageId, codes: granted };
  if (cmd === 'pingresp') return { type: cmd };
  if (cmd !== 'publish') return { type: cmd, id: messageId };
  return { type: cmd, topic: rest.topic, payload: [...rest.payload], qos: rest.qos, id: messageId ?? 0 };
}

/** Bytes in pieces, cut at these places. */
function* cut(bytes, places) {
  let from = 0;
  for (const to of [...places.map((place) => place % (bytes.length + 1)).sort((a, b) => a - b), bytes.length]) {
    yield Uint8Array.from(bytes.subarray(from, to));
    from = to;
  }
}

const plain = (packet) => (packet.payload ? { ...packet, payload: [...packet.payload] } : packet);

test('what another writes, we read, wherever it is cut', () => {
  fc.assert(
    fc.property(fc.array(incoming, { maxLength: 8 }), fc.array(fc.nat(), { maxLength: 20 }), (packets, places) => {
      const bytes = Buffer.concat(
        packets.map((one) => generate({ ...one, payload: one.payload && Buffer.from(one.payload) })),
      );
      const read = reader(70_000);
      const all = [...cut(bytes, places)].flatMap((piece) => read(piece));
      assert.deepEqual(all.map(plain), packets.map(ours));
    }),
  );
});

test('what is cut into single bytes takes no longer than it is long', () => {
  const big = generate({
    cmd: 'publish',
    topic: 't',
    payload: Buffer.alloc(65_000, 1),
    qos: 0,
    dup: false,
    retain: true,
  });
  const read = reader(70_000);
  const packets = [...big].flatMap((byte) => read(Uint8Array.of(byte)));
  assert.deepEqual([packets.length, packets[0].payload.length], [1, 65_000]);
});

const failureOf = (bytes, limit = 70_000) => {
  try {
    reader(limit)(Uint8Array.from(bytes));
    return 'none';
  } catch (error) {
    assert.ok(error instanceof LiveError, String(error));
    return error.failure;
  }
};

for (const [what, bytes] of Object.entries({
  'a packet that only clients send': [0x10, 0],
  'a packet of QoS 2': [0x50, 2, 0, 1],
  'the reserved types 0 and 15': [0x00, 0],
  'type 15': [0xf0, 0],
  'flags where there are none': [0x41, 2, 0, 1],
  'CONNACK of one byte': [0x20, 1, 0],
  'CONNACK with reserved bits': [0x20, 2, 2, 0],
  'CONNACK with a reserved code': [0x20, 2, 0, 6],
  'PUBACK of another length': [0x40, 3, 0, 1, 0],
  'a packet id of zero': [0x40, 2, 0, 0],
  'SUBACK without a code': [0x90, 2, 0, 1],
  'SUBACK with a reserved code': [0x90, 3, 0, 1, 3],
  'PINGRESP with a rest': [0xd0, 1, 0],
  'PUBLISH with QoS 2': [0x34, 6, 0, 1, 116, 0, 1, 0],
  'PUBLISH with QoS 3': [0x36, 6, 0, 1, 116, 0, 1, 0],
  'PUBLISH with QoS 0 that is sent again': [0x38, 3, 0, 1, 116],
  'PUBLISH with QoS 1 and no id': [0x32, 3, 0, 1, 116],
  'PUBLISH with QoS 1 and the id zero': [0x32, 5, 0, 1, 116, 0, 0],
  'PUBLISH without a topic': [0x30, 3, 0, 0, 116],
  'a topic that is longer than its packet': [0x30, 3, 0, 9, 116],
  'a topic that is not UTF-8': [0x30, 4, 0, 2, 0xc3, 0x28],
  'a topic with a surrogate': [0x30, 5, 0, 3, 0xed, 0xa0, 0x80],
  'a topic with U+0000': [0x30, 4, 0, 2, 116, 0],
  'a topic with a wildcard': [0x30, 4, 0, 2, 116, 0x23],
  'a length of five bytes': [0x30, 0x80, 0x80, 0x80, 0x80, 1],
}))
  test(`${what}: an error, at once`, () => assert.equal(failureOf(bytes), 'broken'));

test('what can never become a packet is an error before its rest comes', () => {
  assert.equal(failureOf([0x48]), 'broken');
  assert.equal(failureOf([0x40, 84]), 'broken');
});

test('a packet may have as many bytes as the limit, and not one more; what is too large is not waited for', () => {
  const sized = (n) => [0x30, n, 0, 1, ...Array.from({ length: n - 2 }, () => 116)];
  assert.equal(failureOf(sized(100), 100), 'none');
  assert.equal(failureOf(sized(101), 100), 'too-large');
  assert.equal(failureOf([0x30, 0xff, 0xff, 0xff, 0x7f]), 'too-large');
});

test('any bytes give packets or an error of ours', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
      assert.ok(['none', 'broken', 'too-large'].includes(failureOf(bytes)));
    }),
    { numRuns: 2000 },
  );
});
