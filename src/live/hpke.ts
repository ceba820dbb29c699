// The only file that imports hpke.
import { CipherSuite, type AEADFactory, type KDFFactory, type KEMFactory, type Key } from 'hpke';
import type { Primitives } from './primitives.js';

export { AEAD_AES_128_GCM, KDF_HKDF_SHA256, KEM_DHKEM_X25519_HKDF_SHA256 } from 'hpke';

/** The part of `Primitives` that seals, by these implementations of the three algorithms. */
export function sealing<K extends Key>(
  ...algorithms: [KEMFactory<K>, KDFFactory, AEADFactory]
): Pick<Primitives, 'sealingKeys' | 'seal' | 'open'> {
  const suite = new CipherSuite(...algorithms);
  // A presenter opens thousands of envelopes with one key.
  const known = new WeakMap<object, Promise<K>>();
  const privateKey = (key: { privateKey: Uint8Array }): Promise<K> => {
    const found = known.get(key) ?? suite.DeserializePrivateKey(key.privateKey, true);
    known.set(key, found);
    return found;
  };
  return {
    async sealingKeys() {
      const pair = await suite.GenerateKeyPair(true);
      return {
        publicKey: await suite.SerializePublicKey(pair.publicKey),
        privateKey: await suite.SerializePrivateKey(pair.privateKey),
      };
    },
    async seal(text, info, publicKey) {
      const sealed = await suite.Seal(await suite.DeserializePublicKey(publicKey), text, { info });
      return { enc: sealed.encapsulatedSecret, ciphertext: sealed.ciphertext };
    },
    async open({ enc, ciphertext }, info, key) {
      try {
        return await suite.Open(await privateKey(key), enc, ciphertext, { info });
      } catch {
        return undefined;
      }
    },
  };
}
