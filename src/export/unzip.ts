import { inWords } from '../instrument/in-words.js';
import { Unzip, type UnzipFile } from './fflate.js';
import { Inflate } from './inflate.js';
import { largestFile, tooLarge } from './refused.js';
import { textOf } from './text-of.js';
import type { Finding, Problem } from '../instrument/problem.js';

export type Unzipped = { name: string; text: string } | { name: string; problem: Problem };

/** In bytes: all files of a zip together. One that grows larger is made to fill a memory. */
const largestZip = 1_000_000_000;

/** In bytes. Deflate makes at most a thousand times as much of it: 8 MB at a time. */
const slice = 8192;

/** What is in a zip for the system it was made on. */
const skipped = /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)|\/$/;

/** A file that comes out of the zip. */
interface Coming {
  name: string;
  chunks: Uint8Array[];
  size: number;
  finding?: Finding;
  done?: boolean;
}

const broken: Finding = { path: '', code: 'not-unzipped' };

function joined({ chunks, size }: Pick<Coming, 'chunks' | 'size'>): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

function receive(file: Coming, chunk: Uint8Array, most: number): void {
  file.size += chunk.length;
  if (file.size > most) Object.assign(file, { finding: tooLarge(most), chunks: [] });
  else if (!file.finding) file.chunks.push(chunk);
}

/** Starts each file that is found, and remembers it. */
function starter(found: Coming[], most: number) {
  return (from: UnzipFile): void => {
    const file: Coming = { name: from.name, chunks: [], size: 0 };
    from.ondata = (error, chunk, final) => {
      if (error) file.finding = broken;
      else receive(file, chunk, most);
      if (error || final) file.done = true;
    };
    found.push(file);
    try {
      from.start();
    } catch {
      // A way of packing that fflate does not know.
      Object.assign(file, { finding: broken, done: true });
    }
  };
}

async function* inSlices(bytes: Uint8Array | AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes instanceof Uint8Array ? [bytes] : bytes)
    for (let at = 0; at < chunk.length; at += slice) yield chunk.subarray(at, at + slice);
}

/** In bytes: the record at the end of a zip (APPNOTE 4.3.16) with the longest comment that it may have. */
const longestEnd = 22 + 0xffff;

/** How many files the end of a zip says there are; undefined where it has no end. */
function filesAtEnd(bytes: Uint8Array): number | undefined {
  for (let at = bytes.length - 22; at >= 0; at--)
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 5 && bytes[at + 3] === 6)
      return bytes[at + 10]! + 256 * bytes[at + 11]!;
  return undefined;
}

/** A zip that is being read: `found` are its files that are not out yet. */
function opened(most: number) {
  const found: Coming[] = [];
  const zip = new Unzip(starter(found, most));
  zip.register(Inflate);
  const last = { chunks: [] as Uint8Array[], size: 0 };
  let out = 0;
  const isComplete = (): boolean => filesAtEnd(joined(last)) === (out + found.length) % 0x10000;
  const remember = (chunk: Uint8Array): void => {
    last.chunks.push(chunk);
    last.size += chunk.length;
    while (last.size - last.chunks[0]!.length > longestEnd) last.size -= last.chunks.shift()!.length;
  };
  const push = (chunk: Uint8Array, final: boolean): Finding | undefined => {
    remember(chunk);
    try {
      zip.push(chunk, final);
    } catch {
      return broken;
    }
    return final && !isComplete() ? broken : undefined;
  };
  return { found, push, shift: () => (out++, found.shift()!) };
}

/**
 * The files in a zip, one by one as they come by; what belongs to the system it was made on is passed over. Memory holds one
 * file at a time: a file or a zip that grows too large is refused, so that none can fill it. Never throws, but for what
 * reading `bytes` throws.
 * @param name of the zip; the names of its files begin with it.
 * @param bytes the zip, or pieces of it.
 * @param locale language of the sentences (`nl`, otherwise English).
 */
export async function* unzip(
  name: string,
  bytes: Uint8Array | AsyncIterable<Uint8Array>,
  locale = 'en',
): AsyncGenerator<Unzipped> {
  const zip = opened(largestFile);
  const refused = (path: string, finding: Finding): Unzipped => ({
    name: path,
    problem: { ...inWords(finding, locale), path },
  });
  let total = 0;
  const out = (file: Coming): Unzipped[] => {
    const path = `${name}/${file.name}`;
    total += file.size;
    if (skipped.test(file.name)) return [];
    const wrong = file.finding ?? (file.done ? undefined : broken);
    return [wrong ? refused(path, wrong) : { name: path, text: textOf(joined(file)) }];
  };
  let finding: Finding | undefined;
  for await (const chunk of inSlices(bytes)) {
    finding = zip.push(chunk, false);
    while (zip.found[0]?.done) yield* out(zip.shift());
    if (total + (zip.found[0]?.size ?? 0) > largestZip) finding = tooLarge(largestZip);
    if (finding) break;
  }
  finding ??= zip.push(new Uint8Array(), true);
  while (zip.found.length) yield* out(zip.shift());
  if (finding) yield refused(name, finding);
}
