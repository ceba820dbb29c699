import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { merge, restore, sweep } from '../../components/internal/restore.js';
import { memoryDrafts } from '../../src/draft/memory.js';
import { checklist } from '../instrument/examples.js';

const instrument = checklist();
const [first, second] = instrument.items.map(({ id }) => id) as [string, string];
const [no, yes] = [instrument.scale[0]!, instrument.scale.at(-1)!];

const draft = (answers: object, more: object = {}): object => ({
  format: 'samen-draft/1',
  id: '0192f0c1-2d3e-7a4b-8c5d-6e7f80910a1b',
  instrument: { id: instrument.passport.id, version: instrument.passport.version },
  startedAt: '2026-02-01T09:30:00.000Z',
  savedAt: '2026-02-01T09:31:00.000Z',
  answers,
  ...more,
});

/** Restores from what lies under these keys. */
async function from(stored: Record<string, unknown>) {
  const drafts = memoryDrafts(new Map(Object.entries(stored)));
  return restore(drafts, 'key', await drafts.keys('key'), instrument);
}

describe('a draft is found', () => {
  it('where it was saved, and goes on there', async () => {
    const found = await from({ key: draft({ [first]: yes }) });
    expect(found.answers).to.deep.equal({ [first]: yes });
    expect(found.key).to.equal('key');
    expect(found.unreadable).to.deep.equal([]);
  });

  it('beside one that cannot be read, which keeps its place', async () => {
    const found = await from({ key: 'text', 'key~1': draft({ [first]: yes }) });
    expect(found.answers).to.deep.equal({ [first]: yes });
    expect(found.key).to.equal('key~1');
    expect(found.unreadable.map(({ key, value }) => [key, value])).to.deep.equal([['key', 'text']]);
  });

  it('also when the one before it is no longer there', async () => {
    const found = await from({ 'key~1': draft({ [first]: yes }) });
    expect(found.answers).to.deep.equal({ [first]: yes });
    expect(found.key).to.equal('key~1');
  });

  it('in part, when some of its answers do not fit; the whole stays, and a free place is next', async () => {
    const partly = draft({ [first]: yes, gone: 'x' });
    const found = await from({ key: partly });
    expect(found.answers).to.deep.equal({ [first]: yes });
    expect(found.key).to.equal('key~1');
    expect(found.unreadable.map(({ value }) => value)).to.deep.equal([partly]);
  });

  it('whole rather than in part', async () => {
    const found = await from({ key: draft({ [first]: yes, gone: 'x' }), 'key~1': draft({ [second]: no }) });
    expect(found.answers).to.deep.equal({ [second]: no });
    expect(found.key).to.equal('key~1');
  });

  it('not under the key of a widget whose name begins in the same way', async () => {
    const found = await from({ 'key-two': draft({ [first]: yes }), 'key~x': 'text' });
    expect(found.draft).to.equal(undefined);
    expect(found.key).to.equal('key');
    expect(found.unreadable).to.deep.equal([]);
  });

  it('as a free place, however many cannot be read', async () => {
    const keys = ['key', ...Array.from({ length: 11 }, (_, n) => `key~${n + 1}`)];
    const found = await from(Object.fromEntries(keys.map((key) => [key, 'text'])));
    expect(found.unreadable).to.have.length(12);
    expect(found.key).to.equal('key~12');
  });
});

describe('a draft whose time is over', () => {
  const over = draft({ [first]: yes }, { expiresAt: '2026-02-02T09:30:00.000Z' });
  const fresh = draft({ [first]: yes }, { expiresAt: '9999-02-02T09:30:00.000Z' });

  it('is not put back, and its place is free', async () => {
    const found = await from({ key: over });
    expect(found).to.deep.include({ key: 'key', draft: undefined, answers: {}, unreadable: [], gone: true });
  });

  it('is erased, whatever page it is of; others, and what is not ours, stay', async () => {
    const map = new Map<string, unknown>(
      Object.entries({ 'samen:a': over, 'samen:b': fresh, 'samen:c': draft({}), 'samen:d': 'text', other: over }),
    );
    const { left, gone } = await sweep(memoryDrafts(map));
    expect([...map.keys()]).to.deep.equal(['samen:b', 'samen:c', 'samen:d', 'other']);
    expect(left).to.deep.equal(['samen:b', 'samen:c', 'samen:d']);
    expect(gone).to.equal(true);
    expect(await sweep(memoryDrafts(map))).to.deep.include({ gone: false });
  });
});

describe('merging older answers with newer ones', () => {
  it('keeps the newer of two answers, and every answer that only one has', () => {
    expect(merge({ a: '1', b: '1' }, { b: '2', c: '2' })).to.deep.equal({ a: '1', b: '2', c: '2' });
  });

  it('keeps entries of both, in which the newer answers count', () => {
    const older = {
      talks: [
        { id: 'x', place: 'park' },
        { id: 'y', place: 'bus', why: 'rain' },
      ],
    };
    const newer = { talks: [{ id: 'y', place: 'tram' }, { id: 'z' }] };
    const { talks } = merge<{ talks: object[] }>(older, newer);
    expect(talks).to.deep.include.members([{ id: 'x', place: 'park' }, { id: 'z' }]);
    expect(talks).to.have.length(3);
    expect(talks.find((talk) => 'id' in talk && talk.id === 'y')).to.deep.include({ place: 'tram' });
  });

  it('keeps the places of cards of both', () => {
    const older = { placements: { choir: ['club'], garden: [] } };
    const newer = { placements: { garden: ['swap'] } };
    expect(merge<object>(older, newer)).to.deep.equal({ placements: { choir: ['club'], garden: ['swap'] } });
  });

  it('takes several options that were chosen as one answer', () => {
    expect(merge({ where: ['web', 'paper'] }, { where: ['web'] })).to.deep.equal({ where: ['web'] });
  });

  it('changes neither side, and with nothing or itself changes nothing', () => {
    const entry = fc.record({ id: fc.constantFrom('x', 'y', 'z'), what: fc.string() });
    const entries = fc.uniqueArray(entry, { selector: ({ id }) => id, minLength: 1, maxLength: 3 });
    const options = fc.uniqueArray(fc.constantFrom('p', 'q', 'r'), { minLength: 1 });
    const answers = fc.record(
      {
        a: fc.string(),
        n: fc.nat(),
        entries,
        options,
        board: fc.record({ placements: fc.dictionary(fc.string(), options) }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(answers, answers, (older, newer) => {
        const before = JSON.stringify([older, newer]);
        const both = merge<object>(older, newer);
        expect(JSON.stringify([older, newer])).to.equal(before);
        expect(Object.keys(both)).to.have.members([...new Set([...Object.keys(older), ...Object.keys(newer)])]);
        expect(merge<object>(both, newer)).to.deep.equal(both);
        expect(merge<object>({}, newer)).to.deep.equal(newer);
        expect(merge<object>(newer, newer)).to.deep.equal(newer);
      }),
    );
  });
});
