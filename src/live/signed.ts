import { joined, number, readNumber, utf8 } from './bytes.js';
import { topicOf } from './keys.js';
import type { KeyPair, Primitives } from './primitives.js';

/** What a presenter says to all: `signature 64 | rev 8 | body`, signed over topic, rev and body. */
export interface Signed {
  rev: number;
  body: Uint8Array;
}

const head = 64 + 8;
/** In bytes, all in all. */
const largest = 64 * 1024;
/** The most bytes a body can have. */
export const largestBody = largest - head;

export async function makeSigned(
  primitives: Primitives,
  session: string,
  slot: string,
  { rev, body }: Signed,
  key: KeyPair,
): Promise<Uint8Array> {
  const signed = joined(number(rev, 8), body);
  return joined(await primitives.sign(joined(utf8(topicOf(session, slot)), signed), key), signed);
}

/** Undefined for anything this presenter did not sign for this place. */
export async function readSigned(
  primitives: Primitives,
  session: string,
  slot: string,
  bytes: Uint8Array,
  publicKey: Uint8Array,
): Promise<Signed | undefined> {
  if (bytes.length <= head || bytes.length > largest) return undefined;
  const rev = readNumber(bytes.subarray(64, head));
  const signed = joined(utf8(topicOf(session, slot)), bytes.subarray(64));
  if (!rev || !(await primitives.verify(bytes.subarray(0, 64), signed, publicKey))) return undefined;
  return { rev, body: bytes.subarray(head) };
}
