import { fileOf, type File, type InstrumentOf, type Opened } from './file.js';
import { isJson, openJson, openJsonLines } from './open-json.js';
import { openTable } from './open-table.js';
import { findingOf, largestFile, Refused, tooLarge } from './refused.js';
import type { Pieces } from './lines.js';
import type { Problem } from '../instrument/problem.js';
import type { Result } from '../result/result.js';

export { textOf } from './text-of.js';
export type { InstrumentOf, Opened, Pieces };

const none: InstrumentOf = async () => undefined;

async function* inPieces(pieces: Pieces): AsyncGenerator<string> {
  yield* pieces;
}

async function* chained(start: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield start;
  yield* rest;
}

/** Blanks at the beginning, and the mark of UTF-8, are none of the text. */
async function begun(rest: AsyncGenerator<string>): Promise<string> {
  let start = '';
  for (let next; !start && !(next = await rest.next()).done;) start = next.value.trimStart();
  return start;
}

const isZip = (text: string): boolean => text.startsWith('PK\u0003\u0004');

function within(text: string): string {
  if (text.length > largestFile) throw new Refused(tooLarge(largestFile));
  return text;
}

/** JSON that is read as a whole, unless its first line is JSON by itself. */
async function* openAsJson(start: string, rest: AsyncGenerator<string>, file: File): AsyncGenerator<Opened> {
  let text = start;
  let line = start.indexOf('\n');
  for (let next; line < 0 && !(next = await rest.next()).done; text = within(text + next.value)) {
    const at = next.value.indexOf('\n');
    line = at < 0 ? at : text.length + at;
  }
  if (line > 0 && isJson(text.slice(0, line))) yield* openJsonLines(chained(text, rest), file);
  else {
    for await (const piece of rest) text = within(text + piece);
    yield* openJson(text, file);
  }
}

async function* openPieces(pieces: Pieces, file: File, whole: boolean): AsyncGenerator<Opened> {
  const rest = inPieces(pieces);
  const start = await begun(rest);
  try {
    if (!start) yield file.refuse({ path: '', code: 'empty-file' });
    else if (isZip(start) || start.includes('\0')) yield file.refuse({ path: '', code: 'not-text' });
    else if (/^[[{]/.test(start)) yield* openAsJson(start, rest, file);
    else yield* openTable(chained(start, rest), file, whole);
  } catch (error) {
    yield file.refuse(findingOf(error));
  }
}

/**
 * Opens a file of any size bit by bit: JSON lines and tables of answers take no more memory than their largest result (a table
 * remembers ids as well, and the rows of a result stand together in it). A file that is JSON as a whole is read as one.
 * @param pieces its text, cut anywhere, as a stream gives it.
 * @returns one by one a result, or what could not be read, with the file's name, the row and the path.
 * @throws what reading `pieces` throws.
 */
export const openStream = (name: string, pieces: Pieces, locale = 'en', instrumentOf = none): AsyncGenerator<Opened> =>
  openPieces(pieces, fileOf(name, locale, instrumentOf), false);

/**
 * Opens the text of one file: a result in JSON, a list of them, JSON lines, a draft, or a table with a row per answer. Never throws.
 * @param locale language of the sentences (`nl`, otherwise English).
 * @param instrumentOf finds the instrument of a table or a draft, which cannot be read without it.
 * @returns every result that could be read, and what could not, with its reason and a path that begins with `name`.
 */
export async function openText(
  name: string,
  text: string,
  locale = 'en',
  instrumentOf = none,
): Promise<{ results: Result[]; refused: Problem[] }> {
  const results: Result[] = [];
  const refused: Problem[] = [];
  const file = fileOf(name, locale, instrumentOf);
  const large = text.length > largestFile;
  const all = large ? [file.refuse(tooLarge(largestFile))] : openPieces([text], file, true);
  for await (const one of all) {
    if ('result' in one) results.push(one.result);
    else refused.push(one.problem);
  }
  return { results, refused };
}
