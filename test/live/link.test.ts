import { expect } from '@open-wc/testing';
import { base64url, fromBase64url } from '../../src/live/bytes.js';
import { createRoom, publicKeys, sessionOf } from '../../src/live/keys.js';
import { joinLink, presenterLink, readLink } from '../../src/live/link.js';
import { LiveError } from '../../src/live/register.js';
import { openParticipant } from '../../src/live/participant.js';
import { openPresenter } from '../../src/live/presenter.js';
import { memoryDrafts } from '../../src/draft/memory.js';
import { memoryHub } from '../../src/live/memory.js';
import { newRoom } from '../../src/live/control.js';
import { crypto, failureOf, instrument } from './stage.js';

const keys = await createRoom(crypto);
const link = joinLink('https://example.org/join/#old', publicKeys(keys));
const linkFailure = (text: string): string => {
  try {
    readLink(text);
    return 'none';
  } catch (error) {
    return (error as LiveError).failure;
  }
};
describe('base64url', () => {
  it('comes back as it was, at any length', () => {
    for (let length = 0; length < 70; length++) {
      const bytes = crypto.random(length);
      expect(fromBase64url(base64url(bytes))).to.deep.equal(bytes);
    }
  });

  it('has one spelling', () => {
    for (const text of ['A', 'AB', 'AA=', 'A+', 'A/', 'AAB', ' AA', 'é', '💧💧'])
      expect(fromBase64url(text), text).to.equal(undefined);
    expect(fromBase64url('AAA')).to.deep.equal(new Uint8Array(2));
  });
});

describe('a join link', () => {
  it('says the keys, and where the broker is', () => {
    expect(readLink(link)).to.deep.equal({ keys: publicKeys(keys) });
    const url = 'wss://broker.example:8443/mqtt?a=1&b=2';
    expect(readLink(joinLink('/join', publicKeys(keys), url)).url).to.equal(url);
    expect(readLink(link.slice(link.indexOf('#'))).keys).to.deep.equal(publicKeys(keys));
  });

  it('has everything in its fragment, which goes to nobody', () => {
    expect(link.split('#')[0]).to.equal('https://example.org/join/');
    expect(link.split('#')[1]).to.match(/^[\w-]{87}$/);
  });

  it('never has a private key; the link of a presenter has, and says so', () => {
    const own = presenterLink('/room', keys);
    expect(readLink(own)).to.deep.equal({ keys: publicKeys(keys), presenter: keys });
    for (const pair of [keys.sign, keys.seal])
      expect(base64url(fromBase64url(link.split('#')[1]!)!.subarray(1))).not.to.include(
        base64url(pair.privateKey).slice(1, -2),
      );
  });

  it('that was cut off, mistyped or is of something else is broken', () => {
    for (const text of [
      '',
      '#',
      'https://example.org/',
      link.slice(0, -1),
      `${link}A`,
      link.replace(/#./, '#!'),
      `${link}&url=javascript:alert(1)`,
      `${link}&url=%`,
      `${link}&url=https://example.org`,
      '#'.padEnd(100_000, 'A'),
    ])
      expect(linkFailure(text), text.slice(0, 200)).to.equal('broken');
  });

  it('of a newer version says so', () => {
    expect(linkFailure(`#${base64url(Uint8Array.of(2, ...crypto.random(80)))}`)).to.equal('version');
    expect(linkFailure(`#${base64url(Uint8Array.of(0x82, ...crypto.random(80)))}`)).to.equal('version');
  });

  it('with a key for which nothing can be sealed opens no room', async () => {
    const broken = { ...publicKeys(keys), seal: new Uint8Array(32) };
    const hub = memoryHub();
    const options = { primitives: crypto, register: (session: string) => hub.connect(session), store: memoryDrafts() };
    expect(await failureOf(openParticipant({ ...options, link: { keys: broken } }))).to.equal('broken');
  });

  it('with private keys of somebody else opens no room for a presenter', async () => {
    const other = await createRoom(crypto);
    const hub = memoryHub();
    const state = newRoom({ instrument: { id: 'tuckman' }, locale: 'nl' });
    const options = {
      primitives: crypto,
      register: (session: string) => hub.connect(session),
      store: memoryDrafts(),
      instrument,
      state,
    };
    const mixed = [
      { ...keys, sign: { ...keys.sign, privateKey: other.sign.privateKey } },
      { ...keys, seal: { ...keys.seal, privateKey: other.seal.privateKey } },
    ];
    for (const one of mixed) expect(await failureOf(openPresenter({ ...options, keys: one }))).to.equal('broken');
  });

  it('names another session with any other key', async () => {
    const one = publicKeys(keys);
    const session = await sessionOf(crypto, one);
    for (const which of ['sign', 'seal'] as const) {
      const bent = one[which].slice();
      bent[0]! ^= 1;
      expect(await sessionOf(crypto, { ...one, [which]: bent })).not.to.equal(session);
    }
  });
});
