import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { LinkState, Register } from '../../../live/register.js';

/** Opens the register of a session; with a slot, as that phone. */
export type OpenRegister = (session: string, slot?: string) => Register;

export interface Seen {
  /** The last text of each slot. */
  last: Map<string, string>;
  /** Every slot and text, in order. */
  all: [slot: string, text: string][];
}

/** A room to try a server in: connections are closed, and slots cleared, when it is left. */
export interface Ward {
  session: string;
  /** A new connection of a presenter. */
  presenter(): Register;
  /** A new connection of a phone. */
  phone(slot: string): Register;
  /** Puts a text; whether the server had it in time. */
  put(register: Register, slot: string, text: string): Promise<boolean>;
  watch(register: Register, slot: string): Seen;
  leave(): Promise<void>;
}

/** A name as sessions and slots have. */
export const newName = (): string => randomBytes(16).toString('base64url');

/** Whether it comes about in time. */
export async function within(ms: number, isSo: () => boolean): Promise<boolean> {
  for (const end = Date.now() + ms; !isSo(); await sleep(25)) if (Date.now() > end) return false;
  return true;
}

/** How long a server may take for one thing, in milliseconds. */
export const patience = 5000;

const inTime = async (promise: Promise<void>): Promise<boolean> =>
  Promise.race([
    promise.then(
      () => true,
      () => false,
    ),
    sleep(patience, false),
  ]);

export function newWard(presenters: OpenRegister, phones: OpenRegister): Ward {
  const session = newName();
  const open: Register[] = [];
  const used = new Set<string>();
  const keep = (register: Register): Register => (open.push(register), register);
  const presenter = (): Register => keep(presenters(session));

  async function put(register: Register, slot: string, text: string): Promise<boolean> {
    used.add(slot);
    return inTime(register.put(slot, new TextEncoder().encode(text)));
  }

  function watch(register: Register, slot: string): Seen {
    const seen: Seen = { last: new Map(), all: [] };
    register.watch(slot, (from, bytes) => {
      const text = new TextDecoder().decode(bytes);
      seen.last.set(from, text);
      seen.all.push([from, text]);
    });
    return seen;
  }

  async function leave(): Promise<void> {
    const cleaner = presenter();
    await inTime(Promise.all([...used].map(async (slot) => cleaner.put(slot, new Uint8Array()))).then(() => {}));
    await Promise.all(open.map(async (register) => register.close()));
  }

  return { session, presenter, phone: (slot) => keep(phones(session, slot)), put, watch, leave };
}

/** Waits for a connection; what it said at last when there was none. */
export async function stateOf(register: Register): Promise<LinkState> {
  let last: LinkState = { at: 'connecting' };
  const stop = register.follow((state) => (last = state));
  await within(patience, () => last.at === 'connected' || 'trouble' in last);
  stop();
  return last;
}
