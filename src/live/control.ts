import { utf8 } from './bytes.js';
import { type RoomKeys } from './keys.js';
import { readJson } from './json.js';
import { controlSlot, LiveError } from './register.js';
import { largestBody, makeSigned, readSigned } from './signed.js';
import type { KeyPair, Primitives } from './primitives.js';
import type { RoomState } from './room.js';

const isText = (value: unknown, most: number): value is string => typeof value === 'string' && value.length <= most;
const isWhole = (value: unknown, least: number, most: number): boolean =>
  Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;

function isInstrument(value: unknown): boolean {
  const { id, src } = Object(value) as Record<string, unknown>;
  return src === undefined ? isText(id, 64) : id === undefined && isText(src, 2000);
}

const isTimes = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.values(value).every((time) => isWhole(time, 0, 2 ** 53 - 1));

/** By hand, as a phone would load a parser for this alone. */
export function isRoomState(value: unknown): value is RoomState {
  const state = Object(value) as Record<string, unknown>;
  const promise = Object(state['promise']) as Record<string, unknown>;
  const hidden = state['hidden'];
  return (
    state['format'] === 'samen-room/1' &&
    isWhole(state['rev'], 0, 2 ** 53 - 1) &&
    isInstrument(state['instrument']) &&
    isText(state['locale'], 35) &&
    ['standard', 'plain'].includes(state['wording'] as string) &&
    isWhole(state['round'], 1, 99) &&
    ['open', 'closed', 'ended'].includes(state['phase'] as string) &&
    typeof state['revealed'] === 'boolean' &&
    isWhole(promise['floor'], 1, 1000) &&
    typeof promise['names'] === 'boolean' &&
    isTimes(state['closings']) &&
    Array.isArray(hidden) &&
    hidden.every((one) => isText(one, 64))
  );
}

/** What a room is when it is made; `openPresenter` gives it its first rev. */
export const newRoom = (about: Pick<RoomState, 'instrument' | 'locale'> & Partial<RoomState>): RoomState => ({
  wording: 'standard',
  round: 1,
  phase: 'open',
  revealed: false,
  promise: { floor: 5, names: false },
  closings: {},
  hidden: [],
  ...about,
  format: 'samen-room/1',
  rev: 0,
});

export const makeControl = (primitives: Primitives, session: string, state: RoomState, key: KeyPair) =>
  makeSigned(primitives, session, controlSlot, { rev: state.rev, body: utf8(JSON.stringify(state)) }, key);

/** Undefined for anything this presenter did not say of this room. */
export async function readControl(
  primitives: Primitives,
  session: string,
  bytes: Uint8Array,
  { sign }: RoomKeys,
): Promise<RoomState | undefined> {
  const signed = await readSigned(primitives, session, controlSlot, bytes, sign);
  const state = signed && readJson(signed.body);
  return isRoomState(state) && state.rev === signed!.rev ? state : undefined;
}

/** Whether people were promised more before: that cannot be taken back. */
export const isLooser = (next: RoomState, before: RoomState): boolean =>
  next.promise.floor < before.promise.floor || (next.promise.names && !before.promise.names);

/** What a presenter may change of a room. */
export type Change = Partial<Omit<RoomState, 'format' | 'rev' | 'closings'>>;

/** A round is closed when the room closes, ends or goes on to another one; it is open again when the presenter says so. */
function closingsOf(before: RoomState, next: RoomState, now: number): RoomState['closings'] {
  const closings = { ...before.closings };
  if (next.phase === 'open') delete closings[next.round];
  const closes = before.phase === 'open' && (next.phase !== 'open' || next.round !== before.round);
  return closes ? { ...closings, [before.round]: now } : closings;
}

/**
 * The room after a change.
 * @throws {LiveError} `refused` where people would be promised less than before; `ended` where it is over; `too-large` where it
 * hides more texts than a message holds.
 */
export function changed(before: RoomState, change: Change, now: number): RoomState {
  if (before.phase === 'ended') throw new LiveError('ended');
  // A clock that was put back must not make the change an older one.
  const next = { ...before, ...change, rev: Math.max(now, before.rev + 1) };
  if (isLooser(next, before) || !isRoomState(next)) throw new LiveError('refused');
  const state = { ...next, closings: closingsOf(before, next, now) };
  if (utf8(JSON.stringify(state)).length > largestBody) throw new LiveError('too-large');
  return state;
}
