import { closeSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';

/** The lines of a file, a piece of it in memory at a time. */
export function* linesIn(file: string, piece = 64_000): Generator<string> {
  const bytes = new Uint8Array(piece);
  const decoder = new StringDecoder('utf8');
  const opened = openSync(file, 'r');
  try {
    let rest = '';
    for (let read; (read = readSync(opened, bytes));) {
      const lines = (rest + decoder.write(bytes.subarray(0, read))).split('\n');
      rest = lines.pop()!;
      yield* lines;
    }
    if (rest) yield rest;
  } finally {
    closeSync(opened);
  }
}
