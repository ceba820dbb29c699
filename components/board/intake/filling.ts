import { asRemark, emptyCollection, take, unknown, type Collection, type Remark } from './collector.js';
import { slices } from './slices.js';
import type { Instrument } from '../../../src/instrument/schema.js';
import type { Result } from '../../../src/result/result.js';
import type { Step } from './read.js';

/** What is told while results come in. */
export interface Fills {
  /** The instrument to count, when it is known, or that of the first result. */
  instrumentFor(first: Result): Promise<Instrument | undefined>;
  /** So many files are read. Called a few times a second at most, and at the end. */
  advanced(read: number, of: number): void;
  /** There is more to show: twice as much as the last time, or all of it. */
  more(): Promise<void>;
  /** All is read; these are new. */
  done(remarks: readonly Remark[]): void;
}

/** In milliseconds: often enough to see that it goes on. */
const tick = 250;

/**
 * Takes in results, one lot after the other. What comes in is counted in slices, so that a page stays in use; the
 * picture is drawn when twice as much is there, so that drawing takes no more time than counting.
 */
export class Filling {
  collection: Collection | undefined;
  /** What was not counted, or not as one might think. */
  remarks: Remark[] = [];
  #queue = Promise.resolve();
  #turn = 0;
  #drawn = 0;

  constructor(private readonly to: Fills) {}

  /** Starts anew; what is still being read goes nowhere. */
  reset(): void {
    this.#turn += 1;
    this.#drawn = 0;
    this.collection = undefined;
    this.remarks = [];
  }

  /** @param of how many files there are, as far as is known. */
  add(steps: AsyncIterable<Step>, of: number): Promise<void> {
    const turn = this.#turn;
    this.#queue = this.#queue.then(() => (turn === this.#turn ? this.#fill(steps, of, turn) : undefined));
    return this.#queue;
  }

  async #fill(steps: AsyncIterable<Step>, of: number, turn: number): Promise<void> {
    const rest = slices();
    const before = this.remarks.length;
    let [read, all, since] = [0, of, performance.now()];
    this.to.advanced(0, all);
    for await (const step of steps) {
      if (turn !== this.#turn) return;
      if (step.problem) this.remarks.push(asRemark(step.problem));
      if (step.result) this.#receive(step.name, step.result, (this.collection ??= await this.#begin(step.result)));
      read += step.done ? 1 : 0;
      all += step.more ?? 0;
      const pause = rest();
      if (pause) await pause;
      if (performance.now() - since < tick) continue;
      this.to.advanced(read, all);
      await this.#draw(false);
      since = performance.now();
    }
    if (turn !== this.#turn) return;
    this.to.advanced(read, all);
    await this.#draw(true);
    this.to.done(this.remarks.slice(before));
  }

  #receive(name: string, result: Result, collection: Collection | undefined): void {
    const remark = collection ? take(collection, name, result) : unknown(name, result);
    if (remark) this.remarks.push(remark);
  }

  async #begin(first: Result): Promise<Collection | undefined> {
    const turn = this.#turn;
    const instrument = await this.to.instrumentFor(first);
    return instrument && turn === this.#turn ? emptyCollection(instrument) : undefined;
  }

  async #draw(last: boolean): Promise<void> {
    const n = this.collection?.summary.members.size ?? 0;
    if (!last && n < 2 * this.#drawn) return;
    this.#drawn = n;
    await this.to.more();
  }
}
