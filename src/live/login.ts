import { base64url, joined, utf8 } from './bytes.js';
import type { PresenterKeys } from './keys.js';
import type { Primitives } from './primitives.js';

/**
 * How a presenter shows our own server whose room it is: by name `s.<public keys>`, and as password the minute with a
 * signature over it. Other servers take no notice, or have names and passwords of their own.
 * @param now milliseconds since 1970.
 */
export async function loginOf(
  primitives: Primitives,
  { sign, seal }: PresenterKeys,
  now = Date.now(),
): Promise<{ username: string; password: string }> {
  const minute = String(Math.floor(now / 60_000));
  const signature = await primitives.sign(utf8(`samen/v1/login/${minute}`), sign);
  return {
    username: `s.${base64url(joined(sign.publicKey, seal.publicKey))}`,
    password: `${minute}.${base64url(signature)}`,
  };
}
