// The sealed format once more, with Node's cryptography and nothing of ours: what docs/live/protocol.md says, in the order in
// which it says it. HPKE is put together here from RFC 9180, base mode.
import * as node from 'node:crypto';

const hex = (text) => Buffer.from(text, 'hex');
const bytes = (value, length) => {
  const out = Buffer.alloc(length);
  out.writeBigUInt64BE(BigInt(value), length - 8);
  return out;
};
const u64 = (value) => bytes(value, 8);
const u32 = (value) => u64(value % 2 ** 32).subarray(4);
const join = (...parts) => Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));

// RFC 8410: keys as Node reads them.
const oid = { ed25519: '70', x25519: '6e' };
/** A key takes longer to read than to use. */
const remembered =
  (make, all = new Map()) =>
  (curve, raw) => {
    const name = curve + Buffer.from(raw).toString('hex');
    if (!all.has(name)) all.set(name, make(curve, raw));
    return all.get(name);
  };
const privateKey = remembered((curve, raw) =>
  node.createPrivateKey({
    key: join(hex(`302e020100300506032b65${oid[curve]}04220420`), raw),
    format: 'der',
    type: 'pkcs8',
  }),
);
const publicKey = (curve, raw) =>
  node.createPublicKey({ key: join(hex(`302a300506032b65${oid[curve]}032100`), raw), format: 'der', type: 'spki' });
export const publicOf = remembered((curve, raw) =>
  node.createPublicKey(privateKey(curve, raw)).export({ format: 'der', type: 'spki' }).subarray(-32),
);

export const signed = (raw, text) => node.sign(null, text, privateKey('ed25519', raw));
export const isSigned = (raw, text, signature) => node.verify(null, text, publicKey('ed25519', raw), signature);

// RFC 9180, 4: labels of the key schedule; RFC 5869: HKDF.
const none = Buffer.alloc(0);
const hmac = (key, data) => node.createHmac('sha256', key).update(data).digest();
const extract = (suite, salt, label, ikm) => hmac(salt, join('HPKE-v1', suite, label, ikm));
function expand(suite, prk, label, info, length) {
  const labeled = join(bytes(length, 8).subarray(6), 'HPKE-v1', suite, label, info);
  return hmac(prk, join(labeled, Buffer.of(1))).subarray(0, length);
}

// RFC 9180, 7: DHKEM(X25519, HKDF-SHA256) 0x0020, HKDF-SHA256 0x0001, AES-128-GCM 0x0001.
const kem = join('KEM', hex('0020'));
const hpke = join('HPKE', hex('002000010001'));

function keysOf(own, other, enc, recipient, info) {
  const dh = node.diffieHellman({ privateKey: privateKey('x25519', own), publicKey: publicKey('x25519', other) });
  const shared = expand(kem, extract(kem, none, 'eae_prk', dh), 'shared_secret', join(enc, recipient), 32);
  const context = join(Buffer.of(0), extract(hpke, none, 'psk_id_hash', none), extract(hpke, none, 'info_hash', info));
  const secret = extract(hpke, shared, 'secret', none);
  return [expand(hpke, secret, 'key', context, 16), expand(hpke, secret, 'base_nonce', context, 12)];
}

/** @param ephemeral the private key that is drawn anew each time; fixed here, so that the outcome is. */
export function seal(text, info, recipient, ephemeral, aad = none) {
  const enc = publicOf('x25519', ephemeral);
  const cipher = node.createCipheriv('aes-128-gcm', ...keysOf(ephemeral, recipient, enc, recipient, info)).setAAD(aad);
  return { enc, ciphertext: join(cipher.update(text), cipher.final(), cipher.getAuthTag()) };
}

export function open({ enc, ciphertext }, info, own) {
  const keys = keysOf(own, enc, enc, publicOf('x25519', own), info);
  const cipher = node
    .createDecipheriv('aes-128-gcm', ...keys)
    .setAAD(none)
    .setAuthTag(ciphertext.subarray(-16));
  return join(cipher.update(ciphertext.subarray(0, -16)), cipher.final());
}

export const idOf = (...keys) =>
  node
    .createHash('sha256')
    .update(join(...keys))
    .digest()
    .subarray(0, 16)
    .toString('base64url');
export const topicOf = (session, slot) => `samen/v1/${session}/${slot}`;

export function padded(text) {
  const length = 4 + text.length;
  const size = [512, 1024, 2048, 4096].find((one) => one >= length) ?? Math.ceil(length / 4096) * 4096;
  return join(u32(text.length), text, Buffer.alloc(size - length));
}

export function envelope({ session, rev, text }, person, recipient, ephemeral) {
  const own = publicOf('ed25519', person);
  const topic = topicOf(session, idOf(own));
  const { enc, ciphertext } = seal(padded(text), join(topic, u64(rev)), recipient, ephemeral);
  const rest = join(u64(rev), enc, ciphertext);
  return join(own, signed(person, join(topic, rest)), rest);
}

/** The text of an envelope, as the presenter opens it; throws where anything is wrong. */
export function openEnvelope(message, session, slot, own) {
  const [person, signature, rest] = [message.subarray(0, 32), message.subarray(32, 96), message.subarray(96)];
  const topic = topicOf(session, slot);
  if (idOf(person) !== slot || !isSigned(person, join(topic, rest), signature)) throw new Error('signature');
  const sealed = { enc: rest.subarray(8, 40), ciphertext: rest.subarray(40) };
  const text = open(sealed, join(topic, rest.subarray(0, 8)), own);
  return text.subarray(4, 4 + text.readUInt32BE(0));
}

export function say({ session, slot, rev, body }, presenter) {
  const rest = join(u64(rev), body);
  return join(signed(presenter, join(topicOf(session, slot), rest)), rest);
}

export const receipts = (entries) =>
  join(...entries.map(([slot, rev]) => join(Buffer.from(slot, 'base64url').subarray(0, 6), u32(rev))));

/** Everything that follows from fixed keys and texts. */
export function follows({ keys, envelope: letter, control, receipts: told }) {
  const [sign, own, person, ephemeral] = ['sign', 'seal', 'participant', 'ephemeral'].map((name) => hex(keys[name]));
  const [signPublic, sealPublic] = [publicOf('ed25519', sign), publicOf('x25519', own)];
  const session = idOf(signPublic, sealPublic);
  const slot = idOf(publicOf('ed25519', person));
  const at = (part, body) => say({ session, slot: part, rev: control.rev, body }, sign).toString('hex');
  return {
    signPublic: signPublic.toString('hex'),
    sealPublic: sealPublic.toString('hex'),
    participantPublic: publicOf('ed25519', person).toString('hex'),
    session,
    slot,
    topic: topicOf(session, slot),
    join: join(Buffer.of(1), signPublic, sealPublic).toString('base64url'),
    presenter: join(Buffer.of(0x81), signPublic, sealPublic, sign, own).toString('base64url'),
    envelope: envelope(
      { session, rev: letter.rev, text: Buffer.from(letter.text) },
      person,
      sealPublic,
      ephemeral,
    ).toString('hex'),
    control: at('_ctl', Buffer.from(control.text)),
    receipts: at(`_r/${slot[0]}`, receipts([[slot, told.rev]])),
  };
}
