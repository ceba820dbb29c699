import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { uuid } from '../../src/result/index.js';

const zeros = new Uint8Array(10);
const ones = new Uint8Array(10).fill(255);
const time = fc.nat(2 ** 48 - 1);
const random = fc.uint8Array({ minLength: 10, maxLength: 10 });

describe('a UUID', () => {
  it('holds the time in milliseconds, the version and the variant (RFC 9562, the example of appendix A.6)', () => {
    const example = Uint8Array.from([0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f]);
    expect(uuid(0x017f22e279b0, example)).to.equal('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
  });

  it('has its fixed bits whatever the random ones are', () => {
    expect(uuid(0, zeros)).to.equal('00000000-0000-7000-8000-000000000000');
    expect(uuid(2 ** 48 - 1, ones)).to.equal('ffffffff-ffff-7fff-bfff-ffffffffffff');
  });

  it('always has the form of version 7', () => {
    const form = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
    fc.assert(fc.property(time, random, (now, bytes) => form.test(uuid(now, bytes))));
  });

  it('sorts by time, whatever the random bits are', () => {
    fc.assert(
      fc.property(time, time, (a, b) => {
        fc.pre(a < b);
        return uuid(a, ones) < uuid(b, zeros);
      }),
    );
  });

  it('differs when the random bits differ', () => {
    const others = Array.from({ length: 10 }, (_, index) => zeros.map((byte, at) => (at === index ? 1 : byte)));
    expect(new Set([zeros, ...others].map((bytes) => uuid(1, bytes))).size).to.equal(11);
  });

  it('takes ten of the random bytes, if there are more', () => {
    expect(uuid(5, new Uint8Array(16).fill(255))).to.equal(uuid(5, ones));
  });

  it('leaves the random bytes as they were', () => {
    const bytes = ones.slice();
    uuid(5, bytes);
    expect(bytes).to.deep.equal(ones);
  });
});
