import { writeReceipts } from './receipts.js';
import { receiptSlot, type Register } from './register.js';
import { makeSigned } from './signed.js';
import type { Crowd } from './crowd.js';
import type { Desk } from './desk.js';
import type { KeyPair, Primitives } from './primitives.js';

export interface Clerking {
  primitives: Primitives;
  session: string;
  key: KeyPair;
  now: () => number;
  /** Milliseconds between two rounds at least; more in a large room, where each receipt goes to many phones. */
  every: number;
  crowd: Crowd;
  desk: Desk;
  register: Register;
  /** Whether receipts can be sent now. */
  mayTell: () => boolean;
}

/** People for whom receipts are written at the usual pace; with ten times as many, ten times as seldom. */
const usual = 2000;

/** Parts are told in turns: written to all at once, thousands of phones would hold up those that send. */
const turns = 16;

/** From time to time, what changed is stored on this device, and then told to the phones in receipts. */
export class Clerk {
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly work: Clerking) {}

  start(turn = 0, since = performance.now()): void {
    const { every, crowd } = this.work;
    const step = (every * Math.max(1, crowd.people.size / usual)) / turns;
    this.#timer = setTimeout(() => {
      // A page that is not looked at gets a turn of its own but seldom: then it does what it missed.
      const missed = Math.floor((performance.now() - since) / step);
      const due = Array.from({ length: Math.min(turns, Math.max(1, missed)) }, (_, n) => (turn + n) % turns);
      void this.save(due).then(async () => this.#tell(due));
      this.start((turn + due.length) % turns);
    }, step);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  /** Those whose turn it is, or all. */
  async save(due?: readonly number[]): Promise<void> {
    const { crowd, desk } = this.work;
    for (const [name, part] of this.#partsOf(due)) {
      if (!part.unsaved) continue;
      part.unsaved = false;
      await desk.savePart(crowd, name);
    }
  }

  #partsOf(due?: readonly number[]) {
    const all = [...this.work.crowd.parts];
    return due ? all.filter((_, index) => due.includes(index % turns)) : all;
  }

  async #tell(due: readonly number[]): Promise<void> {
    const { primitives, session, key, now, crowd, register, mayTell } = this.work;
    for (const [name, part] of this.#partsOf(due)) {
      if (!part.untold || !mayTell()) continue;
      part.untold = false;
      const [slot, body] = [receiptSlot(name), writeReceipts(crowd.revs(name))];
      const bytes = await makeSigned(primitives, session, slot, { rev: now(), body }, key);
      if (mayTell()) void register.put(slot, bytes).catch(() => undefined);
    }
  }
}
