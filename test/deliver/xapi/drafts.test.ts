import { expect } from '@open-wc/testing';
import { DeliveryError } from '../../../src/deliver/index.js';
import { SessionDrafts, type Kept, type SessionDraftsOptions } from '../../../src/deliver/xapi/drafts.js';
import { memoryDrafts } from '../../../src/draft/memory.js';
import { merge } from '../../../src/draft/merge.js';
import { draft, keepsDrafts } from '../../draft/contract.js';
import type { Session } from '../../../src/deliver/xapi/session.js';

const key = 'samen:flow:cmi5';
const later = (n: number) => `2026-02-01T09:4${n}:00.000Z`;
const other = '0192f0c1-2d3e-7a4b-8c5d-6e7f80910a1c';

/** A session whose record store and device can be looked at, and told to fail. */
function place({ mode = 'Normal', ...more }: Partial<SessionDraftsOptions> & { mode?: Session['mode'] } = {}) {
  const [course, device] = [new Map<string, unknown>(), new Map<string, unknown>()];
  const told: Kept[] = [];
  const on: { fault?: DeliveryError } = {};
  const unless = async () => {
    if (on.fault) throw on.fault;
  };
  const { load, save, remove, keys } = memoryDrafts(course);
  const store: Session['store'] = {
    load: async (at) => (await unless(), load(at)),
    save: async (at, value) => (await unless(), save(at, value)),
    remove: async (at) => (await unless(), remove(at)),
    keys: async (prefix) => (await unless(), keys(prefix)),
  };
  const waits: (() => void)[] = [];
  const open = (whose = 'a') =>
    new SessionDrafts(async () => (await unless(), { store, mode }), {
      device: memoryDrafts(device),
      whose,
      merge,
      told: (kept) => void told.push(kept),
      wait: async () => new Promise((done) => void waits.push(done)),
      ...more,
    });
  /** Lets the waits pass. */
  const pass = () => waits.splice(0).forEach((done) => done());
  return { course, device, told, on, open, pass };
}

const turn = async () => new Promise((done) => setTimeout(done));
const levels = (told: Kept[]) => told.map(({ level }) => level);
const unreachable = () => new DeliveryError('unreachable');

describe('drafts of a session', () => {
  it('are in the record store, and not on the device', async () => {
    const { course, device, open } = place();
    const drafts = open();
    await drafts.save(key, draft());
    await drafts.settled();
    expect([...course], 'course').to.deep.equal([[key, draft()]]);
    expect([...device], 'device').to.deep.equal([]);
    expect(await open().load(key)).to.deep.equal(draft());
  });

  it('wait on the device while the record store is away, and are sent when it is back', async () => {
    const { course, device, told, on, open, pass } = place();
    const drafts = open();
    await drafts.keys('samen:');
    on.fault = unreachable();
    await drafts.save(key, draft({ savedAt: later(1) }));
    await turn();
    await drafts.save(key, draft({ savedAt: later(2) }));
    expect([...device.values()]).to.deep.equal([draft({ savedAt: later(2) })]);
    expect(course.size).to.equal(0);
    on.fault = undefined;
    pass();
    await drafts.settled();
    expect(course.get(key)).to.deep.equal(draft({ savedAt: later(2) }));
    expect(device.size).to.equal(0);
    expect(levels(told).filter((one, at, all) => one !== all[at - 1])).to.deep.equal(['device', 'whole']);
  });

  it('that waited when the page was closed are there and sent at the next visit, to the same learner alone', async () => {
    const { course, on, open } = place();
    on.fault = unreachable();
    const first = open();
    await first.save(key, draft());
    await turn();
    on.fault = undefined;
    expect(await open('b').load(key), 'of another').to.equal(undefined);
    const second = open();
    expect(await second.load(key)).to.deep.equal(draft());
    await second.settled();
    expect(course.get(key)).to.deep.equal(draft());
  });

  it('of the record store and of the device: the later version of one, both together of two', async () => {
    for (const [theirs, mine, expected] of [
      [draft({ savedAt: later(2) }), draft({ savedAt: later(1), answers: {} }), draft({ savedAt: later(2) })],
      [draft({ savedAt: later(1), answers: {} }), draft({ savedAt: later(2) }), draft({ savedAt: later(2) })],
      [
        draft({ answers: { goal: 'no', time: 'no' } }),
        draft({ id: other, answers: { goal: 'clear', control: 'no' } }),
        draft({ answers: { goal: 'clear', time: 'no', control: 'no' } }),
      ],
      ['not ours', draft(), 'not ours'],
    ]) {
      const { course, device, open } = place();
      course.set(key, theirs);
      device.set(`${key}@a`, mine);
      const drafts = open();
      expect(await drafts.load(key)).to.deep.equal(expected);
      await drafts.settled();
      expect(course.get(key)).to.deep.equal(expected);
    }
  });

  it('that the record store had are told of when they could only be read late', async () => {
    const { course, told, on, open, pass } = place();
    course.set(key, draft({ answers: { time: 'no' } }));
    on.fault = unreachable();
    const drafts = open();
    expect(await drafts.keys('samen:')).to.deep.equal([]);
    await drafts.save(key, draft({ id: other, answers: { goal: 'clear' } }));
    await turn();
    on.fault = undefined;
    pass();
    await drafts.settled();
    expect(told.at(-1)).to.deep.equal({ level: 'whole', late: true });
    expect(await drafts.load(key)).to.deep.equal(draft({ answers: { time: 'no', goal: 'clear' } }));
  });

  it('stay on the device when they are refused, and it is told why', async () => {
    const { device, told, on, open } = place();
    const drafts = open();
    await drafts.keys('samen:');
    on.fault = new DeliveryError('refused', { status: 401 });
    await drafts.save(key, draft());
    await drafts.settled();
    expect(told.at(-1)).to.deep.equal({ level: 'device', failure: on.fault });
    expect([...device.values()]).to.deep.equal([draft()]);
  });

  it('that nothing keeps are told of, and the next save says so too', async () => {
    const { told, on, open } = place({ device: undefined });
    const drafts = open();
    on.fault = unreachable();
    await drafts.save(key, draft());
    await turn();
    expect(told.at(-1)!.level).to.equal('nowhere');
    const again: unknown = await drafts.save(key, draft()).catch((error: unknown) => error);
    expect(again).to.be.instanceOf(Error);
  });

  it('that were erased while the record store was away do not come back', async () => {
    const { course, device, on, open, pass } = place();
    course.set(key, draft());
    const drafts = open();
    await drafts.keys('samen:');
    on.fault = unreachable();
    await drafts.remove(key);
    await turn();
    on.fault = undefined;
    pass();
    await drafts.settled();
    expect([course.size, device.size]).to.deep.equal([0, 0]);
  });

  it('that were erased before the page was closed do not come back at the next visit', async () => {
    const { course, device, on, open } = place();
    course.set(key, draft());
    const first = open();
    await first.keys('samen:');
    on.fault = unreachable();
    await first.save(key, draft({ savedAt: later(1) }));
    await turn();
    await first.remove(key);
    await turn();
    on.fault = undefined;
    const second = open();
    expect(await second.keys('samen:')).to.deep.equal([]);
    await second.settled();
    expect([course.size, device.size]).to.deep.equal([0, 0]);
  });

  it('are sent at once, and without the device, when the page is left', async () => {
    const { course, open } = place();
    const drafts = open();
    await drafts.keys('samen:');
    void drafts.save(key, draft({ savedAt: later(1) }));
    void drafts.save(key, draft({ savedAt: later(2) }));
    drafts.leave();
    await turn();
    expect(course.get(key)).to.deep.equal(draft({ savedAt: later(2) }));
  });

  for (const mode of ['Browse', 'Review'] as const)
    it(`are not changed in ${mode}`, async () => {
      const { course, device, open } = place({ mode });
      course.set(key, draft());
      const drafts = open();
      expect(await drafts.load(key)).to.deep.equal(mode === 'Review' ? draft() : undefined);
      await drafts.save(key, draft({ savedAt: later(1) }));
      await drafts.settled();
      await drafts.remove(key);
      await drafts.settled();
      expect([course.get(key), device.size]).to.deep.equal([draft(), 0]);
    });

  it('are apart from results that wait, which are on the device alone', async () => {
    const { course, device, open } = place();
    const drafts = open();
    await drafts.save('send:x#1', { n: 1 });
    expect(await drafts.keys('send:x#')).to.deep.equal(['send:x#1']);
    expect(await drafts.load('send:x#1')).to.deep.equal({ n: 1 });
    expect([course.size, device.size]).to.deep.equal([0, 1]);
    await drafts.remove('send:x#1');
    expect(device.size).to.equal(0);
  });
});

keepsDrafts('a session, whatever its keys', () => {
  const { open } = place();
  return () => open();
});
