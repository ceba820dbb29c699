import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { DeliveryError, withRetry } from '../../src/deliver/index.js';
import { backoff, pause } from '../../src/deliver/retry.js';
import { made } from './results.js';
import { away, Receiver } from './receiver.js';

function retried(options: object = {}) {
  const receiver = new Receiver();
  const waits: number[] = [];
  const wait = async (ms: number) => void waits.push(ms);
  return { receiver, waits, deliver: withRetry(receiver.deliver, { wait, random: () => 1, ...options }) };
}

const failed = (promise: Promise<unknown>): Promise<DeliveryError> =>
  promise.then(
    () => expect.fail('it was delivered'),
    (error: unknown) => error as DeliveryError,
  );

describe('trying again', () => {
  it('goes on until it is there, with waits that double', async () => {
    const { receiver, waits, deliver } = retried();
    receiver.faults = away(3, 'busy');
    expect(await deliver(made(1))).to.equal('delivered');
    expect(waits).to.deep.equal([1000, 2000, 4000]);
  });

  it('ends after so many tries, with the last failure', async () => {
    const { receiver, deliver } = retried({ tries: 3 });
    receiver.faults = away(9, 'timeout');
    expect((await failed(deliver(made(1)))).failure).to.equal('timeout');
    expect(receiver.attempts).to.equal(3);
  });

  it('ends at once when it is refused', async () => {
    const { receiver, deliver } = retried();
    receiver.faults = away(1, 'refused');
    expect((await failed(deliver(made(1)))).failure).to.equal('refused');
    expect(receiver.attempts).to.equal(1);
  });

  it('knows a failure by its name, as a page may have the class twice', async () => {
    class Elsewhere extends Error {
      override readonly name = 'DeliveryError';
      readonly failure = 'refused';
      readonly passes = false;
    }
    const { receiver, deliver } = retried();
    receiver.faults = [new Elsewhere() as DeliveryError];
    expect((await failed(deliver(made(1)))).failure).to.equal('refused');
    expect(receiver.attempts).to.equal(1);
  });

  it('waits as long as it was asked to', async () => {
    const { receiver, waits, deliver } = retried();
    receiver.faults = [new DeliveryError('busy', { status: 429, after: 7000 })];
    await deliver(made(1));
    expect(waits).to.deep.equal([7000]);
  });

  it('never waits longer than the longest wait, nor less than half of its own', () => {
    const options = fc.record({
      first: fc.integer({ min: 1, max: 5000 }),
      longest: fc.integer({ min: 1, max: 90_000 }),
    });
    fc.assert(
      fc.property(
        options,
        fc.integer({ min: 1, max: 60 }),
        fc.nat(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (o, n, asked, share) => {
          const wait = backoff(n, { ...o, random: () => share }, asked);
          expect(wait).to.be.at.most(o.longest);
          expect(wait).to.be.at.least(Math.min(o.longest, o.first * 2 ** (n - 1)) / 2);
        },
      ),
    );
  });

  it('stops waiting when it is told to', async () => {
    const end = new AbortController();
    const waiting = failed(pause(1_000_000, end.signal));
    end.abort();
    expect((await waiting).failure).to.equal('stopped');
    expect((await failed(pause(1_000_000, AbortSignal.abort()))).failure).to.equal('stopped');
  });
});
