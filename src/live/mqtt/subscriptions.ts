import { subscribe, unsubscribe } from './codec.js';

export interface Subscriptions {
  /** Asks for what lies in these slots and for what comes. */
  ask(slots: readonly string[]): void;
  /** Nobody wants to know of this slot any more. */
  drop(slot: string): void;
  /** A SUBACK: what the server says to each slot, in the order in which they were asked for [MQTT-3.8.4-5]. */
  answered(id: number, codes: readonly number[]): void;
  /** Some time passed: asks for everything again when it is time. */
  tick(): void;
  /** Whether the server has refused none of them. */
  isAllowed(): boolean;
}

export interface SubscriptionOptions {
  /** Some servers answer before they act on it, and send nothing then; so it is asked again after this, in milliseconds. Default 3,000. */
  settling?: number;
  /** And about this often, as some servers forget it when a part of them dies. Default 60,000. */
  nowAndThen?: number;
  /** From 0 up to 1. */
  random?: () => number;
}

const failure = 0x80; // §3.9.3
/** The lower ids are those of what is put: none is in use twice [MQTT-2.3.1-2]. */
const firstId = 0x8000;

/** What is asked of a server on one connection, and asked again: that also brings what lies there once more [MQTT-3.8.4-3]. */
export function newSubscriptions(
  prefix: string,
  send: (packet: Uint8Array) => void,
  { settling = 3000, nowAndThen = 60_000, random = Math.random }: SubscriptionOptions,
): Subscriptions {
  const wanted = new Set<string>();
  const asked = new Map<number, readonly string[]>();
  const refused = new Set<string>();
  const inTopics = (slots: readonly string[]): string[] => slots.map((slot) => prefix + slot);
  let lastId = 0;
  let next = Date.now() + settling;

  const nextId = (): number => firstId + (lastId = (lastId + 1) % firstId);

  function ask(slots: readonly string[]): void {
    if (!slots.length) return; // [MQTT-3.8.3-3]
    for (const slot of slots) wanted.add(slot);
    const id = nextId();
    asked.set(id, slots);
    send(subscribe(id, inTopics(slots)));
  }

  function drop(slot: string): void {
    wanted.delete(slot);
    refused.delete(slot);
    send(unsubscribe(nextId(), inTopics([slot])));
  }

  function answered(id: number, codes: readonly number[]): void {
    for (const [index, slot] of (asked.get(id) ?? []).entries())
      if (codes[index] === failure && wanted.has(slot)) refused.add(slot);
      else refused.delete(slot);
    asked.delete(id);
  }

  function tick(): void {
    if (Date.now() < next) return;
    ask([...wanted]);
    next = Date.now() + nowAndThen * (0.75 + random() / 2);
  }

  return { ask, drop, answered, tick, isAllowed: () => !refused.size };
}
