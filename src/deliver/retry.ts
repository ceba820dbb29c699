import { asDeliveryError, DeliveryError, type Delivery } from './delivery.js';

export interface RetryOptions {
  /** How often it is tried in all. Default 4. */
  tries?: number;
  /** The first wait, in milliseconds; each next one is twice as long. Default 1,000. */
  first?: number;
  /** No wait is longer, in milliseconds. Default 60,000. */
  longest?: number;
  /** Waits; for tests. */
  wait?: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** From 0 up to 1. A hall full of phones must not come back in the same second. */
  random?: () => number;
}

/** Waits, or rejects as soon as the signal says so. */
export const pause = (ms: number, signal?: AbortSignal): Promise<void> =>
  new Promise((done, stop) => {
    const abort = () => (clearTimeout(timer), stop(new DeliveryError('stopped', { cause: signal?.reason })));
    const timer = setTimeout(() => (signal?.removeEventListener('abort', abort), done()), ms);
    if (signal?.aborted) abort();
    else signal?.addEventListener('abort', abort, { once: true });
  });

/**
 * How long to wait before try `n` (1 is the second). Between half and the whole of a wait that doubles each time (after Brooker,
 * "Exponential backoff and jitter", AWS Architecture Blog, 2015, "equal jitter"), or longer when the other end asked for it.
 */
export function backoff(
  n: number,
  { first = 1000, longest = 60_000, random = Math.random }: RetryOptions,
  asked = 0,
): number {
  const full = Math.min(longest, first * 2 ** (n - 1));
  return Math.max((full * (1 + random())) / 2, Math.min(asked, longest));
}

/** Tries again, a few times, what may help to try again. */
export function withRetry(delivery: Delivery, options: RetryOptions = {}): Delivery {
  const { tries = 4, wait = pause } = options;
  return async (result, signal) => {
    for (let n = 1; ; n++)
      try {
        return await delivery(result, signal);
      } catch (error) {
        const { passes, after } = asDeliveryError(error);
        if (!passes || n >= tries) throw asDeliveryError(error);
        await wait(backoff(n, options, after), signal);
      }
  };
}
