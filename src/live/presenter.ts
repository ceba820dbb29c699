import { openDesk } from './desk.js';
import { checkKeys, publicKeys, sessionOf, type PresenterKeys } from './keys.js';
import { Room } from './presenting.js';
import type { Change } from './control.js';
import type { Drafts } from '../draft/draft.js';
import type { Instrument } from '../instrument/schema.js';
import type { Result } from '../result/result.js';
import type { Refusal } from './people.js';
import type { Primitives } from './primitives.js';
import type { LinkState, Register } from './register.js';
import type { RoomState } from './room.js';

export interface PresenterOptions {
  primitives: Primitives;
  register: (session: string) => Register;
  keys: PresenterKeys;
  instrument: Instrument;
  /** `newRoom(…)` for a new room, or what `readRoom` found of one; what this device knows of the room goes before it. */
  state: RoomState;
  /** Where this device keeps the state and what it received, so that no older answer comes back. */
  store: Drafts;
  /** Milliseconds since 1970. */
  now?: () => number;
  /** How often receipts are written at most, in milliseconds: 2 seconds. */
  every?: number;
}

/** The room as its presenter has it. */
export interface Presenter {
  readonly session: string;
  readonly state: RoomState;
  readonly line: LinkState;
  /** People who are here and did not withdraw. */
  readonly joined: number;
  /** What did not count, by reason. */
  readonly refused: ReadonlyMap<Refusal, number>;
  /** People who answered a round: this one, unless another is asked for. */
  answered(round?: number): number;
  /** Their results, made anew from their answers with the presenter's own instrument. */
  results(round?: number): Result[];
  /** Those who answered both rounds, the same person in each pair. */
  pairs(from: number, to: number): [Result, Result][];
  people(): { slot: string; name?: string; proxy: boolean }[];
  /**
   * Changes the room, and tells everybody.
   * @throws {LiveError} in its promise: `refused` where it would promise people less than before; `too-large`; `ended`.
   */
  change(change: Change): Promise<void>;
  /** Takes in what somebody without a phone said; gives their slot. */
  proxy(result: Result, name?: string): Promise<string>;
  /** Takes in an envelope from a QR code or a file; says why when it does not count. */
  take(bytes: Uint8Array): Promise<Refusal | undefined>;
  /**
   * Ends the room: nothing of it is left on the server, on the phones or on this device, once this resolves. What `results` gives stays
   * until the page is left.
   * @throws {LiveError} in its promise: `refused` where the server does not let the presenter clear a slot.
   */
  end(): Promise<void>;
  /** Told after each slice of work, until the function it gives back is called. */
  follow(hear: () => void): () => void;
  close(): Promise<void>;
}

/**
 * Opens a room for its presenter, on any of their screens.
 * @throws {LiveError} in its promise: `broken` where the private keys are not those of the public ones.
 */
export async function openPresenter(options: PresenterOptions): Promise<Presenter> {
  const { primitives, keys, store } = options;
  await checkKeys(primitives, publicKeys(keys), keys);
  const session = await sessionOf(primitives, publicKeys(keys));
  const all = { now: Date.now, every: 2000, ...options };
  const room = new Room(all, session, options.register(session), openDesk(store, session));
  await room.restore();
  room.start();
  return room;
}
