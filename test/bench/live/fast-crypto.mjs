// The cryptography of thousands of phones in one process: the second implementation of the sealed format, by Node's functions that answer at once.
// Node's WebCrypto hands each step to another thread, which takes several times as long; a browser's does not.
import { createHash, randomBytes } from 'node:crypto';
import { isSigned, open, seal, signed } from '../../live/independent.mjs';

/** What `act` gives, or `otherwise` where the bytes of a stranger make it throw. */
function attempt(act, otherwise) {
  try {
    return act();
  } catch {
    return otherwise;
  }
}

/** @param primitives the library's own, for what is seldom done. */
export const fastCrypto = (primitives) => ({
  random: (length) => new Uint8Array(randomBytes(length)),
  signingKeys: () => primitives.signingKeys(),
  sealingKeys: () => primitives.sealingKeys(),
  sha256: async (bytes) => new Uint8Array(createHash('sha256').update(bytes).digest()),
  sign: async (bytes, { privateKey }) => new Uint8Array(signed(privateKey, bytes)),
  verify: async (signature, bytes, key) => attempt(() => isSigned(key, bytes, signature), false),
  seal: async (text, info, recipient) => {
    const { enc, ciphertext } = seal(text, info, recipient, randomBytes(32));
    return { enc: new Uint8Array(enc), ciphertext: new Uint8Array(ciphertext) };
  },
  open: async (sealed, info, { privateKey }) =>
    attempt(() => new Uint8Array(open(sealed, info, privateKey)), undefined),
});
