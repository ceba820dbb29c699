import { setTimeout as sleep } from 'node:timers/promises';
import { controlSlot, everyone, receiptSlot } from '../../../live/register.js';
import { newName, patience, within, type Ward } from './ward.js';

/** What a check found. `but`: a room works, and somebody should know. */
export type Finding = 'yes' | 'no' | 'but';

/** What can be tried; `words.ts` says each in two languages. */
export type CheckName =
  | 'live'
  | 'kept'
  | 'all'
  | 'control'
  | 'last'
  | 'again'
  | 'clear'
  | 'size'
  | 'many'
  | 'twice'
  | 'hidden'
  | 'own'
  | 'quiet';

type Check = (ward: Ward) => Promise<Finding>;

const saying = (isSo: boolean, otherwise: Finding = 'no'): Finding => (isSo ? 'yes' : otherwise);
/** The largest answer and what is around it. */
const largest = 65_700;
/** More than servers give by default to somebody who comes late. */
const crowd = 1200;
const quietFor = 30_000;

/** A phone puts a text and leaves. */
async function answered(ward: Ward, text: string, slot = newName()): Promise<string> {
  const phone = ward.phone(slot);
  await ward.put(phone, slot, text);
  await phone.close();
  return slot;
}

/** In the order in which they are tried and told: what a room cannot do without comes first. */
export const checks: Record<CheckName, Check> = {
  async live(ward) {
    const { last } = ward.watch(ward.presenter(), everyone);
    await sleep(500);
    const slot = await answered(ward, 'live');
    return saying(await within(patience, () => last.get(slot) === 'live'));
  },

  async kept(ward) {
    const slot = await answered(ward, 'kept');
    const { last } = ward.watch(ward.presenter(), slot);
    return saying(await within(patience, () => last.get(slot) === 'kept'));
  },

  async all(ward) {
    const slots = [await answered(ward, 'one'), await answered(ward, 'two')];
    const { last } = ward.watch(ward.presenter(), everyone);
    return saying(await within(patience, () => slots.every((slot) => last.has(slot))));
  },

  async control(ward) {
    const slot = newName();
    const presenter = ward.presenter();
    const slots = [controlSlot, receiptSlot(slot)];
    for (const own of slots) await ward.put(presenter, own, own);
    const phone = ward.phone(slot);
    const seen = slots.map((own) => ward.watch(phone, own));
    return saying(await within(patience, () => slots.every((own, index) => seen[index]!.last.get(own) === own)));
  },

  async last(ward) {
    const slot = newName();
    const phone = ward.phone(slot);
    await Promise.all(Array.from({ length: 30 }, async (_, index) => ward.put(phone, slot, String(index))));
    const { all } = ward.watch(ward.presenter(), slot);
    await within(patience, () => all.length > 0);
    return saying(all[0]?.[1] === '29');
  },

  async again(ward) {
    const slot = await answered(ward, 'again');
    const presenter = ward.presenter();
    const first = ward.watch(presenter, slot);
    await within(patience, () => first.last.has(slot));
    const second = ward.watch(presenter, slot);
    return saying(await within(patience, () => second.last.has(slot)), 'but');
  },

  async clear(ward) {
    const [gone, kept] = [await answered(ward, 'gone'), await answered(ward, 'kept')];
    const presenter = ward.presenter();
    const live = ward.watch(presenter, gone);
    await within(patience, () => live.last.has(gone));
    await ward.put(presenter, gone, '');
    const isTold = await within(patience, () => live.last.get(gone) === '');
    const { last } = ward.watch(ward.presenter(), everyone);
    await within(patience, () => last.has(kept));
    return saying(isTold && last.has(kept) && !last.get(gone));
  },

  async size(ward) {
    const text = 'x'.repeat(largest);
    const slot = await answered(ward, text);
    const { last } = ward.watch(ward.presenter(), slot);
    return saying(await within(patience, () => last.get(slot) === text));
  },

  async many(ward) {
    const slots = Array.from({ length: crowd }, newName);
    const presenter = ward.presenter();
    await Promise.all(slots.map(async (slot) => ward.put(presenter, slot, 'x'.repeat(512))));
    const { last } = ward.watch(ward.presenter(), everyone);
    return saying(await within(2 * patience, () => slots.every((slot) => last.has(slot))));
  },

  async twice(ward) {
    const slot = newName();
    const [first, second] = [ward.phone(slot), ward.phone(slot)];
    await ward.put(first, slot, 'first');
    const isTaken = await ward.put(second, slot, 'second');
    const { last } = ward.watch(ward.presenter(), slot);
    const isSeen = await within(patience, () => last.get(slot) === 'second');
    await Promise.all([first.close(), second.close()]);
    return saying(isTaken && isSeen, 'but'); // the two take the line from each other, on some servers for long
  },

  async hidden(ward) {
    const slot = await answered(ward, 'mine');
    const { last } = ward.watch(ward.phone(newName()), everyone);
    return saying(!(await within(2000, () => last.has(slot))), 'but');
  },

  async own(ward) {
    const slot = await answered(ward, 'mine');
    const { last } = ward.watch(ward.presenter(), slot);
    await within(patience, () => last.has(slot));
    const other = ward.phone(newName());
    await Promise.race([ward.put(other, slot, ''), sleep(2000)]);
    return saying(!(await within(2000, () => last.get(slot) === '')), 'but');
  },

  async quiet(ward) {
    const phone = ward.phone(newName());
    let losses = 0;
    const stop = phone.follow(({ at }) => (losses += Number(at === 'away')));
    await sleep(quietFor);
    stop();
    return saying(!losses, 'but');
  },
};
