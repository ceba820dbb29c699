// An envelope as QR codes: some cameras give text alone, so bytes go as the letters that a QR code packs best.

/** The letters of a QR code's alphanumeric mode (ISO/IEC 18004, 7.3.4), by their value. */
const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

/** Bytes as text, three letters per two bytes (RFC 9285). */
export function base45(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 2) {
    const pair = at + 1 < bytes.length;
    let n = pair ? bytes[at]! * 256 + bytes[at + 1]! : bytes[at]!;
    for (let left = pair ? 3 : 2; left; left--) {
      text += letters[n % 45];
      n = Math.floor(n / 45);
    }
  }
  return text;
}

function valueOf(some: string): number {
  let n = 0;
  for (let at = some.length - 1; at >= 0; at--) {
    const value = letters.indexOf(some[at]!);
    if (value < 0) return Number.NaN;
    n = n * 45 + value;
  }
  return n;
}

/** The bytes of such a text; undefined when it is none. */
export function fromBase45(text: string): Uint8Array | undefined {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 3) {
    const some = text.slice(at, at + 3);
    const n = valueOf(some);
    if (some.length === 1 || !(n < (some.length === 3 ? 65_536 : 256))) return undefined;
    if (some.length === 3) bytes.push(n >> 8);
    bytes.push(n % 256);
  }
  return Uint8Array.from(bytes);
}

/** Bytes in one code: as many as the camera of a laptop still reads from the screen of a phone. */
const perCode = 700;
/** More codes than somebody shows one by one; then a file is easier. */
const mostCodes = 7;

/** Which codes belong together: the first bytes of the signature, in hexadecimal. */
const markOf = (envelope: Uint8Array): string =>
  [...envelope.subarray(32, 36)].map((byte) => byte.toString(16).padStart(2, '0').toUpperCase()).join('');

/**
 * What the QR codes of an envelope say, as `SAMEN1/<mark>/<n>/<of>/<base 45>`; undefined when there would be too many of
 * them.
 */
export function codesOf(envelope: Uint8Array): string[] | undefined {
  const of = Math.ceil(envelope.length / perCode);
  if (of > mostCodes) return undefined;
  const part = (index: number) => base45(envelope.subarray(index * perCode, (index + 1) * perCode));
  return Array.from({ length: of }, (_, index) => `SAMEN1/${markOf(envelope)}/${index + 1}/${of}/${part(index)}`);
}

/** Puts codes together that a camera reads, in any order and more than once. */
export class CodeReader {
  #parts = new Map<number, Uint8Array>();
  #mark = '';

  /** Reads one code. Undefined: it is none of ours. `envelope` comes with the last one; then it starts anew. */
  read(text: string): { n: number; of: number; envelope?: Uint8Array } | undefined {
    const [, mark, n, total, body] = /^SAMEN1\/([0-9A-F]{8})\/(\d)\/(\d)\/(.+)$/.exec(text) ?? [];
    const bytes = body && fromBase45(body);
    const [index, of] = [Number(n), Number(total)];
    if (!bytes || index < 1 || index > of) return undefined;
    // Codes of another answer: somebody else holds up their phone.
    if (mark !== this.#mark) this.#parts.clear();
    this.#mark = mark!;
    this.#parts.set(index, bytes);
    if (this.#parts.size < of) return { n: this.#parts.size, of };
    const parts = Array.from({ length: of }, (_, at) => this.#parts.get(at + 1) ?? new Uint8Array());
    this.#parts.clear();
    return { n: of, of, envelope: Uint8Array.from(parts.flatMap((part) => [...part])) };
  }
}
