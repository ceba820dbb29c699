import { joined, number, readNumber, utf8 } from './bytes.js';
import { isId, slotOf, topicOf } from './keys.js';
import { LiveError } from './register.js';
import type { KeyPair, Primitives } from './primitives.js';

/** What is signed and sealed: `public key 32 | signature 64 | rev 8 | enc 32 | ciphertext`. */
export interface Envelope {
  rev: number;
  publicKey: Uint8Array;
  signature: Uint8Array;
  enc: Uint8Array;
  ciphertext: Uint8Array;
}

const head = 32 + 64 + 8 + 32;
const tag = 16;
const kilo = 1024;
/** The largest text, with the 4 bytes of its length. */
const largest = 64 * kilo;

/** Texts are filled up, so that their length says little of what is in them. */
const filled = (length: number): number =>
  [512, kilo, 2 * kilo, 4 * kilo].find((size) => size >= length) ?? Math.ceil(length / (4 * kilo)) * 4 * kilo;

/** The most bytes an envelope can have. */
export const largestEnvelope = head + largest + tag;

function pad(text: Uint8Array): Uint8Array {
  const length = text.length + 4;
  if (length > largest) throw new LiveError('too-large');
  const bytes = new Uint8Array(filled(length));
  bytes.set(number(text.length, 4));
  bytes.set(text, 4);
  return bytes;
}

/** Undefined where the length does not fit, or where something follows the text. */
function unpad(bytes: Uint8Array): Uint8Array | undefined {
  const length = readNumber(bytes.subarray(0, 4))!;
  const fits = filled(length + 4) === bytes.length && bytes.subarray(4 + length).every((byte) => !byte);
  return fits ? bytes.subarray(4, 4 + length) : undefined;
}

/** What HPKE binds an envelope to besides its key: this slot of this session, and this rev. */
const infoOf = (topic: string, rev: number): Uint8Array => joined(utf8(topic), number(rev, 8));

export interface Letter {
  session: string;
  rev: number;
  text: Uint8Array;
}

/**
 * Seals a text for the presenter, and signs it for its slot.
 * @throws {LiveError} `too-large` above 64 kB.
 */
export async function makeEnvelope(
  primitives: Primitives,
  { session, rev, text }: Letter,
  from: KeyPair,
  to: Uint8Array,
): Promise<Uint8Array> {
  const topic = topicOf(session, await slotOf(primitives, from.publicKey));
  const { enc, ciphertext } = await primitives.seal(pad(text), infoOf(topic, rev), to);
  const signed = joined(number(rev, 8), enc, ciphertext);
  const signature = await primitives.sign(joined(utf8(topic), signed), from);
  return joined(from.publicKey, signature, signed);
}

/** The parts of an envelope, unchecked; undefined for what cannot be one by its size or rev. Costs nothing. */
export function splitEnvelope(bytes: Uint8Array): Envelope | undefined {
  const size = bytes.length - head - tag;
  if (size < 512 || size > largest || filled(size) !== size) return undefined;
  const rev = readNumber(bytes.subarray(96, 104));
  if (!rev) return undefined;
  return {
    rev,
    publicKey: bytes.subarray(0, 32),
    signature: bytes.subarray(32, 96),
    enc: bytes.subarray(104, head),
    ciphertext: bytes.subarray(head),
  };
}

/** Whether the owner of this slot wrote this, for this session. */
export async function isGenuine(
  primitives: Primitives,
  session: string,
  slot: string,
  { publicKey, signature, rev, enc, ciphertext }: Envelope,
): Promise<boolean> {
  if (!isId(slot) || (await slotOf(primitives, publicKey)) !== slot) return false;
  const signed = joined(utf8(topicOf(session, slot)), number(rev, 8), enc, ciphertext);
  return primitives.verify(signature, signed, publicKey);
}

/** The text; undefined where it was not sealed for this presenter, slot and rev. */
export async function openEnvelope(
  primitives: Primitives,
  session: string,
  slot: string,
  envelope: Envelope,
  key: KeyPair,
): Promise<Uint8Array | undefined> {
  const padded = await primitives.open(envelope, infoOf(topicOf(session, slot), envelope.rev), key);
  return padded && unpad(padded);
}
