import { addResult, emptySummary, movement, removeResult, type Move, type Summary } from '../../src/summary/index.js';
import { slices } from '../../src/live/slices.js';
import type { Instrument } from '../../src/instrument/schema.js';
import type { Presenter } from '../../src/live/presenter.js';
import type { Primitives } from '../../src/live/primitives.js';
import type { Result } from '../../src/result/result.js';

const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * What the presenter has, counted: only what is new or changed is counted again, so that an answer of ten thousand costs
 * as much as one of ten.
 */
export class Feed {
  readonly #all: Summary;
  #counted = new Map<string, Result>();
  /** Names of texts, by result and question. */
  #names = new Map<string, string>();
  #hidden = new Set<string>();

  constructor(
    instrument: Instrument,
    private readonly primitives: Primitives,
  ) {
    this.#all = emptySummary(instrument, { texts: true });
  }

  /** By what a text is named: a hash, so that the room's state, which anybody may read, says nothing of it. */
  async nameOf(result: string, question: string): Promise<string> {
    const key = `${result}\n${question}`;
    const known = this.#names.get(key);
    if (known) return known;
    const name = hex((await this.primitives.sha256(new TextEncoder().encode(key))).subarray(0, 16));
    this.#names.set(key, name);
    return name;
  }

  /** Whether a text is hidden; of one that was never named, it is not. */
  isHidden(result: string, question: string): boolean {
    return this.#hidden.has(this.#names.get(`${result}\n${question}`) ?? '');
  }

  /** Takes in what the presenter has now; whether anything is new. */
  async update(presenter: Presenter): Promise<boolean> {
    const { round, hidden } = presenter.state;
    const results = Array.from({ length: round }, (_, index) => presenter.results(index + 1)).flat();
    const isSame = hidden.length === this.#hidden.size && hidden.every((one) => this.#hidden.has(one));
    if (!isSame) this.#counted.clear();
    this.#hidden = new Set(hidden);
    const rest = slices();
    const there = new Set(results.map(({ id }) => id));
    let changed = !isSame;
    for (const id of this.#all.members.keys())
      if (!there.has(id)) {
        removeResult(this.#all, id);
        this.#counted.delete(id);
        changed = true;
      }
    for (const result of results) {
      if (this.#counted.get(result.id) === result) continue;
      this.#counted.set(result.id, result);
      await this.#count(result);
      await rest();
      changed = true;
    }
    return changed;
  }

  async #count(result: Result): Promise<void> {
    addResult(removeResult(this.#all, result.id), result);
    const member = this.#all.members.get(result.id)!;
    if (!this.#hidden.size || !member.said?.length) return;
    const names = await Promise.all(member.said.map(({ question }) => this.nameOf(result.id, question)));
    member.said = member.said.filter((_, index) => !this.#hidden.has(names[index]!));
  }

  /** For the board, which looks again when it is given another object. */
  get summary(): Summary {
    return { ...this.#all };
  }

  /** Who changed their mind since the round before. */
  moves({ state: { round, promise } }: Presenter, pairs: readonly [Result, Result][]): Move[] {
    const cells = ({ id }: Result) => this.#all.members.get(id)?.cells ?? [];
    return round > 1
      ? movement(
          pairs.map(([before, after]) => [cells(before), cells(after)]),
          promise.floor,
        )
      : [];
  }
}
