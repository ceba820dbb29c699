import { expect } from '@open-wc/testing';
import { createStore } from 'idb-keyval';
import * as fc from 'fast-check';
import { DeliveryError, deliveryKey, withQueue, type QueueOptions } from '../../src/deliver/index.js';
import { idbDrafts, memoryDrafts, type Drafts } from '../../src/draft/index.js';
import { made } from './results.js';
import { away, Receiver } from './receiver.js';

const wait = async () => undefined;

function queued(store: Drafts = memoryDrafts(new Map()), options: Partial<QueueOptions> = {}) {
  const receiver = new Receiver();
  const counts: number[] = [];
  const open = () =>
    withQueue(receiver.deliver, { store, name: 'a', wait, changed: (n) => counts.push(n), ...options });
  return { receiver, counts, open, queue: open(), store };
}

const ids = (results: readonly { id: string }[]) => results.map(({ id }) => id);

describe('a queue of results', () => {
  it('keeps what cannot be sent, says so, and sends it in order once it can', async () => {
    const { receiver, queue, counts } = queued();
    receiver.faults = away(3);
    for (const n of [3, 1, 2]) expect(await queue.deliver(made(n))).to.equal('queued');
    expect(ids(await queue.waiting())).to.deep.equal(ids([made(3), made(1), made(2)]));
    await queue.drain();
    expect(receiver.got).to.deep.equal([made(3), made(1), made(2)]);
    expect(await queue.waiting()).to.deep.equal([]);
    expect(counts).to.deep.equal([1, 2, 3, 2, 1, 0]);
  });

  it('survives a reload, in memory and in a database', async () => {
    for (const store of [memoryDrafts(new Map()), idbDrafts(createStore(`samen-queue-${Date.now()}`, 'queue'))]) {
      const { receiver, queue, open } = queued(store);
      receiver.faults = away(1);
      await queue.deliver(made(1));
      const later = open();
      expect(await later.waiting()).to.deep.equal([made(1)]);
      await later.drain();
      expect(receiver.got).to.deep.equal([made(1)]);
    }
  });

  it('sends a result that arrived before the tab was closed once more, and it stays one', async () => {
    const { receiver, queue, open } = queued();
    receiver.faults = ['lost'];
    expect(await queue.deliver(made(1))).to.equal('queued');
    await open().drain();
    expect(receiver.got).to.deep.equal([made(1)]);
  });

  it('lets a later version take the place of an earlier one', async () => {
    const { receiver, queue } = queued();
    receiver.faults = away(2);
    const later = made(1, { completedAt: '2026-02-02T00:00:00.000Z' });
    await queue.deliver(made(1));
    await queue.deliver(later);
    await queue.drain();
    expect(receiver.got).to.deep.equal([later]);
  });

  it('sends what was changed while the earlier version was on its way', async () => {
    const { receiver, queue, store } = queued();
    const later = made(1, { completedAt: '2026-02-02T00:00:00.000Z' });
    const { deliver } = receiver;
    const slow = withQueue(
      async (result) => {
        if (deliveryKey(result) === deliveryKey(made(1))) await store.save(`a#${made(1).id}`, { n: 1, result: later });
        return deliver(result);
      },
      { store, name: 'a', wait },
    );
    await slow.deliver(made(1));
    expect(await queue.waiting()).to.deep.equal([later]);
    await queue.drain();
    expect(receiver.got).to.deep.equal([made(1), later]);
  });

  it('lets one that is refused wait, and the next ones pass', async () => {
    const { receiver, queue } = queued();
    receiver.faults = [new DeliveryError('unreachable'), ...away(1, 'refused')];
    await queue.deliver(made(1));
    expect(await queue.deliver(made(2))).to.equal('delivered');
    expect(receiver.got).to.deep.equal([made(2)]);
    expect(await queue.waiting()).to.deep.equal([made(1)]);
  });

  it('sends at once where nothing can be kept, and says so when that fails', async () => {
    const refuse = async (): Promise<never> => Promise.reject(new DOMException('no', 'QuotaExceededError'));
    const { receiver, queue } = queued({ load: refuse, save: refuse, remove: refuse, keys: refuse });
    expect(await queue.deliver(made(1))).to.equal('delivered');
    receiver.faults = away(1);
    const failure: unknown = await queue.deliver(made(2)).catch((error: unknown) => error);
    expect((failure as DeliveryError).failure).to.equal('not-kept');
  });

  it('tries on until all that may pass is gone, and leaves what is refused', async () => {
    const { receiver, queue } = queued();
    receiver.faults = away(2);
    await queue.deliver(made(1));
    await queue.deliver(made(2));
    receiver.faults = [...away(3, 'busy'), ...away(1, 'refused')];
    await queue.keepTrying();
    expect(receiver.got).to.deep.equal([made(2)]);
    expect(await queue.waiting()).to.deep.equal([made(1)]);
  });

  it('forgets what its person erased', async () => {
    const { receiver, queue } = queued();
    receiver.faults = away(2);
    await queue.deliver(made(1));
    await queue.deliver(made(2));
    await queue.forget(made(1).id);
    await queue.drain();
    expect(receiver.got).to.deep.equal([made(2)]);
  });

  it('keeps queues with other names apart', async () => {
    const { receiver, queue, open, store } = queued();
    receiver.faults = away(1);
    await queue.deliver(made(1));
    const other = withQueue(receiver.deliver, { store, name: 'ab', wait });
    await other.drain();
    expect(receiver.got).to.deep.equal([]);
    await open().drain();
    expect(receiver.got).to.deep.equal([made(1)]);
  });

  it('brings every result exactly once or still keeps it, whatever goes wrong', async () => {
    const fault = fc.constantFrom('lost', 'unreachable', 'busy', 'timeout', 'refused', undefined);
    const faults = fc.array(fault, { maxLength: 12 });
    const steps = fc.array(fc.oneof(fc.integer({ min: 1, max: 4 }), fc.constant('drain'), fc.constant('reload')), {
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(faults, steps, async (wrong, what) => {
        const { receiver, open } = queued();
        let queue = open();
        const given = new Set<string>();
        receiver.faults = wrong.map((one) => (one && one !== 'lost' ? new DeliveryError(one) : one));
        for (const one of what) {
          if (one === 'reload') queue = open();
          else if (one === 'drain') await queue.drain();
          else {
            given.add(made(one).id);
            await queue.deliver(made(one)).catch(() => undefined);
          }
        }
        const [there, here] = [ids(receiver.got), ids(await queue.waiting())];
        expect(new Set(there).size, 'each once').to.equal(there.length);
        for (const id of given) expect(there.includes(id) || here.includes(id), id).to.equal(true);
        receiver.faults = [];
        await queue.drain();
        expect([...ids(receiver.got)].sort()).to.deep.equal([...given].sort());
      }),
    );
  });
});
