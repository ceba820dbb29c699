import { expect } from '@open-wc/testing';
import { zipSync, strToU8, type Zippable } from 'fflate';
import { unzip, type Unzipped } from '../../src/export/unzip.js';

const bytes = strToU8;

async function all(zip: Uint8Array | AsyncIterable<Uint8Array>, locale?: string): Promise<Unzipped[]> {
  const files: Unzipped[] = [];
  for await (const file of unzip('group.zip', zip, locale)) files.push(file);
  return files;
}
const codes = async (zip: Uint8Array) =>
  (await all(zip)).map((file) => `${file.name} ${'text' in file ? 'text' : file.problem.code}`);

const good: Zippable = {
  'a.json': bytes('{"a":1}'),
  'folder/': new Uint8Array(),
  'folder/b é.txt': bytes('😀'.repeat(50_000)),
  'stored.csv': [bytes('\uFEFFa;b'), { level: 0 }],
  '__MACOSX/._a.json': bytes('x'),
  'folder/.DS_Store': bytes('x'),
};

describe('a zip', () => {
  it('gives its files as text, without folders and what a system put there', async () => {
    expect(await all(zipSync(good))).to.deep.equal([
      { name: 'group.zip/a.json', text: '{"a":1}' },
      { name: 'group.zip/folder/b é.txt', text: '😀'.repeat(50_000) },
      { name: 'group.zip/stored.csv', text: 'a;b' },
    ]);
  });

  it('gives the same from pieces, wherever they are cut', async () => {
    const zip = zipSync(good);
    for (const length of [1, 7, 1000]) {
      const pieces = async function* () {
        for (let at = 0; at < zip.length; at += length) yield zip.subarray(at, at + length);
      };
      expect((await all(pieces())).map(({ name }) => name)).to.deep.equal((await all(zip)).map(({ name }) => name));
    }
  });

  it('refuses one file that grows too large, and gives the others', async () => {
    const zip = zipSync({ 'bomb.json': new Uint8Array(101_000_000), 'ok.json': bytes('{}') }, { level: 9 });
    expect(zip.length).to.be.lessThan(200_000);
    expect(await codes(zip)).to.deep.equal(['group.zip/bomb.json file-too-large', 'group.zip/ok.json text']);
  });

  it('says what is wrong with what is no zip, is cut off or damaged, and gives what came before', async () => {
    const zip = zipSync({
      'a.json': bytes('{"a":1}'),
      'b.json': bytes(JSON.stringify(Array.from({ length: 999 }, (_, n) => n * 7919))),
    });
    const broken = zip.slice();
    broken.fill(0xff, 50, 54); // where the second file begins
    expect(await codes(bytes('name;age'))).to.deep.equal(['group.zip not-unzipped']);
    expect(await codes(new Uint8Array())).to.deep.equal(['group.zip not-unzipped']);
    expect((await codes(zip.subarray(0, 300))).slice(0, 2)).to.deep.equal([
      'group.zip/a.json text',
      'group.zip/b.json not-unzipped',
    ]);
    expect(await codes(zip.subarray(0, 60))).to.include('group.zip not-unzipped');
    const [first, ...others] = await codes(broken);
    expect(first).to.equal('group.zip/a.json text');
    expect(others.at(-1)).to.contain('not-unzipped');
    const [refused] = await all(bytes('no zip'), 'nl');
    expect(refused).to.have.nested.property('problem.path', 'group.zip');
    expect(refused).to.have.nested.property('problem.message').that.contains('zipbestand');
  });

  it('does not open a file that is packed in a way it does not know', async () => {
    const zip = zipSync({ 'a.json': bytes('{"a":1}'), 'b.json': bytes('{}') });
    zip[8] = 99;
    expect(await codes(zip))
      .to.include('group.zip/a.json not-unzipped')
      .and.to.include('group.zip/b.json text');
  });
});
