import type { Instrument } from '../../../src/instrument/schema.js';
import type { Problem } from '../../../src/instrument/problem.js';
import type { Result } from '../../../src/result/result.js';
import type { Source } from './sources.js';

/** Something that was found in a file, or that the file is at its end. */
export interface Step {
  name: string;
  result?: Result;
  problem?: Problem;
  /** All of a file is read. */
  done?: true;
  /** Files that nobody counted before, as they are in a zip. */
  more?: number;
}

/** How files are read: in which language, and with what definitions tables are understood. */
export interface Reading {
  locale: string;
  instrumentOf(id: string): Promise<Instrument | undefined>;
}

/** So many are asked for at once: one file after the other would wait for the disk each time. */
const atOnce = 32;

/** In bytes. What is larger is read as a stream, which needs no more memory than its largest result. */
const large = 10_000_000;

const isZip = ({ name }: Source): boolean => /\.zip$/i.test(name);

/** In a table that is read as a whole, the rows of a result may stand anywhere. */
const isTable = (text: string): boolean => !/^\s*[[{]/.test(text);

type Opener = typeof import('../../../src/export/open.js');

const opener = (): Promise<Opener> => import('../../../src/export/open.js');

/** In bytes: so much of a file is in memory at once. A blob's own stream comes in pieces that each have to be waited for. */
const piece = 1_000_000;

async function* chunks(blob: Blob): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < blob.size; at += piece) yield new Uint8Array(await blob.slice(at, at + piece).arrayBuffer());
}

async function* decoded(blob: Blob): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const chunk of chunks(blob)) yield decoder.decode(chunk, { stream: true });
}

async function* inText(
  { openStream, openText }: Opener,
  name: string,
  text: string,
  { locale, instrumentOf }: Reading,
): AsyncGenerator<Step> {
  if (isTable(text)) {
    const { results, refused } = await openText(name, text, locale, instrumentOf);
    for (const result of results) yield { name, result };
    for (const problem of refused) yield { name, problem };
  } else for await (const one of openStream(name, [text], locale, instrumentOf)) yield { name, ...one };
}

async function* inStream(name: string, blob: Blob, { locale, instrumentOf }: Reading): AsyncGenerator<Step> {
  const { openStream } = await opener();
  for await (const one of openStream(name, decoded(blob), locale, instrumentOf)) yield { name, ...one };
}

async function* inZip({ name }: Source, blob: Blob, reading: Reading): AsyncGenerator<Step> {
  const [open, { unzip }] = await Promise.all([opener(), import('../../../src/export/unzip.js')]);
  let inside = 0;
  for await (const one of unzip(name, chunks(blob), reading.locale)) {
    if (inside) yield { name, more: 1 };
    inside += 1;
    if ('problem' in one) yield one;
    else yield* inText(open, one.name, one.text, reading);
    yield { name: one.name, done: true };
  }
  if (!inside) yield { name, done: true };
}

/** Moved, removed or locked since it was chosen. */
async function* unreadable({ name }: Source, { locale }: Reading): AsyncGenerator<Step> {
  const { inWords } = await import('../../../src/instrument/in-words.js');
  yield { name, problem: inWords({ path: name, code: 'unreachable', values: { url: name } }, locale) };
  yield { name, done: true };
}

async function begun(source: Source): Promise<{ blob?: Blob; text?: string }> {
  try {
    const blob = await source.file();
    if (isZip(source) || blob.size > large) return { blob };
    const { textOf } = await opener();
    return { blob, text: textOf(new Uint8Array(await blob.arrayBuffer())) };
  } catch {
    return {};
  }
}

async function* opened(source: Source, reading: Reading, { blob, text }: { blob?: Blob; text?: string }) {
  const { name } = source;
  try {
    if (!blob) yield* unreadable(source, reading);
    else if (isZip(source)) yield* inZip(source, blob, reading);
    else {
      yield* text === undefined ? inStream(name, blob, reading) : inText(await opener(), name, text, reading);
      yield { name, done: true } as const;
    }
  } catch {
    yield* unreadable(source, reading);
  }
}

/** Reads files, some at a time; what cannot be read is named, and the rest is read. */
export async function* read(sources: readonly Source[], reading: Reading): AsyncGenerator<Step> {
  for (let at = 0; at < sources.length; at += atOnce) {
    const batch = sources.slice(at, at + atOnce);
    const all = await Promise.all(batch.map(begun));
    for (const [index, source] of batch.entries()) yield* opened(source, reading, all[index]!);
  }
}
