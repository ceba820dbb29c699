import { expect } from '@open-wc/testing';
import { utf8 } from '../../src/live/bytes.js';
import { isGenuine, largestEnvelope, makeEnvelope, openEnvelope, splitEnvelope } from '../../src/live/envelope.js';
import { createRoom, publicKeys, sessionOf, slotOf } from '../../src/live/keys.js';
import { LiveError } from '../../src/live/register.js';
import { crypto } from './stage.js';

const room = await createRoom(crypto);
const session = await sessionOf(crypto, publicKeys(room));
const person = await crypto.signingKeys();
const slot = await slotOf(crypto, person.publicKey);
const make = (text: string, rev = 7) =>
  makeEnvelope(crypto, { session, rev, text: utf8(text) }, person, room.seal.publicKey);

/** The text under a seal, as the presenter gets it; undefined where anything is wrong. */
async function read(bytes: Uint8Array, at = { session, slot }, keys = room): Promise<string | undefined> {
  const envelope = splitEnvelope(bytes);
  if (!envelope || !(await isGenuine(crypto, at.session, at.slot, envelope))) return undefined;
  const text = await openEnvelope(crypto, at.session, at.slot, envelope, keys.seal);
  return text && new TextDecoder().decode(text);
}

describe('an envelope', () => {
  it('brings a text to the presenter', async () => {
    for (const text of ['', 'a', 'Écrit “mot” 🌱', 'x'.repeat(60_000)])
      expect(await read(await make(text))).to.equal(text);
  });

  it('says little by its length', async () => {
    const sizes: number[] = [];
    for (const n of [0, 1, 508, 509, 1020, 1021, 4092, 4093, 8188, 8189])
      sizes.push((await make('x'.repeat(n))).length - 152);
    expect(sizes).to.deep.equal([512, 512, 512, 1024, 1024, 2048, 4096, 8192, 8192, 12288]);
  });

  it('takes 64 kB and no more', async () => {
    expect((await make('x'.repeat(65_532))).length).to.equal(largestEnvelope);
    const failure = await make('x'.repeat(65_533)).catch((error: LiveError) => error.failure);
    expect(failure).to.equal('too-large');
  });

  it('that was changed in any byte is refused', async () => {
    const bytes = await make('short');
    for (let at = 0; at < bytes.length; at += 5) {
      const bent = bytes.slice();
      bent[at]! ^= 1 << (at % 8);
      expect(await read(bent), `byte ${at}`).to.equal(undefined);
    }
  });

  it('that was cut off or grew is refused', async () => {
    const bytes = await make('short');
    for (const length of [0, 1, 32, 103, 152, bytes.length - 1])
      expect(splitEnvelope(bytes.slice(0, length))).to.equal(undefined);
    const grown = new Uint8Array(bytes.length + 512);
    grown.set(bytes);
    expect(await read(grown)).to.equal(undefined);
  });

  it('holds for its own session, slot and presenter alone', async () => {
    const bytes = await make('mine');
    const [other, neighbour] = [await createRoom(crypto), await crypto.signingKeys()];
    expect(await read(bytes, { session: await sessionOf(crypto, publicKeys(other)), slot })).to.equal(undefined);
    expect(await read(bytes, { session, slot: await slotOf(crypto, neighbour.publicKey) })).to.equal(undefined);
    expect(await read(bytes, { session, slot }, other)).to.equal(undefined);
  });

  it('cannot be signed anew by whoever finds it: its seal holds for one slot and one rev', async () => {
    const found = splitEnvelope(await make('mine'))!;
    const thief = await crypto.signingKeys();
    const own = await slotOf(crypto, thief.publicKey);
    expect(await openEnvelope(crypto, session, own, found, room.seal)).to.equal(undefined);
    expect(await openEnvelope(crypto, session, slot, { ...found, rev: 8 }, room.seal)).to.equal(undefined);
  });

  it('has a rev that can be counted', async () => {
    expect(splitEnvelope(await make('x', 2 ** 53 - 1))?.rev).to.equal(2 ** 53 - 1);
    const bytes = await make('x');
    bytes.fill(255, 96, 104);
    expect(splitEnvelope(bytes)).to.equal(undefined);
  });
});
