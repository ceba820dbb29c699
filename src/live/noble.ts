// The only file that imports noble; loaded where WebCrypto lacks.
import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { AEAD_AES_128_GCM, KDF_HKDF_SHA256, KEM_DHKEM_X25519_HKDF_SHA256 } from '@panva/hpke-noble';
import { sealing } from './hpke.js';
import type { Primitives } from './primitives.js';

/** Audited JavaScript: it runs on plain http, and in browsers without these curves. Slower, and the same bytes. */
export function noblePrimitives(): Primitives {
  return {
    ...sealing(KEM_DHKEM_X25519_HKDF_SHA256, KDF_HKDF_SHA256, AEAD_AES_128_GCM),
    random: (length) => crypto.getRandomValues(new Uint8Array(length)),
    sha256: async (bytes) => sha256(bytes),
    async signingKeys() {
      const { publicKey, secretKey } = ed25519.keygen();
      return { publicKey, privateKey: secretKey };
    },
    sign: async (bytes, key) => ed25519.sign(bytes, key.privateKey),
    async verify(signature, bytes, publicKey) {
      try {
        // As RFC 8032 says and WebCrypto does, and not the looser ZIP 215.
        return ed25519.verify(signature, bytes, publicKey, { zip215: false });
      } catch {
        return false;
      }
    },
  };
}
