import { expect } from '@open-wc/testing';
import { deflateSync, strFromU8, strToU8 } from 'fflate';
import { Inflate } from '../../src/export/inflate.js';

/** What comes out when packed bytes go in, in pieces. */
function unpacked(packed: Uint8Array, told: number, piece = 7): { text: string; failed: boolean } {
  const inflate = new Inflate('a.json', packed.length, told);
  let [text, failed] = ['', false];
  inflate.ondata = (error, chunk) => {
    failed ||= Boolean(error);
    text += strFromU8(chunk);
  };
  for (let at = 0; at < packed.length; at += piece)
    inflate.push(packed.subarray(at, at + piece), at + piece >= packed.length);
  return { text, failed };
}

/** Text that cannot be packed well. */
const noise = (length: number): string =>
  Array.from({ length }, (_, n) => String.fromCharCode(33 + ((n * n * 7919 + n * 104_729) % 94))).join('');

describe('a file of a zip', () => {
  for (const length of [1, 1000, 60_000])
    it(`of ${length} letters comes out as it went in`, () => {
      const text = noise(length);
      expect(unpacked(deflateSync(strToU8(text)), length)).to.deep.equal({ text, failed: false });
    });

  it('that is larger than it says never gives more than it says', () => {
    const { text } = unpacked(deflateSync(strToU8('a'.repeat(10_000))), 100);
    expect(text.length).to.be.at.most(100);
  });

  it('that says more than its packing can hold takes no memory for that', () => {
    const text = 'small';
    expect(unpacked(deflateSync(strToU8(text)), 4_000_000_000)).to.deep.equal({ text, failed: false });
  });

  it('that is broken says so', () => {
    expect(unpacked(Uint8Array.of(7, 7, 7, 7), 100).failed).to.equal(true);
  });
});
