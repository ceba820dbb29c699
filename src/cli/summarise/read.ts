import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { openStream, openText, textOf, type InstrumentOf, type Opened } from '../../export/open.js';
import { unzip } from '../../export/unzip.js';

/** In bytes. A file up to this size is read at once, as the board does; a larger one piece by piece. */
const small = 4_000_000;

type Chunks = AsyncIterable<Uint8Array>;

async function* chained(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  for (let next; !(next = await rest.next()).done;) yield next.value;
}

const isZip = ([p, k, three, four]: Uint8Array): boolean => p === 0x50 && k === 0x4b && three === 3 && four === 4;

/** By the mark at its beginning; UTF-8 where there is none. */
const encodingOf = ([first, second]: Uint8Array): string =>
  first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';

async function* decoded(chunks: Chunks, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

async function joined(chunks: Chunks): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
}

async function* openWhole(
  name: string,
  text: string,
  locale: string,
  instrumentOf: InstrumentOf,
): AsyncGenerator<Opened> {
  const { results, refused } = await openText(name, text, locale, instrumentOf);
  for (const result of results) yield { result };
  for (const problem of refused) yield { problem };
}

/**
 * The results in one file, one by one: JSON, JSON lines, a table of answers, or a zip of these; `-` is what comes in by a pipe.
 * @throws what the system says of a file that cannot be read.
 */
export async function* resultsIn(file: string, locale: string, instrumentOf: InstrumentOf): AsyncGenerator<Opened> {
  const piped = file === '-';
  const size = piped ? Infinity : (await stat(file)).size;
  const rest = (piped ? process.stdin : (createReadStream(file) as Chunks))[
    Symbol.asyncIterator
  ]() as AsyncIterator<Uint8Array>;
  const { value: first = new Uint8Array() } = (await rest.next()) as { value?: Uint8Array };
  const chunks = chained(first, rest);
  if (isZip(first)) {
    for await (const one of unzip(file, chunks, locale))
      if ('text' in one) yield* openWhole(one.name, one.text, locale, instrumentOf);
      else yield { problem: one.problem };
  } else if (size <= small) yield* openWhole(file, textOf(await joined(chunks)), locale, instrumentOf);
  else yield* openStream(file, decoded(chunks, encodingOf(first)), locale, instrumentOf);
}
