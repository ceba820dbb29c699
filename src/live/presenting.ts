import { admission, type Admission } from './admission.js';
import { nothingYet, withAnswer, withName } from './answered.js';
import { utf8 } from './bytes.js';
import { Clerk } from './clerk.js';
import { changed, makeControl, readControl, type Change } from './control.js';
import { Crowd } from './crowd.js';
import { makeEnvelope } from './envelope.js';
import { intake, type Intake } from './intake.js';
import { isId, publicKeys, slotOf } from './keys.js';
import { personOf, type Refusal } from './people.js';
import { controlSlot, everyone, LiveError, receiptSlot, type LinkState, type Register } from './register.js';
import { slices } from './slices.js';
import type { Desk } from './desk.js';
import type { Presenter, PresenterOptions } from './presenter.js';
import type { Result } from '../result/result.js';
import type { RoomState } from './room.js';

/** Slots to clear at the end: whoever floods a room with names must not fill the page. */
const mostSeen = 100_000;

const nothing = new Uint8Array();

/** See `Presenter`. */
export class Room implements Presenter {
  line: LinkState = { at: 'connecting' };
  state: RoomState;
  readonly refused = new Map<Refusal, number>();
  readonly #crowd = new Crowd();
  readonly #admission: Admission;
  readonly #intake: Intake;
  readonly #clerk: Clerk;
  readonly #listeners = new Set<() => void>();
  /** Also of what did not count. */
  readonly #seen = new Set<string>();
  /** Envelopes that no phone sends: of people without one, and of phones without a connection. */
  #carried = new Map<string, Uint8Array>();
  #ends: (() => void)[] = [];
  #unwatch = (): void => undefined;

  constructor(
    private readonly options: Required<PresenterOptions>,
    readonly session: string,
    private readonly register: Register,
    private readonly desk: Desk,
  ) {
    this.state = options.state;
    const { keys } = options;
    const crowd = this.#crowd;
    this.#admission = admission(crowd, { ...options, session, state: () => this.state });
    this.#intake = intake(
      async (slot, bytes) => this.#count(await this.#admission.admit(slot, bytes)),
      () => this.#tell(),
    );
    const mayTell = () => this.line.at === 'connected' && this.state.phase !== 'ended';
    this.#clerk = new Clerk({ ...options, session, key: keys.sign, crowd, desk, register, mayTell });
  }

  get joined(): number {
    return this.people().length;
  }

  answered(round = this.state.round): number {
    return this.results(round).length;
  }

  results(round = this.state.round): Result[] {
    return [...this.#crowd.people.values()].flatMap(({ results }) => results.get(round) ?? []);
  }

  pairs(from: number, to: number): [Result, Result][] {
    return [...this.#crowd.people.values()].flatMap(({ results }): [Result, Result][] => {
      const [a, b] = [results.get(from), results.get(to)];
      return a && b ? [[a, b]] : [];
    });
  }

  people(): { slot: string; name?: string; proxy: boolean }[] {
    return [...this.#crowd.people].flatMap(([slot, { content }]) => {
      const { name, proxy, withdrawn } = content;
      return withdrawn ? [] : [{ slot, ...(name && { name }), proxy: !!proxy }];
    });
  }

  follow(hear: () => void): () => void {
    this.#listeners.add(hear);
    return () => void this.#listeners.delete(hear);
  }

  /** What this device has of the room comes first. */
  async restore(): Promise<void> {
    const state = await this.desk.state();
    if (state && state.rev > this.state.rev) this.state = state;
    if (!this.state.rev) this.state = { ...this.state, rev: this.options.now() };
    await this.desk.saveState(this.state);
    const slice = slices();
    for await (const { slot, rev, content } of this.desk.people()) {
      this.#crowd.add(slot, personOf(this.options.instrument, rev, content));
      await slice();
    }
    this.#carried = await this.desk.carried();
  }

  start(): void {
    const { register } = this;
    this.#ends = [
      register.watch(controlSlot, (_, bytes) => void this.#hear(bytes)),
      register.follow((line) => this.#lineIs(line)),
    ];
    this.#watch();
    this.#clerk.start();
  }

  async close(): Promise<void> {
    this.#stop();
    this.#listeners.clear();
    if (this.state.phase !== 'ended') await this.#clerk.save();
    await this.register.close();
  }

  async change(change: Change): Promise<void> {
    await this.#become(changed(this.state, change, this.options.now()));
    await this.#putState();
  }

  async proxy(result: Result, name?: string): Promise<string> {
    const { primitives, keys, now } = this.options;
    const own = await primitives.signingKeys();
    const content = withAnswer(nothingYet(), this.state.round, result, { now: now(), random: primitives.random(10) });
    const text = utf8(JSON.stringify({ ...withName(content, name), proxy: true }));
    const letter = { session: this.session, rev: now(), text };
    const refusal = await this.take(await makeEnvelope(primitives, letter, own, keys.seal.publicKey));
    if (refusal) throw new LiveError(refusal === 'late' ? 'closed' : 'refused');
    return slotOf(primitives, own.publicKey);
  }

  async take(bytes: Uint8Array): Promise<Refusal | undefined> {
    const slot = await slotOf(this.options.primitives, bytes.subarray(0, 32));
    const refusal = await this.#admission.admit(slot, bytes);
    if (!refusal) {
      this.#seen.add(slot);
      this.#carried.set(slot, bytes.slice());
      await this.desk.carry(slot, bytes);
      this.#put(slot, bytes);
    }
    this.#tell();
    return refusal;
  }

  async end(): Promise<void> {
    const state = changed(this.state, { phase: 'ended' }, this.options.now());
    this.state = state;
    // First, so that no phone sends again what is cleared.
    await this.#putState();
    const slots = [...this.#seen, ...this.#crowd.people.keys()];
    const all = new Set([...slots, ...slots.map(receiptSlot)]);
    const cleared = await Promise.allSettled([...all].map(async (slot) => this.register.put(slot, nothing)));
    await this.register.put(controlSlot, nothing);
    await this.#become(state);
    const failed = cleared.find(({ status }) => status === 'rejected') as PromiseRejectedResult | undefined;
    if (failed) throw failed.reason;
  }

  async #become(state: RoomState): Promise<void> {
    const before = this.state;
    this.state = state;
    if (state.phase === 'ended') {
      this.#clerk.stop();
      await this.desk.wipe();
    } else await this.desk.saveState(state);
    if (state.phase === 'open' && (before.phase !== 'open' || before.round !== state.round)) {
      this.#admission.reopen();
      this.#watch();
    }
    this.#tell();
  }

  /** From the start: everything that lies there is told again. */
  #watch(): void {
    const before = this.#unwatch;
    this.#unwatch = this.register.watch(everyone, (slot, bytes) => this.#see(slot, bytes));
    // After that: in between, somebody's answer would be missed.
    before();
  }

  #see(slot: string, bytes: Uint8Array): void {
    if (!bytes.length || !isId(slot)) return;
    // Was on its way when the room ended.
    if (this.state.phase === 'ended') return this.#put(slot, nothing);
    if (this.#seen.size < mostSeen) this.#seen.add(slot);
    if (!this.#admission.isRepeat(slot, bytes)) this.#count(this.#intake.add(slot, bytes));
  }

  #count(refusal: Refusal | undefined): void {
    if (refusal) this.refused.set(refusal, (this.refused.get(refusal) ?? 0) + 1);
  }

  /** What another screen of the presenter says. */
  async #hear(bytes: Uint8Array): Promise<void> {
    const { primitives, keys } = this.options;
    const state = await readControl(primitives, this.session, bytes, publicKeys(keys));
    if (state && state.rev > this.state.rev && this.state.phase !== 'ended') await this.#become(state);
  }

  #lineIs(line: LinkState): void {
    const isBack = line.at === 'connected' && this.line.at !== 'connected';
    this.line = line;
    if (isBack && this.state.phase !== 'ended') {
      // The server may have forgotten everything.
      void this.#putState();
      // Unless its phone has sent a newer one by itself.
      for (const [slot, bytes] of this.#carried) if (this.#admission.isRepeat(slot, bytes)) this.#put(slot, bytes);
      for (const part of this.#crowd.parts.values()) part.untold = true;
    }
    this.#tell();
  }

  async #putState(): Promise<void> {
    const { primitives, keys } = this.options;
    this.#put(controlSlot, await makeControl(primitives, this.session, this.state, keys.sign));
  }

  /** What is not taken is sent again at the next connect. */
  #put(slot: string, bytes: Uint8Array): void {
    void this.register.put(slot, bytes).catch(() => undefined);
  }

  #stop(): void {
    this.#clerk.stop();
    for (const end of [...this.#ends.splice(0), this.#unwatch]) end();
  }

  #tell(): void {
    for (const hear of this.#listeners) hear();
  }
}
