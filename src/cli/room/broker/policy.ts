import { controlSlot, type LiveFailure } from '../../../live/register.js';
import { Bucket } from './bucket.js';
import { limits as usual, PerAddress, type Limits } from './limits.js';
import { loginIn } from './login.js';
import { envelopeIn, nameOf, ownIn, placeOf, publicKey, revIn, saysEnded, type Place } from './messages.js';
import type { KeyObject } from 'node:crypto';
import type { Log } from './log.js';

/** Why something is not taken, in the words of the room. */
export class Refused extends Error {
  constructor(readonly failure: LiveFailure) {
    super(failure);
  }
}

/** One connection, as the rules see it. */
export interface Guest {
  readonly address: string;
  /** On the laptop itself: the only one that may open rooms. */
  readonly isHost: boolean;
  /** Rooms it has logged in to. */
  readonly leads: Set<string>;
  /** The slot it writes: one, as it is one phone. */
  topic?: string;
  readonly packets: Bucket;
  readonly bytes: Bucket;
}

interface Room {
  key: KeyObject;
  people: number;
  ended: boolean;
}

const roomTopic = /^samen\/v1\/([\w-]{22})$/;

/** Who may do what in the register, whatever speaks for it: only what is signed by whom it belongs to, and is newer, gets in. */
export class Policy {
  readonly #rooms = new Map<string, Room>();
  readonly #connecting: PerAddress;
  readonly #opening: PerAddress;

  constructor(
    private readonly log: Log,
    readonly limits: Limits = usual,
    private readonly now: () => number = Date.now,
  ) {
    this.#connecting = new PerAddress(limits.connecting);
    this.#opening = new PerAddress(limits.opening);
    for (const [topic, keys] of log.latest) if (roomTopic.test(topic)) this.#open(keys);
    for (const [topic, payload] of log.latest) this.#count(topic, payload);
  }

  /** How many people have a slot, in all rooms. */
  get people(): number {
    return [...this.#rooms.values()].reduce((sum, { people }) => sum + people, 0);
  }

  /** Rooms that are not over. */
  get open(): number {
    return [...this.#rooms.values()].filter(({ ended }) => !ended).length;
  }

  guest(address: string, isHost: boolean): Guest | undefined {
    // The presenter has its own way in, however many phones there are.
    if (!isHost && !this.#connecting.take(address)) return undefined;
    const { packets, bytes } = this.limits;
    return { address, isHost, leads: new Set(), packets: new Bucket(packets), bytes: new Bucket(bytes) };
  }

  /** Whether a connection may send so much more. Who leads a room sends receipts for all. */
  allows(guest: Guest, packets: number, bytes: number): boolean {
    return guest.leads.size > 0 || (guest.packets.take(packets) && guest.bytes.take(bytes));
  }

  /** @throws {Refused} `clock`, or `refused`. */
  async login(guest: Guest, name: string, password: Uint8Array): Promise<void> {
    const keys = loginIn(name, password, this.now());
    if (typeof keys === 'string') throw new Refused(keys);
    const session = nameOf(keys);
    if (!this.#rooms.has(session)) {
      if (!guest.isHost || this.open >= this.limits.rooms) throw new Refused('refused');
      this.#open(keys);
      await this.log.set(`samen/v1/${session}`, keys);
    }
    guest.leads.add(session);
  }

  #open(keys: Buffer): void {
    this.#rooms.set(nameOf(keys), { key: publicKey(keys.subarray(0, 32)), people: 0, ended: false });
  }

  #count(topic: string, payload: Buffer): void {
    const place = placeOf(topic);
    const room = place && this.#rooms.get(place.session);
    if (!room) return;
    if (!place.own) room.people++;
    if (place.slot === controlSlot) room.ended = saysEnded(payload);
  }

  maySee(guest: Guest, topic: string): boolean {
    const [, session] = /^samen\/v1\/([\w-]{22})\/\+$/.exec(topic) ?? [];
    if (session) return guest.leads.has(session);
    const place = placeOf(topic);
    // A phone reads what the room says; whose slot is whose it need not know.
    return (
      !!place &&
      this.#rooms.has(place.session) &&
      (place.own || guest.topic === topic || guest.leads.has(place.session))
    );
  }

  /**
   * Takes a message, or not. Resolves when it is on the disk; older than what is there, it is left alone.
   * @throws {Refused}
   */
  put(guest: Guest, topic: string, payload: Buffer): Promise<void> {
    const place = placeOf(topic);
    const room = place && this.#rooms.get(place.session);
    if (!place || !room) throw new Refused('refused');
    if (payload.length > this.limits.payload) throw new Refused('too-large');
    const leads = guest.leads.has(place.session);
    if (payload.length === 0) return this.#clear(topic, place, room, leads);
    if (place.own && !leads) throw new Refused('refused');
    const before = this.log.latest.get(topic);
    if (before?.equals(payload)) return this.log.set(topic, payload);
    if (!place.own) this.#mayWrite(guest, topic, room, leads, !before);
    const signed = place.own ? ownIn(topic, payload, room.key) : envelopeIn(topic, place.slot, payload);
    if (!signed?.isValid()) throw new Refused('broken');
    if (before && Buffer.compare(signed.rev, revIn(place, before)) <= 0) return Promise.resolve();
    this.#taken(guest, topic, place, room, payload, before);
    return this.log.set(topic, payload);
  }

  #mayWrite(guest: Guest, topic: string, room: Room, leads: boolean, isNew: boolean): void {
    if (room.ended) throw new Refused('ended');
    if (!leads && guest.topic !== undefined && guest.topic !== topic) throw new Refused('refused');
    if (!isNew) return;
    const full = room.people >= this.limits.slots;
    if (full || (!guest.isHost && !this.#opening.take(guest.address))) throw new Refused('refused');
  }

  #taken(guest: Guest, topic: string, place: Place, room: Room, payload: Buffer, before: Buffer | undefined): void {
    if (place.slot === controlSlot) room.ended = saysEnded(payload);
    if (place.own) return;
    if (!before) room.people++;
    if (!guest.leads.has(place.session)) guest.topic = topic;
  }

  #clear(topic: string, place: Place, room: Room, leads: boolean): Promise<void> {
    if (!leads) throw new Refused('refused');
    if (!place.own && this.log.latest.has(topic)) room.people--;
    return this.log.set(topic, Buffer.alloc(0));
  }
}
