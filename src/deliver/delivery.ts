import type { Result } from '../result/result.js';

/** `delivered`: it is there. `queued`: it is kept on this device, and will be sent. */
export type Outcome = 'delivered' | 'queued';

/**
 * One way a result leaves. The same result may be given twice, also after it arrived, and must then still be one at the
 * other end: its `id` and `completedAt` say which it is. Whatever goes wrong rejects with a `DeliveryError`.
 * @param signal ends the attempt; what was sent by then may have arrived.
 */
export type Delivery = (result: Result, signal?: AbortSignal) => Promise<Outcome>;

/**
 * Why a result was not delivered. `unreachable`: no answer. `timeout`: no answer in time. `busy`: asked to come back later.
 * `refused`: it will not be taken, now or later. `not-kept`: this device could not keep it for later. `stopped`: by its signal.
 */
export type Failure = 'unreachable' | 'timeout' | 'busy' | 'refused' | 'not-kept' | 'stopped';

const passing: readonly Failure[] = ['unreachable', 'timeout', 'busy'];

/** A result did not leave; the result itself is unharmed. */
export class DeliveryError extends Error {
  override readonly name = 'DeliveryError';
  /** HTTP status or the like, for whoever looks into it. */
  readonly status: number | undefined;
  /** The other end asked to wait this long, in milliseconds. */
  readonly after: number | undefined;

  constructor(
    readonly failure: Failure,
    { status, after, cause }: { status?: number; after?: number | undefined; cause?: unknown } = {},
  ) {
    super(`The result was not delivered: ${failure}${status ? ` (${status})` : ''}.`, { cause });
    this.status = status;
    this.after = after;
  }

  /** Whether trying again later may help. */
  get passes(): boolean {
    return passing.includes(this.failure);
  }
}

/** Known by its name: a page may have this module twice, in the elements and on its own. */
const isDeliveryError = (error: unknown): error is DeliveryError =>
  error instanceof Error && error.name === 'DeliveryError';

/** Anything thrown, as a `DeliveryError`. */
export const asDeliveryError = (error: unknown): DeliveryError =>
  isDeliveryError(error) ? error : new DeliveryError('unreachable', { cause: error });

/** Which version of which result this is: sent again, it is the same; changed by the person, it is another. */
export const deliveryKey = ({ id, completedAt }: Result): string => (completedAt ? `${id}/${completedAt}` : id);
