import { asDeliveryError, DeliveryError, deliveryKey, type Delivery } from './delivery.js';
import { backoff, pause, type RetryOptions } from './retry.js';
import type { Result } from '../result/result.js';

/** Where results wait: anything that keeps values by key, as `Drafts` does. */
export interface QueueStore {
  load(key: string): Promise<unknown>;
  save(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
  keys(prefix: string): Promise<string[]>;
}

export interface QueueOptions extends RetryOptions {
  store: QueueStore;
  /** Tells the queues of one store apart: where its results go. */
  name: string;
  /** Runs one at a time, also among tabs; `navigator.locks` where there is one. Default: one at a time in this page. */
  lock?: (run: () => Promise<void>) => Promise<void>;
  /** A result that was given is in the store now: from here on it survives. */
  kept?: (result: Result) => void;
  /** How many wait, told whenever that changes. */
  changed?: (waiting: number) => void;
}

export interface Queue {
  /** Keeps the result first, then sends what waits. `queued` when it could not be sent now; rejects when it was refused. */
  deliver: Delivery;
  /** Sends what waits, in order; gives what stayed, with why. One that is refused lets the next ones pass. */
  drain(signal?: AbortSignal): Promise<Map<string, DeliveryError>>;
  /** Drains again and again, with longer waits, until nothing that may pass is left. */
  keepTrying(signal?: AbortSignal): Promise<void>;
  waiting(): Promise<Result[]>;
  /** Gives up on a result, as its person wants it gone. */
  forget(id: string): Promise<void>;
}

interface Item {
  n: number;
  result: Result;
}

/** In the order in which they were given. */
async function itemsOf(store: QueueStore, prefix: string): Promise<[key: string, item: Item][]> {
  const keys = await store.keys(prefix);
  const items = await Promise.all(keys.map(async (key) => [key, (await store.load(key)) as Item | undefined] as const));
  return items
    .flatMap(([key, item]): [string, Item][] => (item ? [[key, item]] : []))
    .sort(([, a], [, b]) => a.n - b.n);
}

const isSame = (item: Item | undefined, { result }: Item): boolean =>
  !!item && deliveryKey(item.result) === deliveryKey(result);

/** One after another in this page. */
function inTurn(): (run: () => Promise<void>) => Promise<void> {
  let last = Promise.resolve();
  return (run) => (last = last.then(run, run));
}

/**
 * Keeps results on this device until they arrived. They survive a reload, a closed tab and a server that is away. A result
 * waits once, whatever the number of times it was given; a later version of it takes its place.
 */
export function withQueue(delivery: Delivery, options: QueueOptions): Queue {
  const { store, name, lock = inTurn(), kept, changed, wait = pause } = options;
  const prefix = `${name}#`;
  const tell = async () => changed?.((await store.keys(prefix)).length);

  async function keep(result: Result): Promise<void> {
    const n = Math.max(0, ...(await itemsOf(store, prefix)).map(([, item]) => item.n)) + 1;
    await store.save(prefix + result.id, { n, result } satisfies Item);
    kept?.(result);
    await tell();
  }

  /** Sends one; whether it is gone from here, or why not. */
  async function send(key: string, item: Item, signal?: AbortSignal): Promise<DeliveryError | undefined> {
    try {
      await delivery(item.result, signal);
    } catch (error) {
      return asDeliveryError(error);
    }
    // The person may have changed it while it was on its way: that version is yet to go.
    if (isSame((await store.load(key)) as Item | undefined, item)) await store.remove(key);
    await tell();
    return undefined;
  }

  async function drain(signal?: AbortSignal): Promise<Map<string, DeliveryError>> {
    const failed = new Map<string, DeliveryError>();
    await lock(async () => {
      let stop: DeliveryError | undefined;
      for (const [key, item] of await itemsOf(store, prefix)) {
        // While the other end is away the rest waits, so that all arrive in order.
        const failure = stop ?? (await send(key, item, signal));
        if (failure) failed.set(item.result.id, failure);
        if (failure && failure.failure !== 'refused') stop = failure;
      }
    });
    return failed;
  }

  async function keepTrying(signal?: AbortSignal): Promise<void> {
    for (let n = 1; ; n++) {
      const left = [...(await drain(signal)).values()].filter(({ passes }) => passes);
      if (!left.length || signal?.aborted) return;
      await wait(backoff(n, options, left[0]!.after), signal);
    }
  }

  async function deliver(result: Result, signal?: AbortSignal) {
    try {
      await keep(result);
    } catch {
      // This device keeps nothing: then now or not at all.
      return delivery(result, signal).catch((error: unknown) => {
        const failure = asDeliveryError(error);
        throw failure.passes ? new DeliveryError('not-kept', { cause: failure }) : failure;
      });
    }
    const failure = (await drain(signal)).get(result.id);
    if (!failure) return 'delivered' as const;
    if (failure.failure === 'refused') throw failure;
    return 'queued' as const;
  }

  const waiting = async () => (await itemsOf(store, prefix)).map(([, { result }]) => result);
  const forget = async (id: string) => store.remove(prefix + id).then(tell);
  return { deliver, drain, keepTrying, waiting, forget };
}
