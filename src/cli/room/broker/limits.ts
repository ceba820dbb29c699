import { Bucket, type Rate } from './bucket.js';

/**
 * What a connection, an address and the whole may do. At a venue all phones share one address, so that what an address may do
 * is little less than what the whole may.
 */
export interface Limits {
  /** Bytes of one message. The largest envelope is a little over 64 kB. */
  payload: number;
  connections: number;
  /** People per room. */
  slots: number;
  rooms: number;
  /** Packets and bytes of one phone. It sends an answer now and then, and repeats it every 90 s. */
  packets: Rate;
  bytes: Rate;
  /** New connections, and new slots, of one address. */
  connecting: Rate;
  opening: Rate;
}

export const limits: Limits = {
  payload: 70_000,
  connections: 12_000,
  slots: 20_000,
  rooms: 8,
  packets: { burst: 100, perSecond: 10 },
  bytes: { burst: 400_000, perSecond: 40_000 },
  connecting: { burst: 6000, perSecond: 500 },
  opening: { burst: 6000, perSecond: 200 },
};

/** A bucket per address, forgotten when it is full again. */
export class PerAddress {
  readonly #buckets = new Map<string, Bucket>();

  constructor(private readonly rate: Rate) {}

  take(address: string): boolean {
    if (this.#buckets.size > 1000) this.#forget();
    let bucket = this.#buckets.get(address);
    if (!bucket) this.#buckets.set(address, (bucket = new Bucket(this.rate)));
    return bucket.take();
  }

  #forget(): void {
    for (const [address, bucket] of this.#buckets) if (bucket.full) this.#buckets.delete(address);
  }
}
