import { base64url, fromBase64url, utf8 } from './bytes.js';
import { readContent } from './content.js';
import { isRoomState } from './control.js';
import { isId } from './keys.js';
import type { Crowd } from './crowd.js';
import type { Drafts } from '../draft/draft.js';
import type { Content, RoomState } from './room.js';

/** What a presenter's device keeps of a room. Where it cannot, no harm is done: a reload then has what the server has. */
export interface Desk {
  state(): Promise<RoomState | undefined>;
  saveState(state: RoomState): Promise<void>;
  /** Everybody that was received, one by one. */
  people(): AsyncIterable<{ slot: string; rev: number; content: Content }>;
  /** Of one part: see `Crowd`. */
  savePart(crowd: Crowd, part: string): Promise<void>;
  /** Envelopes that no phone sends, by slot. */
  carried(): Promise<Map<string, Uint8Array>>;
  carry(slot: string, bytes: Uint8Array): Promise<void>;
  wipe(): Promise<void>;
}

type Stored = [slot: string, rev: number, content: Content];

const sound = ([slot, rev, json]: Stored): { slot: string; rev: number; content: Content }[] => {
  const content = isId(slot) && Number.isSafeInteger(rev) ? readContent(utf8(JSON.stringify(json))) : undefined;
  return content ? [{ slot, rev, content }] : [];
};

export function openDesk(store: Drafts, session: string): Desk {
  const prefix = `samen-room/${session}/`;
  const save = async (key: string, value: unknown) => store.save(prefix + key, value).catch(() => undefined);
  const load = async (key: string) => store.load(prefix + key).catch(() => undefined);
  const keys = async () => (await store.keys(prefix).catch(() => [])).map((key) => key.slice(prefix.length));

  async function* people() {
    for (const key of await keys()) {
      const stored = /^part\/.$/.test(key) ? await load(key) : undefined;
      if (Array.isArray(stored)) for (const one of stored) if (Array.isArray(one)) yield* sound(one as Stored);
    }
  }
  return {
    people,
    async state() {
      const state = await load('state');
      return isRoomState(state) ? state : undefined;
    },
    saveState: async (state) => save('state', state),
    async savePart(crowd, part) {
      const revs = [...crowd.revs(part)];
      await save(
        `part/${part}`,
        revs.map(([slot, rev]): Stored => [slot, rev, crowd.get(slot)!.content]),
      );
    },
    async carried() {
      const found = new Map<string, Uint8Array>();
      for (const key of (await keys()).filter((one) => one.startsWith('carried/'))) {
        const bytes = fromBase64url(String(await load(key)));
        if (bytes) found.set(key.slice(8), bytes);
      }
      return found;
    },
    carry: async (slot, bytes) => save(`carried/${slot}`, base64url(bytes)),
    async wipe() {
      for (const key of await keys()) await store.remove(prefix + key).catch(() => undefined);
    },
  };
}
