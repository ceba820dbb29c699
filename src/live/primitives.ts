/** A pair of keys, raw: 32 bytes each. The private one is the seed (RFC 8032) or the scalar (RFC 7748). */
export interface KeyPair {
  publicKey: Uint8Array;
  privateKey: Uint8Array;
}

/** What HPKE makes of a text (RFC 9180): `enc` is 32 bytes, the ciphertext 16 more than the text. */
export interface Sealed {
  enc: Uint8Array;
  ciphertext: Uint8Array;
}

/**
 * The cryptography of a room. WebCrypto does it where it is there (https, localhost); on plain http in a local network there is none, and
 * audited JavaScript does. Both give the same bytes. Ed25519 signs (RFC 8032); HPKE in base mode seals: DHKEM(X25519,
 * HKDF-SHA256), HKDF-SHA256, AES-128-GCM (RFC 9180).
 */
export interface Primitives {
  random(length: number): Uint8Array;
  sha256(bytes: Uint8Array): Promise<Uint8Array>;
  signingKeys(): Promise<KeyPair>;
  sealingKeys(): Promise<KeyPair>;
  sign(bytes: Uint8Array, key: KeyPair): Promise<Uint8Array>;
  /** False for anything that is not a signature by that key; never throws. */
  verify(signature: Uint8Array, bytes: Uint8Array, publicKey: Uint8Array): Promise<boolean>;
  seal(text: Uint8Array, info: Uint8Array, publicKey: Uint8Array): Promise<Sealed>;
  /** Undefined for anything that was not sealed for that key with that `info`; never throws. */
  open(sealed: Sealed, info: Uint8Array, key: KeyPair): Promise<Uint8Array | undefined>;
}
