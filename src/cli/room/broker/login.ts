import { isSigned } from './messages.js';

/** How far a clock may be off, in minutes. */
const OFF = 5;

const KEYS = 64;

/**
 * The public keys of whoever leads a room, from a name `s.<keys>` and a password `<minute>.<signature>`: the minute of Unix time, and an
 * Ed25519 signature over `samen/v1/login/<minute>`; keys and signature in base64url. `clock`: it is theirs, but of another time.
 */
export function loginIn(name: string, password: Uint8Array, now: number): Buffer | 'clock' | 'refused' {
  const keys = Buffer.from(name.slice(2), 'base64url');
  const [, minute, signature] = /^(\d{1,12})\.([\w-]{86})$/.exec(Buffer.from(password).toString('latin1')) ?? [];
  if (!name.startsWith('s.') || keys.length !== KEYS || !minute || !signature) return 'refused';
  const signed = Buffer.from(`samen/v1/login/${minute}`);
  if (!isSigned(Buffer.from(signature, 'base64url'), signed, keys.subarray(0, 32))) return 'refused';
  return Math.abs(Number(minute) - now / 60_000) > OFF + 1 ? 'clock' : keys;
}
