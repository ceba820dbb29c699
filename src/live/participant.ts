import { base64url, fromBase64url, utf8 } from './bytes.js';
import { nothingYet, withAnswer, withName } from './answered.js';
import { isLooser, readControl } from './control.js';
import { makeEnvelope } from './envelope.js';
import { checkKeys, sessionOf, slotOf } from './keys.js';
import { keysOf, latest, newKept, readKept, saveKept, wiped, type Kept } from './phone.js';
import { isReceived } from './receipts.js';
import { controlSlot, LiveError, receiptSlot, type LinkState, type Register } from './register.js';
import { readSigned } from './signed.js';
import type { Drafts } from '../draft/draft.js';
import type { Result } from '../result/result.js';
import type { RoomLink } from './link.js';
import type { Primitives } from './primitives.js';
import type { AnswerState, Content, RoomState } from './room.js';

export interface ParticipantOptions {
  primitives: Primitives;
  register: (session: string, slot: string) => Register;
  link: Pick<RoomLink, 'keys'>;
  /** Where this device keeps its keys and answers. Without any storage they last as long as the page. */
  store: Drafts;
  /** Milliseconds since 1970. */
  now?: () => number;
  /** From 0 up to 1: so that not all phones send at once. */
  random?: () => number;
  /** How often the latest envelope is sent again, in milliseconds: about 90 seconds. */
  again?: number;
}

/** One person's device in a room. */
export interface Participant {
  readonly session: string;
  readonly slot: string;
  /** As the presenter signed it; what was known last when there is no connection; undefined before that. */
  readonly room: RoomState | undefined;
  /** Of the latest answer. */
  readonly state: AnswerState;
  readonly line: LinkState;
  /** What this person has in the room. */
  readonly content: Content;
  /** False where this device refused to keep it: it lasts as long as the page. */
  readonly keeps: boolean;
  /** Why the server did not take the latest answer, when it said so. */
  readonly trouble: LiveError | undefined;
  /** Tells the presenter that somebody is there, with the first 40 letters of a name where they gave one. */
  join(name?: string): Promise<void>;
  /**
   * Keeps the answer of this round, and sends it when it can. Resolves when it is kept on this device, or for as long as the page lives.
   * @throws {LiveError} in its promise: `closed`, `ended`; `refused` after a withdrawal; `too-large` above 64 kB.
   */
  answer(result: Result): Promise<void>;
  /** For good: what was answered counts for nothing, also when the room is closed. */
  withdraw(): Promise<void>;
  /** What the register should have of this person: to be shown as a QR code or kept as a file. */
  envelope(): Uint8Array | undefined;
  /** Told at each change of any of the above, until the function it gives back is called. */
  follow(hear: () => void): () => void;
  close(): Promise<void>;
}

class Phone implements Participant {
  line: LinkState = { at: 'connecting' };
  trouble: LiveError | undefined;
  keeps = true;
  /** Whether the room was there in this connection: what is sent into a room that is over would lie there for ever. */
  #isThere = false;
  #ends: (() => void)[] = [];
  #listeners = new Set<() => void>();
  #turn: Promise<unknown> = Promise.resolve();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly options: Required<ParticipantOptions>,
    readonly session: string,
    readonly slot: string,
    private readonly register: Register,
    private kept: Kept,
  ) {}

  get room(): RoomState | undefined {
    return this.kept.room;
  }

  get content(): Content {
    return this.kept.content ?? nothingYet();
  }

  get state(): AnswerState {
    const { rev, sent, received } = this.kept;
    if (!Object.keys(this.content.rounds).length && !this.content.withdrawn) return 'none';
    if (received === rev) return 'received';
    return sent === rev ? 'sent' : 'kept';
  }

  envelope(): Uint8Array | undefined {
    return this.kept.envelope === undefined ? undefined : fromBase64url(this.kept.envelope);
  }

  follow(hear: () => void): () => void {
    this.#listeners.add(hear);
    return () => void this.#listeners.delete(hear);
  }

  start(): void {
    const { register, slot } = this;
    this.#ends = [
      register.follow((line) => this.#lineIs(line)),
      register.watch(controlSlot, (_, bytes) => void this.#inTurn(() => this.#hear(bytes))),
      register.watch(receiptSlot(slot), (_, bytes) => void this.#inTurn(() => this.#receive(bytes))),
    ];
    this.#again();
  }

  async close(): Promise<void> {
    clearTimeout(this.#timer);
    for (const end of this.#ends.splice(0)) end();
    this.#listeners.clear();
    await this.register.close();
  }

  join(name?: string): Promise<void> {
    if (this.kept.rev && withName(this.content, name).name === this.content.name) return Promise.resolve();
    return this.#write((content) => withName(content, name));
  }

  answer(result: Result): Promise<void> {
    return this.#write((content, now) => {
      const { phase, round = 1 } = this.room ?? {};
      if (phase === 'closed') throw new LiveError(phase);
      if (content.withdrawn) throw new LiveError('refused');
      return withAnswer(content, round, result, { now, random: this.options.primitives.random(10) });
    });
  }

  withdraw(): Promise<void> {
    return this.#write(() => ({ ...nothingYet(), withdrawn: true }));
  }

  /** One after another: each change is made on what the last one left. */
  #inTurn<T>(run: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(run);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  #write(change: (content: Content, now: number) => Content): Promise<void> {
    return this.#inTurn(async () => {
      const { primitives, link, now, store } = this.options;
      this.kept = latest(this.kept, await readKept(store, this.session));
      if (this.room?.phase === 'ended') throw new LiveError('ended');
      const content = change(this.content, now());
      // A clock that was put back must not make an older answer of a newer one.
      const rev = Math.max(now(), this.kept.rev + 1);
      const text = utf8(JSON.stringify(content));
      const bytes = await makeEnvelope(
        primitives,
        { session: this.session, rev, text },
        keysOf(this.kept),
        link.keys.seal,
      );
      await this.#keep({ content, rev, envelope: base64url(bytes) });
      void this.#send();
    });
  }

  async #keep(change: Partial<Kept>): Promise<void> {
    const { store } = this.options;
    const next = { ...latest(this.kept, await readKept(store, this.session)), ...change };
    this.kept = next.room?.phase === 'ended' ? wiped(next) : next;
    this.keeps = await saveKept(store, this.session, this.kept);
    this.#tell();
  }

  async #send(): Promise<void> {
    const [bytes, { rev }] = [this.envelope(), this.kept];
    if (!bytes || !this.#isThere || this.room?.phase === 'ended') return;
    try {
      await this.register.put(this.slot, bytes);
      this.trouble = undefined;
      if (rev > this.kept.sent) await this.#inTurn(() => this.#keep({ sent: rev }));
    } catch (error) {
      this.trouble = error instanceof LiveError ? error : new LiveError('unreachable', { cause: error });
      this.#tell();
    }
  }

  /** An acknowledgement does not mean stored, and whoever can write to a slot can clear it. */
  #again(): void {
    const { again, random } = this.options;
    this.#timer = setTimeout(
      () => {
        void this.#send();
        this.#again();
      },
      again * (0.75 + random() / 2),
    );
  }

  #lineIs(line: LinkState): void {
    this.line = line;
    if (line.at !== 'connected') this.#isThere = false;
    this.#tell();
  }

  async #hear(bytes: Uint8Array): Promise<void> {
    const { primitives, link } = this.options;
    const room = await readControl(primitives, this.session, bytes, link.keys);
    const before = this.room;
    if (!room || (before && (room.rev < before.rev || isLooser(room, before)))) return;
    const isNew = !this.#isThere;
    this.#isThere = true;
    if (room.rev !== before?.rev) await this.#keep({ room });
    if (isNew) void this.#send();
  }

  async #receive(bytes: Uint8Array): Promise<void> {
    const { primitives, link } = this.options;
    const { rev, received } = this.kept;
    if (!rev || received === rev) return;
    const signed = await readSigned(primitives, this.session, receiptSlot(this.slot), bytes, link.keys.sign);
    if (signed && isReceived(signed.body, this.slot, rev)) await this.#keep({ received: rev });
  }

  #tell(): void {
    for (const hear of this.#listeners) hear();
  }
}

/**
 * Takes part in a room: with the keys and answers this device has of it, or with new keys.
 * @throws {LiveError} in its promise: `broken` where nothing can be sealed for the keys of the link.
 */
export async function openParticipant(options: ParticipantOptions): Promise<Participant> {
  const { primitives, link, store } = options;
  await checkKeys(primitives, link.keys);
  const session = await sessionOf(primitives, link.keys);
  const kept = (await readKept(store, session)) ?? (await newKept(primitives));
  const slot = await slotOf(primitives, keysOf(kept).publicKey);
  const all = { now: Date.now, random: Math.random, again: 90_000, ...options };
  const phone = new Phone(all, session, slot, options.register(session, slot), kept);
  phone.keeps = await saveKept(store, session, kept);
  phone.start();
  return phone;
}
