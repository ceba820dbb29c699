import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { follows as recomputed, isSigned, open, openEnvelope, padded, publicOf, seal, signed } from './independent.mjs';
import { noblePrimitives } from '../../dist/esm/src/live/noble.js';
import { webCryptoPrimitives } from '../../dist/esm/src/live/webcrypto.js';
import * as ours from '../../dist/esm/src/live/envelope.js';
import { makeControl, readControl } from '../../dist/esm/src/live/control.js';
import { joinLink, presenterLink, readLink } from '../../dist/esm/src/live/link.js';
import { sessionOf, slotOf } from '../../dist/esm/src/live/keys.js';
import { isReceived, writeReceipts } from '../../dist/esm/src/live/receipts.js';
import { makeSigned, readSigned } from '../../dist/esm/src/live/signed.js';

const { given, follows } = JSON.parse(readFileSync('test/live/vectors.json', 'utf8'));
const raw = (text) => new Uint8Array(Buffer.from(text, 'hex'));
const hex = (bytes) => Buffer.from(bytes).toString('hex');
const pair = (publicKey, privateKey) => ({ publicKey: raw(publicKey), privateKey: raw(privateKey) });

const keys = { sign: pair(follows.signPublic, given.keys.sign), seal: pair(follows.sealPublic, given.keys.seal) };
const room = { sign: keys.sign.publicKey, seal: keys.seal.publicKey };
const person = pair(follows.participantPublic, given.keys.participant);
const { session, slot } = follows;

test('the other implementation agrees with RFC 9180, A.1.1', () => {
  const ephemeral = raw('52c4a758a802cd8b936eceea314432798d5baf2d7e9235dc084ab1b9cfa2f736');
  const recipient = raw('4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8');
  const sealed = seal(
    Buffer.from('Beauty is truth, truth beauty'),
    Buffer.from('Ode on a Grecian Urn'),
    publicOf('x25519', recipient),
    ephemeral,
    Buffer.from('Count-0'),
  );
  assert.equal(hex(sealed.enc), '37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431');
  assert.equal(
    hex(sealed.ciphertext),
    'f938558b5d72f1a23810b4be2ab4f84331acc02fc97babc53a52ae8218a355a96d8770ac83d07bea87e13c512a',
  );
});

test('the other implementation agrees with RFC 8032, 7.1, test 1', () => {
  const key = raw('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60');
  assert.equal(hex(publicOf('ed25519', key)), 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a');
  assert.equal(
    hex(signed(key, Buffer.alloc(0))),
    'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
  );
});

test('the vectors follow from their keys', () => {
  assert.deepEqual(recomputed(given), follows);
});

for (const [name, primitives] of Object.entries({ WebCrypto: webCryptoPrimitives(), noble: noblePrimitives() })) {
  test(`with ${name}, ids and links are those of the vectors`, async () => {
    assert.equal(await sessionOf(primitives, room), session);
    assert.equal(await slotOf(primitives, person.publicKey), slot);
    assert.equal(joinLink('/join', room), `/join#${follows.join}`);
    assert.equal(presenterLink('/room', keys), `/room#${follows.presenter}`);
    assert.deepEqual(readLink(`#${follows.presenter}`).presenter, keys);
  });

  test(`with ${name}, the envelope of the vectors is opened`, async () => {
    const envelope = ours.splitEnvelope(raw(follows.envelope));
    assert.equal(envelope.rev, given.envelope.rev);
    assert.equal(await ours.isGenuine(primitives, session, slot, envelope), true);
    const text = await ours.openEnvelope(primitives, session, slot, envelope, keys.seal);
    assert.equal(Buffer.from(text).toString(), given.envelope.text);
  });

  test(`with ${name}, an envelope is one that the other implementation opens`, async () => {
    const letter = { session, rev: given.envelope.rev, text: new TextEncoder().encode(given.envelope.text) };
    const bytes = Buffer.from(await ours.makeEnvelope(primitives, letter, person, room.seal));
    assert.equal(bytes.length, follows.envelope.length / 2);
    assert.equal(openEnvelope(bytes, session, slot, keys.seal.privateKey).toString(), given.envelope.text);
  });

  test(`with ${name}, a seal is one that the other implementation opens, and the other way round`, async () => {
    const [text, info] = [padded(Buffer.from('a text')), Buffer.from('some info')];
    const there = await primitives.seal(text, info, room.seal);
    assert.equal(
      hex(open({ enc: Buffer.from(there.enc), ciphertext: Buffer.from(there.ciphertext) }, info, keys.seal.privateKey)),
      hex(text),
    );
    const back = seal(text, info, room.seal, raw(given.keys.ephemeral));
    assert.equal(hex(await primitives.open(back, info, keys.seal)), hex(text));
  });

  test(`with ${name}, what a presenter says has the bytes of the vectors`, async () => {
    const state = JSON.parse(given.control.text);
    assert.equal(hex(await makeControl(primitives, session, state, keys.sign)), follows.control);
    assert.deepEqual(await readControl(primitives, session, raw(follows.control), room), state);
    const part = `_r/${slot[0]}`;
    const body = writeReceipts(new Map([[slot, given.receipts.rev]]));
    const told = await makeSigned(primitives, session, part, { rev: given.control.rev, body }, keys.sign);
    assert.equal(hex(told), follows.receipts);
    const read = await readSigned(primitives, session, part, raw(follows.receipts), room.sign);
    assert.deepEqual(
      [isReceived(read.body, slot, given.receipts.rev), isReceived(read.body, slot, given.receipts.rev + 1)],
      [true, false],
    );
  });

  test(`with ${name}, new keys are keys for the other implementation`, async () => {
    const [sign, sealing] = [await primitives.signingKeys(), await primitives.sealingKeys()];
    assert.equal(hex(publicOf('ed25519', sign.privateKey)), hex(sign.publicKey));
    assert.equal(hex(publicOf('x25519', sealing.privateKey)), hex(sealing.publicKey));
    const signature = await primitives.sign(Buffer.from('a text'), sign);
    assert.equal(isSigned(sign.publicKey, Buffer.from('a text'), signature), true);
  });
}
