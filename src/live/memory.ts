import { controlSlot, everyone, LiveError, type LinkState, type Register } from './register.js';

/** What can be wrong with a server, for tests. */
export interface Faults {
  /** What is put arrives, and the answer that it did does not. */
  loseAcks?: boolean;
  /** What is put is lost, and the answer says that it arrived. */
  lose?: boolean;
  /** Everything is told twice. */
  repeat?: boolean;
  /** What is told together is told backwards. */
  reorder?: boolean;
  /** Slots that nobody is told of. */
  withhold?: (slot: string) => boolean;
  alter?: (slot: string, bytes: Uint8Array) => Uint8Array;
}

/** A register in memory, and the connection of one client to it. */
export interface MemoryRegister extends Register {
  disconnect(trouble?: LiveError): void;
  reconnect(): void;
}

/** What a server is to many clients, without one: for tests, and for a room within one page. */
export interface MemoryHub {
  faults: Faults;
  connect(session: string): MemoryRegister;
  /** What lies there now, as whoever runs the server sees it. */
  slots(session: string): ReadonlyMap<string, Uint8Array>;
  /** As anybody may who can reach the server. No bytes clear the slot. */
  put(session: string, slot: string, bytes: Uint8Array): void;
  /** Everything is gone and every connection lost, as when a server without a disk is restarted. */
  wipe(): void;
}

type See = (slot: string, bytes: Uint8Array) => void;
interface Watcher {
  slot: string;
  see: See;
  waiting: [slot: string, bytes: Uint8Array][];
}
interface Client {
  watchers: Set<Watcher>;
  disconnect(): void;
}
interface Session {
  slots: Map<string, Uint8Array>;
  clients: Set<Client>;
}

const limit = 70_000;
const isSeen = (wanted: string, slot: string): boolean =>
  wanted === slot || (wanted === everyone && slot !== controlSlot && !slot.includes('/'));

/** Later, and together with what else happens now, as from a server. */
function tell(watcher: Watcher, slot: string, bytes: Uint8Array, faults: Faults): void {
  if (faults.withhold?.(slot)) return;
  const message: [string, Uint8Array] = [slot, faults.alter?.(slot, bytes) ?? bytes];
  watcher.waiting.push(...(faults.repeat ? [message, message] : [message]));
  if (watcher.waiting.length > (faults.repeat ? 2 : 1)) return;
  setTimeout(() => {
    const all = watcher.waiting.splice(0);
    for (const [from, what] of faults.reorder ? all.reverse() : all) watcher.see(from, what.slice());
  });
}

function putIn({ slots, clients }: Session, slot: string, bytes: Uint8Array, faults: Faults): void {
  if (bytes.length) slots.set(slot, bytes.slice());
  else slots.delete(slot);
  for (const { watchers } of clients)
    for (const watcher of watchers) if (isSeen(watcher.slot, slot)) tell(watcher, slot, bytes, faults);
}

/** @returns a client of one session. */
function connectTo(session: Session, hub: MemoryHub): MemoryRegister {
  const listeners = new Set<(state: LinkState) => void>();
  const watchers = new Set<Watcher>();
  const outbox = new Map<string, { bytes: Uint8Array; done: (() => void)[] }>();
  const client: Client = { watchers: new Set(), disconnect: () => say({ at: 'away' }) };
  let state: LinkState = { at: 'connecting' };

  function say(next: LinkState): void {
    state = next;
    if (state.at === 'connected') session.clients.add(client);
    else session.clients.delete(client);
    client.watchers = state.at === 'connected' ? watchers : new Set();
    for (const hear of listeners) hear(state);
  }
  const subscribe = (watcher: Watcher) => {
    for (const [slot, bytes] of session.slots) if (isSeen(watcher.slot, slot)) tell(watcher, slot, bytes, hub.faults);
  };
  function flush(): void {
    for (const [slot, { bytes, done }] of outbox) {
      outbox.delete(slot);
      if (!hub.faults.lose) putIn(session, slot, bytes, hub.faults);
      if (!hub.faults.loseAcks) setTimeout(() => done.forEach((resolve) => resolve()));
    }
  }
  function reconnect(): void {
    if (state.at === 'ended' || state.at === 'connected') return;
    say({ at: 'connected' });
    watchers.forEach(subscribe);
    flush();
  }
  setTimeout(() => state.at === 'connecting' && reconnect());

  return {
    reconnect,
    disconnect: (trouble) => state.at !== 'ended' && say({ at: 'away', ...(trouble && { trouble }) }),
    async put(slot, bytes) {
      if (state.at === 'ended') throw new LiveError('ended');
      if (bytes.length > limit) throw new LiveError('too-large');
      const before = outbox.get(slot)?.done ?? [];
      return new Promise((resolve) => {
        outbox.set(slot, { bytes: bytes.slice(), done: [...before, resolve] });
        if (state.at === 'connected') flush();
      });
    },
    watch(slot, see) {
      const watcher: Watcher = { slot, waiting: [], see: (from, bytes) => watchers.has(watcher) && see(from, bytes) };
      watchers.add(watcher);
      if (state.at === 'connected') subscribe(watcher);
      return () => void watchers.delete(watcher);
    },
    follow(hear) {
      listeners.add(hear);
      hear(state);
      return () => void listeners.delete(hear);
    },
    async close() {
      watchers.clear();
      outbox.clear();
      say({ at: 'ended' });
    },
  };
}

export function memoryHub(): MemoryHub {
  const sessions = new Map<string, Session>();
  const at = (id: string): Session => {
    const session = sessions.get(id) ?? { slots: new Map(), clients: new Set() };
    sessions.set(id, session);
    return session;
  };
  const hub: MemoryHub = {
    faults: {},
    connect: (session) => connectTo(at(session), hub),
    slots: (session) => at(session).slots,
    put: (session, slot, bytes) => putIn(at(session), slot, bytes, hub.faults),
    wipe() {
      for (const { slots, clients } of sessions.values()) {
        slots.clear();
        for (const client of clients) client.disconnect();
      }
    },
  };
  return hub;
}
