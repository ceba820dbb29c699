/**
 * The packets of MQTT 3.1.1 that a register needs, as a client writes and reads them. Numbers in brackets are the clauses of the OASIS standard
 * (29 October 2014) that a line obeys or holds a server to; § are its sections.
 */
import { LiveError } from '../register.js';

/** What a server may send us, as we ask for QoS 0 and send QoS 1. */
export type Incoming =
  | { type: 'connack'; code: number }
  | { type: 'publish'; topic: string; payload: Uint8Array; qos: 0 | 1; id: number }
  | { type: 'puback' | 'unsuback'; id: number }
  | { type: 'suback'; id: number; codes: number[] }
  | { type: 'pingresp' };

export interface Connect {
  clientId: string;
  /** Seconds. */
  keepAlive: number;
  login?: { username: string; password: string };
}

export interface Publish {
  topic: string;
  payload: Uint8Array;
  id: number;
  /** It was sent before. */
  again: boolean;
}

const utf8 = new TextEncoder();
// A text that is not well-formed UTF-8 ends the connection [MQTT-1.5.3-1]; U+FEFF stays in it [MQTT-1.5.3-3].
const fromUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const u16 = (n: number): number[] => [n >> 8, n & 255];

/** §2.2.3: seven bits a byte, the lowest first; the eighth says that there is more. */
function lengthBytes(n: number): number[] {
  return n < 128 ? [n] : [(n & 127) | 128, ...lengthBytes(n >> 7)];
}

function packet(first: number, ...parts: ArrayLike<number>[]): Uint8Array {
  const head = lengthBytes(parts.reduce((sum, { length }) => sum + length, 0));
  const all = [[first], head, ...parts];
  const bytes = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of all) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** §1.5.3: length first. */
function text(value: string): number[] {
  const bytes = utf8.encode(value);
  return [...u16(bytes.length), ...bytes];
}

/** §3.1. Always with a clean session [MQTT-3.1.2-6]: what must not get lost is kept by whoever sends it. */
export function connect({ clientId, keepAlive, login }: Connect): Uint8Array {
  // Name and level of the protocol [MQTT-3.1.2-1]; flags: user name, password, clean session [MQTT-3.1.2-18 to 22].
  const header = [...text('MQTT'), 4, login ? 0b1100_0010 : 0b10, ...u16(keepAlive)];
  // In this order [MQTT-3.1.3-1].
  return packet(0x10, header, text(clientId), login ? [...text(login.username), ...text(login.password)] : []);
}

/** §3.3, retained [MQTT-3.3.1-5] and with QoS 1. A packet that is sent again says so [MQTT-3.3.1-1] and keeps its id [MQTT-2.3.1-4]. */
export const publish = ({ topic, payload, id, again }: Publish): Uint8Array =>
  packet(again ? 0x3b : 0x33, text(topic), u16(id), payload);

/** §3.4 */
export const puback = (id: number): Uint8Array => packet(0x40, u16(id));

/** §3.8, with QoS 0: what a server holds back until it is acknowledged, some cut off. The flags are 0010 [MQTT-3.8.1-1]. */
export const subscribe = (id: number, filters: readonly string[]): Uint8Array =>
  packet(0x82, u16(id), ...filters.flatMap((filter) => [text(filter), [0]]));

/** §3.10; the flags are 0010 [MQTT-3.10.1-1]. */
export const unsubscribe = (id: number, filters: readonly string[]): Uint8Array =>
  packet(0xa2, u16(id), ...filters.map(text));

/** §3.12 */
export const pingreq = packet(0xc0);

/** §3.14 */
export const disconnect = packet(0xe0);

/** @param clause what was not obeyed, for who looks into it: a number or a section of the standard. */
function must(isSo: boolean, clause: string): asserts isSo {
  if (!isSo) throw new LiveError('broken', { cause: clause });
}

const idAt = (body: Uint8Array, at: number): number => {
  const id = (body[at]! << 8) | body[at + 1]!;
  must(id > 0, '2.3.1-1');
  return id;
};

function textOf(bytes: Uint8Array): string {
  try {
    return fromUtf8.decode(bytes);
  } catch (cause) {
    throw new LiveError('broken', { cause });
  }
}

/** What is before the payload, and the payload, of a PUBLISH (§3.3). */
function readPublish(flags: number, body: Uint8Array): Incoming {
  const qos = (flags >> 1) & 3;
  // A server sends no higher QoS than we asked for [MQTT-3.8.4-6]. 3 is none at all [MQTT-3.3.1-4].
  must(qos === 0 || qos === 1, '3.8.4-6');
  must(qos === 1 || !(flags & 8), '3.3.1-2'); // what may get lost is not sent again
  const end = 2 + ((body[0]! << 8) | body[1]!);
  const start = end + 2 * qos;
  must(start <= body.length, '3.3'); // shorter than it says
  const topic = textOf(body.subarray(2, end));
  // Not empty [MQTT-4.7.3-1], no U+0000 [MQTT-1.5.3-2], no wildcards.
  must(/^[^\0+#]+$/.test(topic), '3.3.2-2');
  return { type: 'publish', topic, payload: body.subarray(start), qos, id: qos && idAt(body, end) };
}

function readSuback(body: Uint8Array): Incoming {
  const codes = [...body.subarray(2)];
  must(
    codes.every((code) => code < 3 || code === 0x80),
    '3.9.3-2', // no reserved return code
  );
  return { type: 'suback', id: idAt(body, 0), codes };
}

/** How long the rest of a packet is, by type: those that a server sends here (§2.2.1), from the shortest to the longest. */
const lengths: Record<number, [number, number]> = {
  2: [2, 2],
  3: [3, Infinity],
  4: [2, 2],
  9: [3, Infinity],
  11: [2, 2],
  13: [0, 0],
};

/** Before its rest is waited for, which may never come. */
function checkFirst(first: number): void {
  must(first >> 4 in lengths, '2.2.1');
  must(first >> 4 === 3 || !(first & 15), '2.2.2-2'); // no reserved flags
}

function checkLength(first: number, length: number, limit: number): void {
  const [least, most] = lengths[first >> 4]!;
  must(length >= least && length <= most, '2.2.3');
  if (length > limit) throw new LiveError('too-large');
}

/** One packet, of which `first` is the first byte (§2.2) and `body` what follows its length. */
function read(first: number, body: Uint8Array): Incoming {
  switch (first >> 4) {
    case 2:
      must(body[0]! < 2 && body[1]! < 6, '3.2.2'); // no reserved bits or codes
      return { type: 'connack', code: body[1]! };
    case 4:
      return { type: 'puback', id: idAt(body, 0) };
    case 9:
      return readSuback(body);
    case 11:
      return { type: 'unsuback', id: idAt(body, 0) };
    case 13:
      return { type: 'pingresp' };
    default:
      return readPublish(first & 15, body);
  }
}

/**
 * Reads packets out of frames, which may be cut anywhere [MQTT-6.0.0-2].
 * @param limit the largest packet that is taken, in bytes after its length.
 * @returns a function that takes the next bytes and gives the packets that they complete.
 * @throws {LiveError} `broken`: not MQTT; `too-large`. Nothing can be read after that.
 */
export function reader(limit: number): (bytes: Uint8Array) => Incoming[] {
  let first: number | undefined;
  let length = 0;
  let shift = 0;
  let body: Uint8Array | undefined;
  let filled = 0;

  /** Takes a byte of the head: the first one, or one of the length. */
  function head(byte: number): void {
    if (first === undefined) {
      checkFirst(byte);
      first = byte;
      return;
    }
    length |= (byte & 127) << shift;
    shift += 7;
    must(byte < 128 || shift < 28, '2.2.3'); // four bytes at most
    if (byte > 127) return;
    checkLength(first, length, limit);
    body = new Uint8Array(length);
  }

  /** Takes what belongs to the body; gives how many bytes that are. */
  function fill(bytes: Uint8Array): number {
    const part = bytes.subarray(0, length - filled);
    body!.set(part, filled);
    filled += part.length;
    return part.length;
  }

  return (bytes) => {
    const packets: Incoming[] = [];
    for (let at = 0; at < bytes.length;) {
      if (body) at += fill(bytes.subarray(at));
      else head(bytes[at++]!);
      if (!body || filled < length) continue;
      packets.push(read(first!, body));
      first = body = undefined;
      length = shift = filled = 0;
    }
    return packets;
  };
}
