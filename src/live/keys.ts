import { base64url, isSame, joined, utf8 } from './bytes.js';
import { LiveError } from './register.js';
import type { KeyPair, Primitives } from './primitives.js';

/** What everybody in a room knows: by whom its state is signed, and for whom answers are sealed. 32 bytes each. */
export interface RoomKeys {
  sign: Uint8Array;
  seal: Uint8Array;
}

/** What a presenter has besides. */
export interface PresenterKeys {
  sign: KeyPair;
  seal: KeyPair;
}

/** An id that proves itself: nobody has other keys of the same id. */
async function idOf({ sha256 }: Primitives, keys: Uint8Array): Promise<string> {
  return base64url((await sha256(keys)).subarray(0, 16));
}

export const publicKeys = ({ sign, seal }: PresenterKeys): RoomKeys => ({ sign: sign.publicKey, seal: seal.publicKey });

export const sessionOf = (primitives: Primitives, { sign, seal }: RoomKeys): Promise<string> =>
  idOf(primitives, joined(sign, seal));

/** @param publicKey the participant's, to sign with. */
export const slotOf = idOf;

/** 16 bytes as `base64url` writes them: of the last character only two bits are used. */
export const isId = (text: string): boolean => /^[\w-]{21}[AQgw]$/.test(text);

/** Where a slot lies, as signatures name it; transports may spell it in another way. */
export const topicOf = (session: string, slot: string): string => `samen/v1/${session}/${slot}`;

/** New keys for a new room. */
export async function createRoom(primitives: Primitives): Promise<PresenterKeys> {
  const [sign, seal] = await Promise.all([primitives.signingKeys(), primitives.sealingKeys()]);
  return { sign, seal };
}

/**
 * Whether these keys can be used at all: a link may be cut off, mistyped or made up.
 * @throws {LiveError} `broken`.
 */
export async function checkKeys(primitives: Primitives, keys: RoomKeys, own?: PresenterKeys): Promise<void> {
  const probe = utf8('samen');
  try {
    const sealed = await primitives.seal(probe, probe, keys.seal);
    if (!own) return;
    const opened = await primitives.open(sealed, probe, own.seal);
    const signature = await primitives.sign(probe, own.sign);
    if (opened && isSame(opened, probe) && (await primitives.verify(signature, probe, keys.sign))) return;
  } catch (cause) {
    throw new LiveError('broken', { cause });
  }
  throw new LiveError('broken');
}
