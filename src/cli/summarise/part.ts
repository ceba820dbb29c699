import { appendFileSync, existsSync, rmSync, statSync } from 'node:fs';
import { said, Trouble } from '../trouble.js';
import { linesIn } from './lines-in.js';

/**
 * Lines that are written to a file as they become many. Until then they wait as bytes: texts that are kept for a while
 * fill a heap with what is no longer needed.
 */
export class Part {
  #bytes = Buffer.alloc(0);
  #used = 0;

  /** @param waiting how many bytes wait in memory before they are written. */
  constructor(
    readonly file: string,
    readonly waiting: number,
  ) {}

  add(line: string): void {
    const text = `${line}\n`;
    const size = Buffer.byteLength(text);
    if (this.#used + size > this.waiting) this.#write();
    if (size > this.waiting) return this.#append(Buffer.from(text));
    if (!this.#bytes.length) this.#bytes = Buffer.alloc(this.waiting);
    this.#used += this.#bytes.write(text, this.#used);
  }

  /** In bytes. */
  get size(): number {
    return this.#used + (existsSync(this.file) ? statSync(this.file).size : 0);
  }

  /** All lines; afterwards there are none, in memory or in the file. */
  *take(): Generator<string> {
    const written = existsSync(this.file);
    if (written) {
      this.#write();
      yield* linesIn(this.file);
      rmSync(this.file);
    } else if (this.#used) yield* this.#bytes.toString('utf8', 0, this.#used - 1).split('\n');
    this.#bytes = Buffer.alloc(0);
    this.#used = 0;
  }

  #write(): void {
    this.#append(this.#bytes.subarray(0, this.#used));
    this.#used = 0;
  }

  #append(bytes: Uint8Array): void {
    try {
      appendFileSync(this.file, bytes);
    } catch (error) {
      throw new Trouble(`${this.file}: ${said(error)}.`);
    }
  }
}
