import { inflateSync, UnzipInflate } from './fflate.js';

/** In bytes: what is smaller is unpacked at once. Deflate makes at most 1032 times as much of it. */
const small = 16_384;
const most = 1032;

/**
 * Unpacks files of a zip. A small one, whose size is told, goes into just that much memory: as a stream, each would take
 * 160 kB of its own. Source: the sizes in RFC 1951, and in 4.4.8 and 4.4.9 of PKWARE's APPNOTE.
 */
export class Inflate {
  static compression = 8;
  ondata: UnzipInflate['ondata'] = () => undefined;
  #chunks: Uint8Array[] = [];
  #stream: UnzipInflate | undefined;

  constructor(
    _name: string,
    private readonly size = Number.POSITIVE_INFINITY,
    private readonly unpacked = 0,
  ) {
    if (size <= small && unpacked <= size * most) return;
    this.#stream = new UnzipInflate();
    this.#stream.ondata = (...told) => this.ondata(...told);
  }

  push(chunk: Uint8Array, final: boolean): void {
    if (this.#stream) this.#stream.push(chunk, final);
    else {
      this.#chunks.push(chunk);
      if (final) this.#unpack();
    }
  }

  #unpack(): void {
    const packed = new Uint8Array(this.size);
    let at = 0;
    for (const chunk of this.#chunks) {
      packed.set(chunk, at);
      at += chunk.length;
    }
    try {
      this.ondata(null, inflateSync(packed, { out: new Uint8Array(this.unpacked) }), true);
    } catch (error) {
      this.ondata(error as Parameters<UnzipInflate['ondata']>[0], new Uint8Array(), true);
    }
  }
}
