// People and presenters of a room as its server meets them, made with Node's own cryptography: what is in an envelope, it cannot tell.
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

const raw = (key) => Buffer.from(key.export({ format: 'jwk' }).x, 'base64url');
const named = (keys) => createHash('sha256').update(keys).digest().subarray(0, 16).toString('base64url');
const u64 = (n) => {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(BigInt(n));
  return bytes;
};

/** Whoever leads a room: its name, what it says of itself, and how it logs in. */
export function leader() {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const keys = Buffer.concat([raw(publicKey), raw(generateKeyPairSync('x25519').publicKey)]);
  const session = named(keys);
  const topic = (slot) => `samen/v1/${session}/${slot}`;
  return {
    session,
    keys,
    topic,
    link: `https://room.example/j#${Buffer.concat([Buffer.of(1), keys]).toString('base64url')}`,
    login(time = Date.now()) {
      const minute = Math.floor(time / 60_000);
      const signature = sign(null, Buffer.from(`samen/v1/login/${minute}`), privateKey).toString('base64url');
      return { username: `s.${keys.toString('base64url')}`, password: Buffer.from(`${minute}.${signature}`) };
    },
    says(slot, rev, body) {
      const rest = Buffer.concat([u64(rev), Buffer.from(typeof body === 'string' ? body : JSON.stringify(body))]);
      return Buffer.concat([sign(null, Buffer.concat([Buffer.from(topic(slot)), rest]), privateKey), rest]);
    },
  };
}

/** Somebody with a phone, in a session. */
export function phone(session) {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const slot = named(raw(publicKey));
  const topic = `samen/v1/${session}/${slot}`;
  return {
    slot,
    topic,
    envelope(rev, { size = 560, at = topic } = {}) {
      const rest = Buffer.concat([u64(rev), randomBytes(size)]);
      const signature = sign(null, Buffer.concat([Buffer.from(at), rest]), privateKey);
      return Buffer.concat([raw(publicKey), signature, rest]);
    },
  };
}
