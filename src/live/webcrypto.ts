import { AEAD_AES_128_GCM, KDF_HKDF_SHA256, KEM_DHKEM_X25519_HKDF_SHA256, sealing } from './hpke.js';
import { fromBase64url, joined } from './bytes.js';
import type { KeyPair, Primitives } from './primitives.js';

/** A private key as WebCrypto reads it (PKCS #8, RFC 8410): what comes before the 32 bytes of the seed. */
const pkcs8 = Uint8Array.of(0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20);

const ed25519 = { name: 'Ed25519' } as const;

/** WebCrypto takes bytes that no other thread can change; ours never are shared. */
const own = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => bytes as Uint8Array<ArrayBuffer>;

/** What the browser has itself. Only in a secure context; Ed25519 and X25519 are in browsers from 2025 on. */
export function webCryptoPrimitives(): Primitives {
  const { subtle } = crypto;
  const known = new WeakMap<KeyPair, ReturnType<typeof signingKey>>();
  const signingKey = (key: KeyPair) =>
    subtle.importKey('pkcs8', own(joined(pkcs8, key.privateKey)), ed25519, false, ['sign']);

  async function verify(signature: Uint8Array, bytes: Uint8Array, publicKey: Uint8Array): Promise<boolean> {
    try {
      const key = await subtle.importKey('raw', own(publicKey), ed25519, false, ['verify']);
      return await subtle.verify(ed25519, key, own(signature), own(bytes));
    } catch {
      return false;
    }
  }

  return {
    ...sealing(KEM_DHKEM_X25519_HKDF_SHA256, KDF_HKDF_SHA256, AEAD_AES_128_GCM),
    random: (length) => crypto.getRandomValues(new Uint8Array(length)),
    sha256: async (bytes) => new Uint8Array(await subtle.digest('SHA-256', own(bytes))),
    async signingKeys() {
      const { publicKey, privateKey } = await subtle.generateKey(ed25519, true, ['sign', 'verify']);
      const { d } = await subtle.exportKey('jwk', privateKey);
      return {
        publicKey: new Uint8Array(await subtle.exportKey('raw', publicKey)),
        privateKey: fromBase64url(d!)!,
      };
    },
    async sign(bytes, key) {
      const made = known.get(key) ?? signingKey(key);
      known.set(key, made);
      return new Uint8Array(await subtle.sign(ed25519, await made, own(bytes)));
    },
    verify,
  };
}
