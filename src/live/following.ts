import { controlSlot, everyone, type LinkState } from './register.js';

/** Calls whoever listens; an error of theirs is reported as such, and keeps nothing from the others. */
function tellAll<T extends unknown[]>(all: Iterable<(...args: T) => void>, ...args: T): void {
  for (const hear of all)
    try {
      hear(...args);
    } catch (error) {
      setTimeout(() => {
        throw error;
      });
    }
}

export interface Link {
  state(): LinkState;
  set(state: LinkState): void;
  follow(hear: (state: LinkState) => void): () => void;
}

const isSame = (a: LinkState, b: LinkState): boolean =>
  a.at === b.at && ('trouble' in a && a.trouble?.failure) === ('trouble' in b && b.trouble?.failure);

/** The state of a connection, told at each change. `ended` is the last. */
export function newLink(): Link {
  let now: LinkState = { at: 'connecting' };
  const all = new Set<(state: LinkState) => void>();
  return {
    state: () => now,
    set(state) {
      if (now.at === 'ended' || isSame(now, state)) return;
      now = state;
      tellAll(all, now);
    },
    follow(hear) {
      // Each its own, also when one function follows twice.
      const own = (state: LinkState): void => hear(state);
      all.add(own);
      own(now);
      return () => void all.delete(own);
    },
  };
}

export type See = (slot: string, bytes: Uint8Array) => void;

export interface Watchers {
  /** Gives back how to stop, which tells whether nobody is left who watches that slot. */
  add(slot: string, see: See): () => boolean;
  slots(): string[];
  /** Tells whoever watches a slot, or all of them. */
  tell(slot: string, bytes: Uint8Array): void;
}

/** Whether a slot is a participant's: the room's own is not, nor are parts of receipts. */
const isEveryones = (slot: string): boolean => slot !== controlSlot && !slot.includes('/');

/** Who watches which slot. */
export function newWatchers(): Watchers {
  const bySlot = new Map<string, Set<See>>();
  return {
    add(slot, see) {
      const own: See = (...args) => see(...args);
      const all = bySlot.get(slot) ?? new Set();
      bySlot.set(slot, all.add(own));
      return () => all.delete(own) && !all.size && bySlot.delete(slot);
    },
    slots: () => [...bySlot.keys()],
    tell(slot, bytes) {
      tellAll(bySlot.get(slot) ?? [], slot, bytes);
      if (isEveryones(slot)) tellAll(bySlot.get(everyone) ?? [], slot, bytes);
    },
  };
}
