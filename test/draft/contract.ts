import { expect } from '@open-wc/testing';
import type { Draft, Drafts } from '../../src/draft/draft.js';

export const draft = (more: object = {}): Draft => ({
  format: 'samen-draft/1',
  id: '0192f0c1-2d3e-7a4b-8c5d-6e7f80910a1b',
  instrument: { id: 'conditions', version: '1.2.3' },
  startedAt: '2026-02-01T09:30:00.000Z',
  savedAt: '2026-02-01T09:31:00.000Z',
  answers: { goal: 'clear', 'goal.note': 'Écrit “mot” 🌱\u2028' },
  ...more,
});

/**
 * What holds of every place where drafts are kept.
 * @param open opens the same empty place each time within one test, as a reload of the page does.
 */
export function keepsDrafts(name: string, place: () => () => Drafts): void {
  describe(`drafts in ${name}`, () => {
    let open: () => Drafts;
    let drafts: Drafts;
    beforeEach(() => {
      open = place();
      drafts = open();
    });

    it('are nothing where nothing was saved', async () => {
      expect(await drafts.load('a')).to.equal(undefined);
      expect(await drafts.keys('')).to.deep.equal([]);
    });

    it('come back as they were saved', async () => {
      await drafts.save('a', draft());
      expect(await drafts.load('a')).to.deep.equal(draft());
    });

    it('come back after the page is opened again', async () => {
      await drafts.save('a', draft());
      expect(await open().load('a')).to.deep.equal(draft());
      expect(await open().keys('')).to.deep.equal(['a']);
    });

    it('come back as they were, also when the saved object has changed since', async () => {
      const mine = { answers: { goal: 'clear' } };
      await drafts.save('a', mine);
      mine.answers.goal = 'no';
      expect(await drafts.load('a')).to.deep.equal({ answers: { goal: 'clear' } });
    });

    it('come back as they were, also when a loaded object has changed since', async () => {
      await drafts.save('a', { answers: { goal: 'clear' } });
      ((await drafts.load('a')) as { answers: { goal: string } }).answers.goal = 'no';
      expect(await drafts.load('a')).to.deep.equal({ answers: { goal: 'clear' } });
    });

    it('of the last time replace those of before', async () => {
      await drafts.save('a', draft({ page: 1 }));
      await drafts.save('a', draft({ page: 2 }));
      expect(await drafts.load('a')).to.deep.equal(draft({ page: 2 }));
      expect(await drafts.keys('')).to.deep.equal(['a']);
    });

    it('of one key leave those of another alone', async () => {
      await drafts.save('a', draft({ page: 1 }));
      await drafts.save('b', draft({ page: 2 }));
      await drafts.remove('a');
      expect(await drafts.load('a')).to.equal(undefined);
      expect(await drafts.load('b')).to.deep.equal(draft({ page: 2 }));
    });

    it('that are not there can be removed', async () => {
      await drafts.remove('a');
      expect(await drafts.keys('')).to.deep.equal([]);
    });

    it('are found by how their key starts', async () => {
      for (const key of ['samen:flow:/a#1', 'samen:flow:/b#1', 'samen:flowers:/a#1', 'other:samen:flow:/a']) {
        await drafts.save(key, draft());
      }
      expect((await drafts.keys('samen:flow:')).sort()).to.deep.equal(['samen:flow:/a#1', 'samen:flow:/b#1']);
      expect(await drafts.keys('nothing')).to.deep.equal([]);
    });

    it('have any key', async () => {
      for (const key of ['', '__proto__', 'constructor', 'length', 'a b/ç?#🌱']) {
        await drafts.save(key, draft({ id: key }));
        expect(await drafts.load(key)).to.deep.equal(draft({ id: key }));
        await drafts.remove(key);
        expect(await drafts.load(key)).to.equal(undefined);
      }
    });
  });
}

/** What holds of a place that refuses: every call says so by rejecting, none by throwing at once. */
export function refusesDrafts(name: string, open: () => Drafts): void {
  describe(`drafts in ${name}`, () => {
    const calls: Record<keyof Drafts, (drafts: Drafts) => Promise<unknown>> = {
      load: (drafts) => drafts.load('a'),
      save: (drafts) => drafts.save('a', draft()),
      remove: (drafts) => drafts.remove('a'),
      keys: (drafts) => drafts.keys(''),
    };
    for (const [call, use] of Object.entries(calls))
      it(`reject when asked to ${call}`, async () => {
        const answer = use(open());
        const outcome = await answer.then(
          () => 'done',
          () => 'rejected',
        );
        expect(outcome).to.equal('rejected');
      });
  });
}
