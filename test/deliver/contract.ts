import { expect } from '@open-wc/testing';
import { asDeliveryError, DeliveryError, type Delivery } from '../../src/deliver/index.js';
import { made } from './results.js';
import type { Fault } from './receiver.js';
import type { Result } from '../../src/result/result.js';

/** One way to deliver, with an other end that can be looked at and told to fail. */
export interface Place {
  delivery: Delivery;
  got(): readonly Result[] | Promise<readonly Result[]>;
  /** What the next attempts come upon. */
  fail(...faults: (Fault | undefined)[]): void;
}

const caught = async (delivery: Delivery, result: Result, signal?: AbortSignal): Promise<DeliveryError> => {
  const failure: unknown = await delivery(result, signal).then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(failure, 'an error of ours').to.be.instanceOf(DeliveryError);
  return asDeliveryError(failure);
};

/** What holds of every way to deliver. */
export function delivers(name: string, open: () => Place): void {
  describe(`delivery by ${name}`, () => {
    it('brings the whole result', async () => {
      const { delivery, got } = open();
      expect(await delivery(made(1))).to.equal('delivered');
      expect(await got()).to.deep.equal([made(1)]);
    });

    it('brings a result that is given twice once, and a changed one anew', async () => {
      const { delivery, got } = open();
      const changed = made(1, { completedAt: '2026-02-01T10:00:00.000Z' });
      for (const one of [made(1), made(1), changed, changed]) await delivery(one);
      expect(await got()).to.deep.equal([made(1), changed]);
    });

    it('brings it once when the answer to the first attempt was lost', async () => {
      const { delivery, got, fail } = open();
      fail('lost');
      await delivery(made(1)).catch(() => delivery(made(1)));
      expect(await got()).to.deep.equal([made(1)]);
    });

    it('says by a typed error that it is refused, and leaves the result as it was', async () => {
      const { delivery, got, fail } = open();
      const result = made(1);
      fail(new DeliveryError('refused'));
      const { failure, passes } = await caught(delivery, result);
      expect({ failure, passes }).to.deep.equal({ failure: 'refused', passes: false });
      expect(result).to.deep.equal(made(1));
      expect(await got()).to.deep.equal([]);
    });
  });
}

/** What holds besides of those that send at once, and keep nothing. */
export function sendsAtOnce(name: string, open: () => Place): void {
  describe(`delivery by ${name}, at once`, () => {
    it('sends nothing when it was stopped before', async () => {
      const { delivery, got } = open();
      const { failure } = await caught(delivery, made(1), AbortSignal.abort());
      expect(failure).to.equal('stopped');
      expect(await got()).to.deep.equal([]);
    });

    for (const failure of ['unreachable', 'busy', 'timeout'] as const)
      it(`says by a typed error that the other end is ${failure}`, async () => {
        const { delivery, fail } = open();
        fail(...Array.from({ length: 20 }, () => new DeliveryError(failure)));
        const { passes } = await caught(delivery, made(1));
        expect(passes).to.equal(true);
      });
  });
}
