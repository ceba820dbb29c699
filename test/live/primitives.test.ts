import { expect } from '@open-wc/testing';
import { isTrusted, primitives, works } from '../../src/live/choose.js';
import { noblePrimitives } from '../../src/live/noble.js';
import { webCryptoPrimitives } from '../../src/live/webcrypto.js';
import type { Primitives } from '../../src/live/primitives.js';

const noble = noblePrimitives();
const own = webCryptoPrimitives();
/** Not every browser of our tests has both curves; what it lacks it may not have by halves. */
const all: [string, Primitives][] = [
  ['noble', noble],
  ...(isTrusted(navigator.userAgent) && (await works(own)) ? [['WebCrypto', own] as [string, Primitives]] : []),
];

const bytes = (length: number, by = 7): Uint8Array => Uint8Array.from({ length }, (_, n) => n * by);

/** This page without a part of its cryptography, while something runs. */
async function without<T>(lacks: object, run: () => Promise<T>): Promise<T> {
  Object.defineProperty(crypto, 'subtle', { configurable: true, value: lacks });
  try {
    return await run();
  } finally {
    delete (crypto as { subtle?: unknown }).subtle;
  }
}

for (const [name, one] of all)
  describe(`the cryptography of ${name}`, () => {
    it('works', async () => {
      expect(await works(one)).to.equal(true);
    });

    it('has keys, signatures and seals of the lengths of the standards', async () => {
      const [sign, seal] = [await one.signingKeys(), await one.sealingKeys()];
      for (const { publicKey, privateKey } of [sign, seal])
        expect([publicKey.length, privateKey.length]).to.deep.equal([32, 32]);
      expect((await one.sign(bytes(3), sign)).length).to.equal(64);
      const { enc, ciphertext } = await one.seal(bytes(100), bytes(9), seal.publicKey);
      expect([enc.length, ciphertext.length]).to.deep.equal([32, 116]);
    });

    it('gives false for what is no signature, and never throws', async () => {
      const keys = await one.signingKeys();
      const signature = await one.sign(bytes(9), keys);
      for (let at = 0; at < 64; at += 9) {
        const bent = signature.slice();
        bent[at]! ^= 1;
        expect(await one.verify(bent, bytes(9), keys.publicKey)).to.equal(false);
      }
      expect(await one.verify(signature, bytes(10), keys.publicKey)).to.equal(false);
      for (const broken of [bytes(0), bytes(31), bytes(63), bytes(65), new Uint8Array(64)]) {
        expect(await one.verify(broken, bytes(9), keys.publicKey)).to.equal(false);
        expect(await one.verify(signature, bytes(9), broken)).to.equal(false);
      }
    });

    it('gives nothing for what cannot be opened, and never throws', async () => {
      const [keys, others] = [await one.sealingKeys(), await one.sealingKeys()];
      const sealed = await one.seal(bytes(40), bytes(4), keys.publicKey);
      const bent = { ...sealed, ciphertext: sealed.ciphertext.map((byte) => byte ^ 1) };
      expect(await one.open(sealed, bytes(4), keys)).to.deep.equal(bytes(40));
      expect(await one.open(sealed, bytes(5), keys)).to.equal(undefined);
      expect(await one.open(sealed, bytes(4), others)).to.equal(undefined);
      expect(await one.open(bent, bytes(4), keys)).to.equal(undefined);
      for (const enc of [bytes(0), bytes(31), new Uint8Array(32)])
        expect(await one.open({ ...sealed, enc }, bytes(4), keys)).to.equal(undefined);
    });

    it('seals the same text in another way each time', async () => {
      const { publicKey } = await one.sealingKeys();
      const [a, b] = [await one.seal(bytes(9), bytes(0), publicKey), await one.seal(bytes(9), bytes(0), publicKey)];
      expect(a.ciphertext).not.to.deep.equal(b.ciphertext);
    });

    it('gives the same bytes as the other way, and opens what it sealed', async () => {
      const [sign, seal] = [await noble.signingKeys(), await noble.sealingKeys()];
      expect(await one.sign(bytes(300), sign)).to.deep.equal(await noble.sign(bytes(300), sign));
      expect(await one.sha256(bytes(300))).to.deep.equal(await noble.sha256(bytes(300)));
      const [there, back] = [
        await one.seal(bytes(70), bytes(6), seal.publicKey),
        await noble.seal(bytes(70), bytes(6), seal.publicKey),
      ];
      expect(await noble.open(there, bytes(6), seal)).to.deep.equal(bytes(70));
      expect(await one.open(back, bytes(6), seal)).to.deep.equal(bytes(70));
    });
  });

describe('the cryptography of a page', () => {
  it('is one that works', async () => {
    expect(await works(await primitives())).to.equal(true);
  });

  it('works without a secure context', async () => {
    await without(undefined as unknown as object, async () => expect(await works(await primitives())).to.equal(true));
  });

  it('works where the browser knows no such curve', async () => {
    const lacks = { generateKey: () => Promise.reject(new DOMException('no', 'NotSupportedError')) };
    await without(lacks, async () => expect(await works(await primitives())).to.equal(true));
  });

  it('is not taken from WebKit on Linux, which may end the page', () => {
    const linux = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/605.1.15 (KHTML, like Gecko)';
    expect(isTrusted(`${linux} Version/26.0 Safari/605.1.15`)).to.equal(false);
    expect(
      isTrusted('Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/153.0 Safari/537.36'),
    ).to.equal(true);
    expect(
      isTrusted(
        'Mozilla/5.0 (iPhone; CPU iPhone OS 26_0 like Mac OS X) AppleWebKit/605.1.15 Version/26.0 Safari/604.1',
      ),
    ).to.equal(true);
    expect(isTrusted('Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0')).to.equal(true);
    expect(isTrusted('')).to.equal(true);
  });

  it('is not taken from a browser that does it wrong', async () => {
    expect(await works({ ...noble, verify: async () => true })).to.equal(false);
    expect(await works({ ...noble, open: async ({ ciphertext }) => ciphertext })).to.equal(false);
    expect(await works({ ...noble, sign: async () => new Uint8Array(64) })).to.equal(false);
  });
});
