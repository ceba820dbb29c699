import { createHash, createPublicKey, verify, type KeyObject } from 'node:crypto';
import { controlSlot } from '../../../live/register.js';

/** Where a message belongs: `envelope` of a participant, or the room's own `_ctl` and `_r/…`. */
export interface Place {
  session: string;
  slot: string;
  own: boolean;
}

const shape = /^samen\/v1\/([\w-]{22})\/([\w-]{22}|_ctl|_r\/[\w-])$/;

/** What a topic says; undefined for one that no room has. */
export function placeOf(topic: string): Place | undefined {
  const [, session, slot] = shape.exec(topic) ?? [];
  if (!session || !slot) return undefined;
  return { session, slot, own: slot === controlSlot || slot.startsWith('_r/') };
}

/** The name of a room or a slot: of the public keys that it belongs to. */
export const nameOf = (keys: Uint8Array): string =>
  createHash('sha256').update(keys).digest().subarray(0, 16).toString('base64url');

/** Ed25519, of 32 raw bytes (RFC 8410). */
export const publicKey = (raw: Uint8Array): KeyObject =>
  createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(raw).toString('base64url') }, format: 'jwk' });

/** False for anything but a signature by that key. */
export function isSigned(signature: Uint8Array, bytes: Uint8Array, key: KeyObject | Uint8Array): boolean {
  try {
    return verify(null, bytes, key instanceof Uint8Array ? publicKey(key) : key, signature);
  } catch {
    return false; // a key that is no point of the curve
  }
}

const KEY = 32;
const SIGNATURE = 64;
const REV = 8;

/** An envelope: public key 32 | signature 64 | rev u64 | HPKE enc 32 | ciphertext. */
export interface Signed {
  rev: Buffer;
  isValid(): boolean;
}

const covered = (topic: string, rest: Uint8Array): Buffer => Buffer.concat([Buffer.from(topic), rest]);

/** The signed parts of an envelope; undefined when it is too short, or the slot is another's. */
export function envelopeIn(topic: string, slot: string, bytes: Buffer): Signed | undefined {
  const key = bytes.subarray(0, KEY);
  const rest = bytes.subarray(KEY + SIGNATURE);
  // At least `rev`, `enc`, and the tag of nothing sealed.
  if (rest.length < REV + 32 + 16 || nameOf(key) !== slot) return undefined;
  const signature = bytes.subarray(KEY, KEY + SIGNATURE);
  return { rev: rest.subarray(0, REV), isValid: () => isSigned(signature, covered(topic, rest), key) };
}

/** The signed parts of what the room says itself: signature 64 | rev u64 | body. */
export function ownIn(topic: string, bytes: Buffer, key: KeyObject): Signed | undefined {
  const rest = bytes.subarray(SIGNATURE);
  if (rest.length < REV) return undefined;
  const signature = bytes.subarray(0, SIGNATURE);
  return { rev: rest.subarray(0, REV), isValid: () => isSigned(signature, covered(topic, rest), key) };
}

/** Where `rev` stands, to compare with what is there. */
export const revIn = ({ own }: Place, bytes: Buffer): Buffer =>
  bytes.subarray(own ? SIGNATURE : KEY + SIGNATURE).subarray(0, REV);

/** Whether the room says of itself that it is over. */
export function saysEnded(bytes: Buffer): boolean {
  try {
    const state: unknown = JSON.parse(bytes.toString('utf8', SIGNATURE + REV));
    return (state as { phase?: unknown }).phase === 'ended';
  } catch {
    return false;
  }
}
