import { expect } from '@open-wc/testing';
import { newId, Session, timestamp } from '../../components/internal/session.js';
import { checklist, interview, sorter } from '../instrument/examples.js';
import type { Draft } from '../../src/draft/draft.js';

const draft = (more: Partial<Draft> = {}): Draft => ({
  format: 'samen-draft/1',
  id: '0192f0c1-2d3e-7a4b-8c5d-6e7f80910a1b',
  instrument: { id: 'conditions', version: '1.2.3' },
  startedAt: '2026-02-01T09:30:00.000Z',
  savedAt: '2026-02-01T09:31:00.000Z',
  answers: { goal: 'clear' },
  page: 2,
  ...more,
});

describe('a session', () => {
  let told: number;
  let session: Session;
  beforeEach(() => {
    told = 0;
    session = new Session(() => told++);
  });

  it('loads until it has an instrument, and then asks', () => {
    expect(session.state).to.deep.equal({ step: 'loading' });
    session.open(checklist());
    expect(session.state).to.deep.equal({ step: 'answering', page: 0 });
    expect(told).to.be.above(0);
  });

  it('keeps everything when the same instrument comes in another language', () => {
    session.open(checklist());
    session.set({ goal: 'clear' });
    session.go({ step: 'answering', page: 3 });
    const { id, startedAt } = session;
    session.open({ ...checklist(), texts: { en: {} } });
    expect([session.id, session.startedAt]).to.deep.equal([id, startedAt]);
    expect(session.answers).to.deep.equal({ goal: 'clear' });
    expect(session.state).to.deep.equal({ step: 'answering', page: 3 });
  });

  it('starts over for another instrument, and for another version of the same', () => {
    const newer = checklist();
    newer.passport.version = '2.0.0';
    for (const other of [sorter(), newer]) {
      session.open(checklist());
      session.set({ goal: 'clear' });
      const { id } = session;
      session.open(other);
      expect(session.answers).to.deep.equal({});
      expect(session.id).not.to.equal(id);
      expect(session.state).to.deep.equal({ step: 'answering', page: 0 });
    }
  });

  it('asks again after what failed was mended, with the answers of before', () => {
    session.open(checklist());
    session.set({ goal: 'clear' });
    session.go({ step: 'failed', problems: [] });
    session.open(checklist());
    expect(session.state.step).to.equal('answering');
    expect(session.answers).to.deep.equal({ goal: 'clear' });
  });

  it('goes on where a draft was left, with its identity', () => {
    session.open(checklist());
    session.restore(draft(), { goal: 'clear' });
    expect(session.id).to.equal(draft().id);
    expect(session.startedAt).to.equal(draft().startedAt);
    expect(session.state).to.deep.equal({ step: 'answering', page: 2 });
  });

  it('is finished when the draft was', () => {
    session.open(checklist());
    const completedAt = '2026-02-01T09:40:00.000Z';
    session.restore(draft({ completedAt }), { goal: 'clear' });
    expect(session.state).to.deep.equal({ step: 'delivered', completedAt });
  });

  it('stays where the person is when they answered before the draft came', () => {
    session.open(checklist());
    session.set({ time: 'no' });
    session.restore(draft(), { goal: 'clear', time: 'no' });
    expect(session.state).to.deep.equal({ step: 'answering', page: 0 });
    expect(session.answers).to.deep.equal({ goal: 'clear', time: 'no' });
  });

  it('counts a revision when answers change elsewhere than in their controls, and only then', () => {
    session.open(checklist());
    const { revision } = session;
    session.set({ goal: 'clear' });
    expect(session.revision).to.equal(revision);
    session.replace({ goal: 'no' });
    expect(session.revision).to.be.above(revision);
  });

  it('that is erased has another identity, and undo brings the answers back beside newer ones', () => {
    session.open(checklist());
    session.set({ goal: 'clear', time: 'no' });
    const { id } = session;
    session.erase();
    expect(session.answers).to.deep.equal({});
    expect(session.id).not.to.equal(id);
    session.set({ time: 'little' });
    session.undo();
    expect(session.answers).to.deep.equal({ goal: 'clear', time: 'little' });
    expect(session.id).not.to.equal(id);
  });

  it('is empty when nothing is answered, in every kind', () => {
    session.open(checklist());
    expect(session.isEmpty).to.equal(true);
    session.open(sorter());
    session.set({ placements: {} });
    expect(session.isEmpty).to.equal(true);
    session.set({ placements: { choir: [] } });
    expect(session.isEmpty, 'that a card fits nowhere is an answer').to.equal(false);
    session.open(interview());
    session.set({ sorting: { placements: {} } });
    expect(session.isEmpty, 'a sorter inside a form from which the last card was taken').to.equal(true);
  });
});

describe('a new identity', () => {
  it('is a UUID of version 7 that sorts by time, and never the same', () => {
    const ids = Array.from({ length: 100 }, newId);
    for (const id of ids) expect(id).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(new Set(ids)).to.have.property('size', 100);
    const moments = ids.map((id) => id.slice(0, 13));
    expect(moments).to.deep.equal([...moments].sort());
  });

  it('comes with a time in UTC', () => {
    expect(new Date(timestamp()).toISOString()).to.equal(timestamp().slice(0, 24));
  });
});
