import { expect } from '@open-wc/testing';
import { fetchJson } from '../../components/internal/fetch-json.js';

const urls: string[] = [];
const addressOf = (text: string): string => {
  const url = URL.createObjectURL(new Blob([text]));
  urls.push(url);
  return url;
};

/** What is said of an address: a code, and the values in its sentence. */
async function finding(src: string) {
  const fetched = await fetchJson(src);
  if (!('finding' in fetched)) throw new Error(`${src} was fetched`);
  return fetched.finding;
}

describe('fetching JSON', () => {
  after(() => urls.forEach((url) => URL.revokeObjectURL(url)));

  it('gives what is at the address', async () => {
    expect(await fetchJson(addressOf('{"a": [1, null, "é"]}'))).to.deep.equal({ value: { a: [1, null, 'é'] } });
    expect(await fetchJson(addressOf('null'))).to.deep.equal({ value: null });
  });

  it('says of a text that is not JSON where, or nothing about where', async () => {
    const { code, path, values } = await finding(addressOf('{\n  "a": 1,\n  "b": nope\n}'));
    expect([code, path]).to.deep.equal(['not-json', 'src']);
    expect(values?.['line'] ?? 3).to.equal(3);
    expect((await finding(addressOf(''))).code).to.equal('not-json');
    expect((await finding(addressOf('<!doctype html>'))).code).to.equal('not-json');
  });

  it('says of an address that is none, or where nobody is, what it is', async () => {
    for (const src of ['http://[', 'http://127.0.0.1:9/x.json', 'no-such-scheme:x']) {
      const { code, values } = await finding(src);
      expect([src, code]).to.deep.equal([src, 'unreachable']);
      expect(values?.['url']).to.contain(src);
    }
  });

  it('says of a text that is very large that it is, and of one just within bounds nothing', async () => {
    const text = (length: number) => JSON.stringify('x'.repeat(length - 2));
    expect((await finding(addressOf(text(1_000_001)))).code).to.equal('too-large');
    expect(await fetchJson(addressOf(text(1_000_000)))).to.have.property('value');
  });

  it('finds an address beside the page', async () => {
    const { code, values } = await finding('not-there.json');
    expect(code).to.equal('not-found');
    expect(values?.['status']).to.equal(404);
    expect(values?.['url']).to.equal(new URL('not-there.json', document.baseURI).href);
  });
});
