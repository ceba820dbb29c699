/**
 * Reads of a stream of MQTT only where its packets begin and end (MQTT 3.1.1, 2.2), so that one that is too large, or one too many, is
 * refused before anything gathers it in memory.
 */
export class Packets {
  /** Bytes that are left of the packet under way. */
  #left = 0;
  /** Of a head under way: undefined, or how much of the remaining length was read. */
  #head: { shift: number; length: number } | undefined;

  constructor(private readonly largest: number) {}

  /** How many packets began in this piece; undefined when one is too large, or has no proper length. */
  read(piece: Uint8Array): number | undefined {
    let begun = 0;
    for (let at = 0; at < piece.length;) {
      if (this.#left > 0) {
        const step = Math.min(this.#left, piece.length - at);
        this.#left -= step;
        at += step;
      } else if (!this.#head) {
        this.#head = { shift: 0, length: 0 };
        begun++;
        at++;
      } else if (!this.#length(piece[at++]!, this.#head)) return undefined;
    }
    return begun;
  }

  /** One byte of the remaining length (2.2.3): seven bits each, the lowest first, at most four. */
  #length(byte: number, head: { shift: number; length: number }): boolean {
    head.length += (byte & 0x7f) * 2 ** head.shift;
    head.shift += 7;
    if (head.length > this.largest) return false;
    if (byte & 0x80) return head.shift < 28;
    this.#left = head.length;
    this.#head = undefined;
    return true;
  }
}
