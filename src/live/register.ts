/**
 * Where the latest bytes of every slot of one session lie: the one thing a room needs from a server. Whoever serves it
 * reads nothing: what lies there is sealed and signed (see `envelope.ts`).
 */
export interface Register {
  /**
   * Sends the latest bytes of a slot. Resolves when the server has them, which does not mean that it keeps them: whoever
   * sends keeps a copy, and sends it again at every connect (see `Participant`). Bytes put while there is no connection wait; only the latest
   * of each slot does. No bytes clear the slot.
   * @throws {LiveError} in its promise: `too-large`, `refused`, `ended`.
   */
  put(slot: string, bytes: Uint8Array): Promise<void>;
  /**
   * What lies in a slot now, and each change after, until the function it gives back is called. `everyone` is every
   * participant's slot, and none of the room's own. The same bytes may come twice and older ones after newer: whoever reads decides. It
   * subscribes again by itself after a lost connection.
   */
  watch(slot: string, see: (slot: string, bytes: Uint8Array) => void): () => void;
  /** The connection, now and at each change, until the function it gives back is called. */
  follow(hear: (state: LinkState) => void): () => void;
  /** Ends the connection. What waited is dropped. */
  close(): Promise<void>;
}

/** Every participant's slot, to `watch`. */
export const everyone = '+';

/** Where the room's state lies. */
export const controlSlot = '_ctl';

/** Where the presenter says which envelopes it has, in 64 parts by the first character of the slot: a phone watches one. */
export const receiptSlot = (slot: string): string => `_r/${slot[0]}`;

/** `trouble` says why, when the server said so; while connected: that it does not let us watch all that we want to. */
export type LinkState =
  | { at: 'connecting' }
  | { at: 'connected'; trouble?: LiveError }
  | { at: 'away'; trouble?: LiveError }
  | { at: 'ended'; trouble?: LiveError };

/**
 * `unreachable`: no answer. `refused`: the server does not let us. `too-large`: more bytes than the room takes. `version`: of a newer or
 * older Samen, or a server that speaks another version. `clock`: the clock of this device is too far off to log in. `closed`: the room takes
 * no more answers. `ended`: the room is over. `broken`: a link or a message that cannot be read or is not signed by whom it says.
 */
export type LiveFailure = 'unreachable' | 'refused' | 'too-large' | 'version' | 'clock' | 'closed' | 'ended' | 'broken';

/** Something about a room went wrong; what a person answered is unharmed. */
export class LiveError extends Error {
  override readonly name = 'LiveError';

  constructor(
    readonly failure: LiveFailure,
    options: { cause?: unknown } = {},
  ) {
    super(`The room: ${failure}.`, options);
  }
}
