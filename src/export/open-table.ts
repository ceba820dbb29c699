import { linesOf, type Pieces } from './lines.js';
import { findingOf } from './refused.js';
import { cellIn, headOf, resultIn, rowIn, type Head } from './table.js';
import type { Finding } from '../instrument/problem.js';
import type { File, Opened } from './file.js';

/** Rows of one result that were read, and where the first of them stands. */
interface Part {
  row: number;
  rows: string[][];
  head: Head;
}

async function* openPart({ row, rows, head }: Part, file: File): AsyncGenerator<Opened> {
  const id = cellIn(rows[0]!, 'instrument', head);
  const instrument = await file.instrumentOf(id);
  if (instrument) {
    const { result, problems } = resultIn(instrument, rows, head, file.locale);
    for (const problem of problems) yield file.place(problem, '', row);
    if (result) yield { result };
  } else yield file.refuse({ path: 'instrument', code: 'unknown-instrument', values: { id } }, row);
}

async function* openParts(parts: Map<string, Part>, file: File, done: Map<string, unknown>): AsyncGenerator<Opened> {
  for (const [id, part] of parts) {
    yield* openPart(part, file);
    // A text of its own, as one that is cut out keeps its whole row in memory.
    done.set(id.split('-').join('-'), undefined);
  }
  parts.clear();
}

/** The first line may be meant for Excel alone: what is between its cells. */
const hint = /^"?sep=/i;

async function* rowsOf(pieces: Pieces): AsyncGenerator<{ row: number; cells: string[]; head: Head }> {
  let head: Head | undefined;
  let row = 0;
  for await (const lines of linesOf(pieces, true))
    for (const line of lines) {
      row++;
      if (hint.test(line)) continue;
      if (head) yield { row, cells: rowIn(line, head), head };
      else head = headOf(line);
    }
}

/**
 * A table of answers.
 * @param whole all of it is read before its first result comes out, so that rows may stand in any order. Otherwise a result
 * comes out as soon as another one begins.
 */
export async function* openTable(pieces: Pieces, file: File, whole: boolean): AsyncGenerator<Opened> {
  const parts = new Map<string, Part>();
  const done = new Map<string, 'told' | undefined>();
  let cut: Finding | undefined;
  try {
    for await (const { row, cells, head } of rowsOf(pieces)) {
      const id = cellIn(cells, 'result', head);
      if (!id) continue;
      if (done.has(id)) {
        if (!done.get(id)) yield file.refuse({ path: 'result', code: 'scattered-rows', values: { id } }, row);
        done.set(id, 'told');
      } else if (parts.has(id)) parts.get(id)!.rows.push(cells);
      else {
        if (!whole) yield* openParts(parts, file, done);
        parts.set(id, { row, rows: [cells], head });
      }
    }
  } catch (error) {
    cut = findingOf(error);
  }
  yield* openParts(parts, file, done);
  if (cut) yield file.refuse(cut);
}
