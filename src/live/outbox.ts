import { LiveError } from './register.js';
import { maxBytes } from './socket.js';

interface Item {
  slot: string;
  bytes: Uint8Array;
  /** Whoever put something into this slot that is not acknowledged yet, this or what it took the place of. */
  waiting: { done: () => void; fail: (error: LiveError) => void }[];
  /** While it is on its way. */
  id?: number;
  sentAt: number;
  /** How often in a row the connection broke just after it was sent. */
  broke: number;
}

export interface Outbox {
  put(slot: string, bytes: Uint8Array): Promise<void>;
  /** There is a connection: sends what waits. */
  start(): void;
  /** The connection is lost: what was on its way waits again. */
  stop(): void;
  /** The answer to what was sent with this id: the server has it, or will not. */
  answered(id: number, error?: LiveError): void;
  /** Sends again what has been without an answer for long. */
  nudge(): void;
  /** Drops everything. */
  end(): void;
  /** The server could not take what was sent with this id: it goes again at the next nudge. */
  notNow(id: number): void;
}

export interface OutboxOptions {
  send: (slot: string, bytes: Uint8Array, id: number, again: boolean) => void;
  /** After so many milliseconds without an answer it is sent again. */
  patience: number;
}

/** So many are on their way at most. */
const atOnce = 64;
/** Ids are 1 to this, one after another. */
const lastId = 0x7fff;
/** MQTT 3.1.1 has no word for "no" to a message: a server that takes none breaks the connection, within this time, in milliseconds… */
const soon = 3000;
/** …and as networks break too, it is a "no" only at the third time. */
const enough = 3;

/** Keeps the latest bytes of each slot until the server has them. */
export function newOutbox({ send, patience }: OutboxOptions): Outbox {
  const items = new Map<string, Item>();
  const onTheirWay = new Map<number, Item>();
  let open = false;
  let over = false;
  let used = 0;

  function nextId(): number {
    do used = (used % lastId) + 1;
    while (onTheirWay.has(used));
    return used;
  }

  function transmit(item: Item, again = false): void {
    item.id ??= nextId();
    item.sentAt = Date.now();
    onTheirWay.set(item.id, item);
    send(item.slot, item.bytes, item.id, again);
  }

  /** What may be the thing that a server breaks the connection for goes alone, so that it is known which one it was. */
  function pump(): void {
    for (const item of open ? items.values() : []) {
      if (item.id !== undefined) continue;
      const isAlone = item.broke || [...onTheirWay.values()].some(({ broke }) => broke);
      if (onTheirWay.size >= (isAlone ? 1 : atOnce)) return;
      transmit(item);
    }
  }

  function settle(item: Item, error?: LiveError): void {
    items.delete(item.slot);
    for (const { done, fail } of item.waiting)
      if (error) fail(error);
      else done();
  }

  function put(slot: string, bytes: Uint8Array): Promise<void> {
    if (over) return Promise.reject(new LiveError('ended'));
    if (bytes.length > maxBytes) return Promise.reject(new LiveError('too-large'));
    return new Promise((done, fail) => {
      const old = items.get(slot);
      if (old?.id !== undefined) onTheirWay.delete(old.id);
      const waiting = [...(old?.waiting ?? []), { done, fail }];
      items.delete(slot); // to the end of the row
      items.set(slot, { slot, bytes, waiting, sentAt: 0, broke: 0 });
      pump();
    });
  }

  function stop(): void {
    open = false;
    for (const item of onTheirWay.values()) {
      item.id = undefined;
      item.broke = Date.now() - item.sentAt < soon ? item.broke + 1 : 0;
      if (item.broke >= enough) settle(item, new LiveError('refused'));
    }
    onTheirWay.clear();
  }

  function notNow(id: number): void {
    const item = onTheirWay.get(id);
    if (item) item.sentAt = 0;
  }

  function answered(id: number, error?: LiveError): void {
    const item = onTheirWay.get(id);
    if (!item) return;
    onTheirWay.delete(id);
    settle(item, error);
    pump();
  }

  function nudge(): void {
    for (const item of onTheirWay.values()) if (Date.now() - item.sentAt > patience) transmit(item, true);
  }

  function end(): void {
    over = true;
    open = false;
    onTheirWay.clear();
    for (const item of items.values()) settle(item, new LiveError('ended'));
  }

  const start = (): void => ((open = true), pump());
  return { put, start, stop, answered, nudge, notNow, end };
}
