import { expect } from '@open-wc/testing';
import { utf8 } from '../../src/live/bytes.js';
import { readContent } from '../../src/live/content.js';
import { isRoomState, newRoom } from '../../src/live/control.js';
import { makeEnvelope } from '../../src/live/envelope.js';
import { slotOf } from '../../src/live/keys.js';
import { clock, crypto, instrument, Stage, until } from './stage.js';

const round = {
  id: '0192f0c1-2d3e-7a4b-8c5d-6e7f80910a1b',
  startedAt: '2026-02-01T09:30:00.000Z',
  completedAt: '2026-02-01T09:31:00.000Z',
  locale: 'nl',
  wording: 'standard',
  answers: { [instrument.items[0]!.id]: 'often' },
};
const content = {
  format: 'samen-answer/1',
  instrument: { id: instrument.passport.id, version: instrument.passport.version },
  rounds: { 1: round },
};
const withRound = (more: object): string => JSON.stringify({ ...content, rounds: { 1: { ...round, ...more } } });
const inAnswers = (text: string): string => withRound({ answers: 'HERE' }).replace('"HERE"', () => text);
const deep = (n: number): string => '['.repeat(n) + ']'.repeat(n);

/** What a stranger may put under a valid seal, by what is wrong with it. */
const hostile: Record<string, string | Uint8Array> = {
  'no text': '',
  'no JSON': '{"format":',
  'half a letter': Uint8Array.of(0x22, 0xc3, 0x22),
  'a byte order mark': `\uFEFF${JSON.stringify(content)}`,
  'a number': '7',
  null: 'null',
  'a list': '[]',
  'another format': JSON.stringify({ ...content, format: 'samen-answer/2' }),
  'a key that is not ours': JSON.stringify({ ...content, admin: true }),
  'a prototype': JSON.stringify(content).replace('{', '{"__proto__":{"polluted":1},'),
  'a prototype among the rounds': JSON.stringify(content).replace(
    '"rounds":{',
    '"rounds":{"__proto__":{"polluted":1},',
  ),
  'a prototype among the answers': inAnswers('{"__proto__":{"polluted":1}}'),
  'a prototype deep down': inAnswers('{"a":[{"b":{"__proto__":[]}}]}'),
  'lists in lists': inAnswers(`{"a":${deep(30_000)}}`),
  'objects in objects': inAnswers(`${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`),
  'a round of no number': JSON.stringify({ ...content, rounds: { constructor: round } }),
  'a round below one': JSON.stringify({ ...content, rounds: { 0: round } }),
  'rounds as a list': JSON.stringify({ ...content, rounds: [round] }),
  'a thousand rounds': JSON.stringify({ ...content, rounds: { 1000: round } }),
  'answers as a list': withRound({ answers: [] }),
  'answers as a text': withRound({ answers: 'all' }),
  'no id': withRound({ id: 'mine' }),
  'no time': withRound({ completedAt: 'tomorrow' }),
  'a day that is not there': withRound({ completedAt: '2026-13-01T09:31:00.000Z' }),
  'a wording of its own': withRound({ wording: '<b>' }),
  'a long locale': withRound({ locale: 'x'.repeat(36) }),
  'a long name': JSON.stringify({ ...content, name: 'x'.repeat(81) }),
  'a name that is none': JSON.stringify({ ...content, name: { toString: 1 } }),
  'withdrawn by half': JSON.stringify({ ...content, withdrawn: 'yes' }),
};

describe('what lies under a valid seal', () => {
  it('is read when it is an answer of ours', () => {
    expect(readContent(utf8(JSON.stringify(content)))).to.deep.equal(content);
    expect(readContent(utf8(withRound({ context: { group: ['a', { b: 1 }] }, perspective: 'member' })))).not.to.equal(
      undefined,
    );
  });

  for (const [name, text] of Object.entries(hostile))
    it(`is refused when it is ${name}`, () => {
      expect(readContent(typeof text === 'string' ? utf8(text) : text)).to.equal(undefined);
      expect(({} as { polluted?: number }).polluted).to.equal(undefined);
    });

  it('is refused or read, and never throws, whatever its bytes', () => {
    const bytes = utf8(JSON.stringify(content));
    for (let at = 0; at < bytes.length; at++) {
      const bent = bytes.slice();
      bent[at]! ^= 1 << (at % 8);
      const read = readContent(bent);
      expect(read === undefined || read.format === 'samen-answer/1').to.equal(true);
    }
  });

  it('of strangers leaves a room as it was, for those who answer in it', async () => {
    const stage = await Stage.make();
    const [presenter, phone] = [await stage.presenter(), await stage.phone()];
    const texts = Object.values(hostile).map((text) => (typeof text === 'string' ? utf8(text) : text));
    const odd = [
      withRound({
        answers: {
          toString: 'often',
          constructor: { a: 1 },
          'no-such-item': [1, 2],
          [instrument.items[1]!.id]: { often: 1 },
        },
      }),
      JSON.stringify({ ...content, instrument: { id: 'flow', version: '1.0.0' } }),
      JSON.stringify({ ...content, instrument: { id: instrument.passport.id, version: '99.0.0' } }),
      JSON.stringify({ ...content, rounds: { 9: round } }),
    ];
    for (const text of [...texts, ...odd.map(utf8)].filter(({ length }) => length <= 65_000)) {
      const key = await crypto.signingKeys();
      const letter = { session: stage.session, rev: clock.now, text };
      stage.hub.put(
        stage.session,
        await slotOf(crypto, key.publicKey),
        await makeEnvelope(crypto, letter, key, stage.keys.seal.publicKey),
      );
    }
    await until(
      () => (presenter.refused.get('content') ?? 0) > 20 && presenter.refused.get('late') && presenter.joined,
    );
    expect([presenter.refused.get('instrument'), presenter.refused.get('late')]).to.deep.equal([2, 1]);
    expect(presenter.results().map(({ answers }) => answers)).to.deep.equal([{}]);
    await phone.join();
    await until(() => presenter.joined === 2);
    await stage.close();
  });
});

describe('what is said of a room', () => {
  const room = newRoom({ instrument: { id: 'tuckman' }, locale: 'nl' });

  it('is a state of ours', () => {
    expect(isRoomState(room)).to.equal(true);
    expect(isRoomState({ ...room, instrument: { src: '../mine.json' } })).to.equal(true);
  });

  it('or is nothing', () => {
    const wrong: object[] = [
      { format: 'samen-room/2' },
      { rev: -1 },
      { rev: 1.5 },
      { instrument: {} },
      { instrument: { id: 'a', src: 'b' } },
      { locale: 7 },
      { wording: 'b1' },
      { round: 0 },
      { phase: 'paused' },
      { revealed: 1 },
      { promise: { floor: 0, names: false } },
      { promise: null },
      { closings: null },
      { closings: { 1: 'now' } },
      { hidden: 'all' },
      { hidden: [7] },
    ];
    for (const more of wrong) expect(isRoomState({ ...room, ...more }), JSON.stringify(more)).to.equal(false);
    for (const one of [null, undefined, 7, 'room', []]) expect(isRoomState(one)).to.equal(false);
  });
});
