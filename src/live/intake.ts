import { largestEnvelope } from './envelope.js';
import { slices } from './slices.js';

/** Envelopes that wait to be looked at, all in all, in bytes. */
const most = 64 * 1024 * 1024;
/** Of one slot: a forged one that comes after must not push a true one out. */
const mostOfOne = 4;
/** Browsers verify some at once. */
const together = 4;

export interface Intake {
  /** Says why it is not taken in, where it is not. */
  add(slot: string, bytes: Uint8Array): 'size' | 'busy' | undefined;
}

/**
 * What comes in waits here, and is looked at in slices, so that a page with ten thousand envelopes stays in use.
 * @param look at one envelope; never throws.
 * @param rest called after each slice, and when nothing is left.
 */
export function intake(look: (slot: string, bytes: Uint8Array) => Promise<void>, rest: () => void): Intake {
  const waiting = new Map<string, Uint8Array[]>();
  let size = 0;
  let running: Promise<void> | undefined;

  function* next(): Iterable<[slot: string, bytes: Uint8Array]> {
    for (const [slot, all] of waiting) {
      waiting.delete(slot);
      for (const bytes of all) {
        size -= bytes.length;
        yield [slot, bytes];
      }
    }
  }
  async function run(): Promise<void> {
    const slice = slices();
    let batch: Promise<void>[] = [];
    for (const [slot, bytes] of next()) {
      batch.push(look(slot, bytes));
      if (batch.length < together && waiting.size) continue;
      await Promise.all(batch.splice(0));
      const pause = slice();
      if (!pause) continue;
      rest();
      await pause;
    }
    await Promise.all(batch);
    running = undefined;
    rest();
  }
  return {
    add(slot, bytes) {
      const all = waiting.get(slot) ?? [];
      if (bytes.length > largestEnvelope) return 'size';
      if (size + bytes.length > most || all.length >= mostOfOne) return 'busy';
      all.push(bytes.slice());
      size += bytes.length;
      waiting.set(slot, all);
      // Later, so that what comes together is looked at together.
      running ??= Promise.resolve().then(run);
      return undefined;
    },
  };
}
