import { expect } from '@open-wc/testing';
import { assert, property, uint8Array } from 'fast-check';
import { generate } from 'lean-qr';
import jsQR from 'jsqr';
import { base45, CodeReader, codesOf, fromBase45 } from '../../src/live/codes.js';

type Jsqr = (pixels: Uint8ClampedArray, width: number, height: number) => { data: string } | null;

const text = (words: string) => new TextEncoder().encode(words);
const bytesOf = (length: number) => Uint8Array.from({ length }, (_, at) => (at * 7 + 3) % 256);

it('writes the examples of RFC 9285', () => {
  expect(base45(text('AB'))).to.equal('BB8');
  expect(base45(text('Hello!!'))).to.equal('%69 VD92EX0');
  expect(base45(text('base-45'))).to.equal('UJCLQE7W581');
  expect(new TextDecoder().decode(fromBase45('QED8WEX0'))).to.equal('ietf!');
});

it('any bytes come back', () => {
  assert(
    property(uint8Array({ maxLength: 200 }), (bytes) => void expect(fromBase45(base45(bytes))).to.deep.equal(bytes)),
  );
});

it('no bytes come of what is no such text', () => {
  for (const wrong of ['A', 'GGW0', ':::', 'aB8', '::']) expect(fromBase45(wrong), wrong).to.equal(undefined);
});

for (const length of [664, 1176, 2200, 4248])
  it(`an envelope of ${length} bytes comes back, whatever the order of its codes`, () => {
    const envelope = bytesOf(length);
    const codes = codesOf(envelope)!;
    const reader = new CodeReader();
    const read = [...codes, ...codes].reverse().map((code) => reader.read(code));
    expect(read.find((one) => one?.envelope)?.envelope).to.deep.equal(envelope);
    expect(read.slice(0, codes.length - 1).every((one) => !one!.envelope)).to.equal(true);
  });

it('codes of two answers never make one', () => {
  const [one, other] = [bytesOf(1176), bytesOf(1176).reverse()].map((envelope) => codesOf(envelope)!) as [
    string[],
    string[],
  ];
  const reader = new CodeReader();
  expect(reader.read(one[0]!)).to.deep.equal({ n: 1, of: 2 });
  expect(reader.read(other[1]!)).to.deep.equal({ n: 1, of: 2 });
  expect(reader.read(other[0]!)!.envelope).to.deep.equal(bytesOf(1176).reverse());
});

it('reads nothing of other codes', () => {
  for (const foreign of [
    'https://example.org',
    'SAMEN1/ABCDEF01/2/1/BB8',
    'SAMEN1/ABCDEF01/0/1/BB8',
    'SAMEN1/ABCDEF01/1/1/a',
  ])
    expect(new CodeReader().read(foreign), foreign).to.equal(undefined);
});

it('too large an envelope has no codes', () => expect(codesOf(bytesOf(5000))).to.equal(undefined));

it('a camera reads what is drawn, at three pixels a module', () => {
  const [code] = codesOf(bytesOf(664)) as [string];
  const drawn = generate(code);
  const [size, scale] = [drawn.size + 8, 3];
  const side = size * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++)
      if (drawn.get(Math.floor(x / scale) - 4, Math.floor(y / scale) - 4))
        pixels.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
  expect((jsQR as unknown as Jsqr)(pixels, side, side)?.data).to.equal(code);
});
