import { deliveryKey, DeliveryError, type Delivery } from '../../src/deliver/index.js';
import type { Result } from '../../src/result/result.js';

/** What goes wrong with one attempt; `lost`: it arrives, and its answer does not. */
export type Fault = DeliveryError | 'lost';

/** The other end: takes each version of a result once, and fails when it is told to. */
export class Receiver {
  readonly got: Result[] = [];
  attempts = 0;
  /** Faults of the next attempts, in order. */
  faults: (Fault | undefined)[] = [];

  readonly deliver: Delivery = async (result, signal) => {
    this.attempts++;
    if (signal?.aborted) throw new DeliveryError('stopped');
    const fault = this.faults.shift();
    await Promise.resolve();
    if (fault && fault !== 'lost') throw fault;
    if (!this.got.some((one) => deliveryKey(one) === deliveryKey(result))) this.got.push(result);
    if (fault === 'lost') throw new DeliveryError('unreachable');
    return 'delivered';
  };
}

export const away = (n: number, failure: DeliveryError['failure'] = 'unreachable'): Fault[] =>
  Array.from({ length: n }, () => new DeliveryError(failure));
