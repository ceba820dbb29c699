import { fromBase64url, isSame, joined, number, readNumber } from './bytes.js';

/** Which envelope of a slot the presenter has. Of the slot its first 6 bytes are told, of the rev its last 4. */
export type Receipts = ReadonlyMap<string, number>;

const size = 6 + 4;
const short = (rev: number): number => rev % 2 ** 32;
const nameOf = (slot: string): Uint8Array => fromBase64url(slot)!.subarray(0, 6);

/** @param entries of the slots that share a first character. */
export const writeReceipts = (entries: Receipts): Uint8Array =>
  joined(...[...entries].flatMap(([slot, rev]) => [nameOf(slot), number(short(rev), 4)]));

/** Whether the presenter has this rev of this slot. */
export function isReceived(body: Uint8Array, slot: string, rev: number): boolean {
  const name = nameOf(slot);
  for (let at = 0; at + size <= body.length; at += size) {
    if (!isSame(body.subarray(at, at + 6), name)) continue;
    return readNumber(body.subarray(at + 6, at + size)) === short(rev);
  }
  return false;
}
