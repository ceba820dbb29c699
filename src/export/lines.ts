import { Refused, tooLarge } from './refused.js';

/** Text in pieces that are cut anywhere, as a file or the network gives it. */
export type Pieces = Iterable<string> | AsyncIterable<string>;

/** In characters: the largest result that is read, twice over, as quoting can double it. */
const longestLine = 20_000_000;

/**
 * The lines in each piece. Where they are `quoted`, a break between quotation marks belongs to the cell.
 * @throws Refused on a line without end, or a quotation mark that is never closed.
 */
export async function* linesOf(pieces: Pieces, quoted: boolean): AsyncGenerator<string[]> {
  const mark = quoted ? /"|\r\n?|\n/g : /\r\n?|\n/g;
  let rest = '';
  let open = false;
  const cut = (piece: string, last: boolean): string[] => {
    const lines: string[] = [];
    mark.lastIndex = rest.length;
    rest += piece;
    let start = 0;
    for (let found; (found = mark.exec(rest));) {
      if (found[0] === '"') open = !open;
      else if (!open) {
        lines.push(rest.slice(start, found.index));
        start = mark.lastIndex;
      }
    }
    rest = rest.slice(start);
    if (last && rest) lines.push(rest);
    return lines;
  };
  // A piece may end between the two characters of a break, or of a quotation mark in a cell.
  let held = '';
  for await (const piece of pieces) {
    const text = held + piece;
    held = text.endsWith('\r') ? '\r' : '';
    yield cut(held ? text.slice(0, -1) : text, false);
    if (rest.length > longestLine) throw new Refused(tooLarge(longestLine));
  }
  yield cut(held, true);
  if (open) throw new Refused({ path: '', code: 'open-quote' });
}

/** The cells of a line. */
export function cellsOf(line: string, delimiter: string): string[] {
  if (!line.includes('"')) return line.split(delimiter);
  const cells: string[] = [];
  for (let at = 0; at <= line.length;) {
    let text = '';
    let end = at;
    if (line[at] === '"') {
      end = closing(line, at + 1);
      text = line.slice(at + 1, end).replaceAll('""', '"');
      end++;
    }
    const next = line.indexOf(delimiter, end);
    const stop = next < 0 ? line.length : next;
    cells.push(text + line.slice(end, stop));
    at = stop + 1;
  }
  return cells;
}

/** Where the quotation mark is that closes a cell; a doubled one is part of it. */
function closing(line: string, from: number): number {
  let at = line.indexOf('"', from);
  while (at >= 0 && line[at + 1] === '"') at = line.indexOf('"', at + 2);
  return at < 0 ? line.length : at;
}
