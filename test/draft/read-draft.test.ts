import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { memoryDrafts, readDraft, storageDrafts } from '../../src/draft/index.js';
import { anything, hostile, runs, spoilt, trapped } from '../instrument/hostile.js';
import { draft } from './contract.js';

const instrument = { id: 'conditions', version: '1.2.3' };
const read = (value: unknown) => readDraft(value, instrument);

describe('a stored draft can be read', () => {
  for (const [what, value] of Object.entries({
    'as it was saved': draft(),
    'with the page where the person was': draft({ page: 3 }),
    'after the person finished': draft({ completedAt: '2026-02-01T09:40:00.000Z' }),
    'of an earlier wording of the same items': draft({ instrument: { id: 'conditions', version: '1.0.0' } }),
    'of a later wording of the same items': draft({ instrument: { id: 'conditions', version: '1.99.7' } }),
    'without any answers': draft({ answers: {} }),
  }))
    it(what, () => {
      expect(read(value)).to.deep.equal(value);
    });
});

const unreadable: Record<string, unknown> = {
  'of a newer format': draft({ format: 'samen-draft/2' }),
  'of another instrument': draft({ instrument: { id: 'other', version: '1.2.3' } }),
  'of a later major version': draft({ instrument: { id: 'conditions', version: '2.0.0' } }),
  'of an earlier major version': draft({ instrument: { id: 'conditions', version: '0.9.0' } }),
  'of a major version that only starts alike': draft({ instrument: { id: 'conditions', version: '12.0.0' } }),
  'of a version that is none': draft({ instrument: { id: 'conditions', version: 1 } }),
  'of no instrument': draft({ instrument: null }),
  'without an id': draft({ id: undefined }),
  'with an id that is no UUID': draft({ id: '12' }),
  'with an id in a list': draft({ id: [draft().id] }),
  'without a time': draft({ startedAt: undefined }),
  'with a time in a list': draft({ startedAt: [draft().startedAt] }),
  'with a time in other words': draft({ startedAt: 'yesterday' }),
  'with an end that is no time': draft({ completedAt: 'today' }),
  'with a time that is a number': draft({ savedAt: 5 }),
  'without answers': draft({ answers: undefined }),
  'with answers that are nothing': draft({ answers: null }),
  'with answers that are a text': draft({ answers: 'clear' }),
  'with a page that is none': draft({ page: 'three' }),
  'with a page before the first': draft({ page: -1 }),
  'that is a text': '{"half": ',
  'that is nothing': null,
  'that is a list': [draft()],
};

describe('a stored draft is not read, and stays as it is', () => {
  for (const [what, value] of Object.entries(unreadable))
    it(`when it is one ${what}`, async () => {
      for (const drafts of [memoryDrafts(), storageDrafts(() => sessionStorage)]) {
        await drafts.save('a', value);
        const before = await drafts.load('a');
        expect(read(before)).to.equal(undefined);
        expect(await drafts.load('a')).to.deep.equal(before);
      }
      sessionStorage.clear();
    });

  it('whatever it is', () => {
    fc.assert(
      fc.property(anything, (value) => read(value) === undefined),
      runs,
    );
    fc.assert(
      fc.property(spoilt(draft()), (value) => {
        const found = read(value);
        if (found !== undefined) expect(found).to.equal(value);
      }),
      runs,
    );
  });

  for (const [what, value] of Object.entries(hostile))
    it(`when it is ${what}, or has it inside`, () => {
      expect(read(value)).to.equal(undefined);
      for (const key of ['format', 'instrument', 'page'])
        expect(read(draft({ [key]: value })), key).to.equal(undefined);
    });

  it('when its properties throw', () => {
    expect(read(trapped('format', 'id', 'answers'))).to.equal(undefined);
  });
});
