import { readContent } from './content.js';
import { isGenuine, openEnvelope, splitEnvelope } from './envelope.js';
import { fits, mergeContent, personOf, type Refusal } from './people.js';
import type { Crowd } from './crowd.js';
import type { Instrument } from '../instrument/schema.js';
import type { PresenterKeys } from './keys.js';
import type { Primitives } from './primitives.js';
import type { Content, RoomState } from './room.js';

export interface Admitting {
  primitives: Primitives;
  session: string;
  keys: PresenterKeys;
  instrument: Instrument;
  /** The room as it is now. */
  state: () => RoomState;
}

/** Who comes into the crowd, and with what. */
export interface Admission {
  /** Checks an envelope, cheapest things first, and counts what is in it. Says why where it does not count. Never throws. */
  admit(slot: string, bytes: Uint8Array): Promise<Refusal | undefined>;
  /** Whether this was looked at before, and is only sent again. */
  isRepeat(slot: string, bytes: Uint8Array): boolean;
  /** What was late may count again. */
  reopen(): void;
}

export function admission(crowd: Crowd, { primitives, session, keys, instrument, state }: Admitting): Admission {
  const late = new Map<string, number>();

  function admitContent(slot: string, rev: number, content: Content): Refusal | undefined {
    if (!fits(instrument, content)) return 'instrument';
    const before = crowd.get(slot);
    // Another envelope of this slot may have been opened meanwhile.
    if (before && rev <= before.rev) return rev < before.rev ? 'old' : undefined;
    const merged = mergeContent(state(), before?.content, content);
    if (!merged) {
      late.set(slot, rev);
      return 'late';
    }
    return crowd.add(slot, personOf(instrument, rev, merged, before));
  }

  return {
    isRepeat(slot, bytes) {
      const rev = splitEnvelope(bytes)?.rev;
      return rev !== undefined && (rev === crowd.get(slot)?.rev || rev === late.get(slot));
    },
    reopen: () => late.clear(),
    async admit(slot, bytes) {
      const envelope = splitEnvelope(bytes);
      if (!envelope) return 'size';
      if (envelope.rev < (crowd.get(slot)?.rev ?? 0)) return 'old';
      if (!(await isGenuine(primitives, session, slot, envelope))) return 'signature';
      const text = await openEnvelope(primitives, session, slot, envelope, keys.seal);
      if (!text) return 'seal';
      const content = readContent(text);
      return content ? admitContent(slot, envelope.rev, content) : 'content';
    },
  };
}
