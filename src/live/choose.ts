import { webCryptoPrimitives } from './webcrypto.js';
import { isSame, utf8 } from './bytes.js';
import type { Primitives } from './primitives.js';

/** Whether these do what they say: some browsers have a curve by name, and then fail on it. */
export async function works(these: Primitives): Promise<boolean> {
  try {
    const text = utf8('samen');
    const [sign, seal] = await Promise.all([these.signingKeys(), these.sealingKeys()]);
    const signature = await these.sign(text, sign);
    const sealed = await these.seal(text, signature, seal.publicKey);
    const opened = await these.open(sealed, signature, { ...seal });
    const forged = await these.verify(signature, signature, sign.publicKey);
    return !forged && !!opened && isSame(opened, text) && (await these.verify(signature, text, sign.publicKey));
  } catch {
    return false;
  }
}

/**
 * Whether this browser's own may be used. WebKit on Linux has both curves, and now and then fails to make a key, or ends the page (seen in
 * WebKitGTK; Safari is another matter).
 */
export function isTrusted(agent: string): boolean {
  return !(agent.includes('Linux') && agent.includes('AppleWebKit') && !/Chrom|Android/.test(agent));
}

/** The cryptography of this page: WebCrypto, or where that lacks, JavaScript that is fetched now. */
export async function primitives(): Promise<Primitives> {
  // On plain http there is no `subtle`, whatever the types say.
  const { navigator, crypto } = globalThis as { navigator?: { userAgent: string }; crypto?: { subtle?: unknown } };
  const own = crypto?.subtle && isTrusted(navigator?.userAgent ?? '') ? webCryptoPrimitives() : undefined;
  if (own && (await works(own))) return own;
  return (await import('./noble.js')).noblePrimitives();
}
