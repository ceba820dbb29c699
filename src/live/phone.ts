import { base64url, fromBase64url } from './bytes.js';
import { isRoomState } from './control.js';
import type { Drafts } from '../draft/draft.js';
import type { KeyPair, Primitives } from './primitives.js';
import type { Content, RoomState } from './room.js';

/** What a participant's device keeps of one room, as JSON, since some stores take no bytes. */
export interface Kept {
  format: 'samen-participant/1';
  publicKey: string;
  privateKey: string;
  /** Of the latest envelope; 0 where there is none. */
  rev: number;
  /** The highest rev the server had, and the presenter. */
  sent: number;
  received: number;
  content?: Content;
  envelope?: string;
  room?: RoomState;
}

const keyOf = (session: string): string => `samen-live/${session}`;

function isKept(value: unknown): value is Kept {
  const kept = Object(value) as Partial<Kept>;
  const { rev, room, content } = kept;
  const isKey = (text?: string) => fromBase64url(String(text))?.length === 32;
  return (
    kept.format === 'samen-participant/1' &&
    isKey(kept.publicKey) &&
    isKey(kept.privateKey) &&
    Number.isSafeInteger(rev) &&
    (room === undefined || isRoomState(room)) &&
    (content === undefined || typeof (Object(content) as Partial<Content>).rounds === 'object')
  );
}

export const keysOf = (kept: Kept): KeyPair => ({
  publicKey: fromBase64url(kept.publicKey)!,
  privateKey: fromBase64url(kept.privateKey)!,
});

export async function readKept(store: Drafts, session: string): Promise<Kept | undefined> {
  const value = await store.load(keyOf(session)).catch(() => undefined);
  return isKept(value) ? value : undefined;
}

/** What this tab knows together with what another tab of the same device may have stored since. */
export function latest(mine: Kept, other: Kept | undefined): Kept {
  if (other?.publicKey !== mine.publicKey) return mine;
  const room = (other.room?.rev ?? 0) > (mine.room?.rev ?? 0) ? other.room : mine.room;
  return {
    ...(other.rev > mine.rev ? other : mine),
    sent: Math.max(mine.sent, other.sent),
    received: Math.max(mine.received, other.received),
    ...(room && { room }),
  };
}

/** Keys of this room alone, so that nobody can tell that two rooms had the same visitor. */
export async function newKept(primitives: Primitives): Promise<Kept> {
  const keys = await primitives.signingKeys();
  const [publicKey, privateKey] = [base64url(keys.publicKey), base64url(keys.privateKey)];
  return { format: 'samen-participant/1', publicKey, privateKey, rev: 0, sent: 0, received: 0 };
}

/** Whether it is kept: a device may refuse. */
export const saveKept = (store: Drafts, session: string, kept: Kept): Promise<boolean> =>
  store.save(keyOf(session), kept).then(
    () => true,
    () => false,
  );

/** What a phone keeps of a room that is over: that it is. */
export const wiped = ({ content: _c, envelope: _e, ...kept }: Kept): Kept => kept;
