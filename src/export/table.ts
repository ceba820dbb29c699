import { acceptAnswers } from '../instrument/answers.js';
import { inWords } from '../instrument/in-words.js';
import { makeResult, type Result } from '../result/result.js';
import { parseResult } from '../result/parse.js';
import { score } from '../score/score.js';
import { unguard } from './cell.js';
import { columns, needed, type Column, type Row } from './columns.js';
import { contextOf } from './context.js';
import { gather } from './gather.js';
import { cellsOf } from './lines.js';
import { Refused } from './refused.js';
import type { Problem } from '../instrument/problem.js';
import type { Instrument } from '../instrument/schema.js';
import type { Wording } from '../instrument/text.js';

/** Where the columns of a table stand, and what is between them. */
export interface Head {
  delimiter: string;
  places: Map<Column, number>;
}

const delimiters = [';', ',', '\t'];

/**
 * Reads the first row of a table. Columns may stand in any order, and others beside them.
 * @throws Refused when it is no table of answers, or a column is missing or there twice.
 */
export function headOf(line: string): Head {
  const refuse = (code: 'foreign-table' | 'missing-column' | 'duplicate-column', column = '') => {
    throw new Refused({ path: '', code, values: { column } });
  };
  const count = (delimiter: string) => line.split(delimiter).length;
  const delimiter = delimiters.reduce((best, one) => (count(one) > count(best) ? one : best));
  const names = cellsOf(line, delimiter).map((cell) => cell.trim().toLowerCase());
  if (!names.includes('result') || !names.includes('question')) refuse('foreign-table');
  for (const column of columns)
    if (names.indexOf(column) !== names.lastIndexOf(column)) refuse('duplicate-column', column);
  for (const column of needed) if (!names.includes(column)) refuse('missing-column', column);
  return { delimiter, places: new Map(columns.map((column) => [column, names.indexOf(column)])) };
}

/** The cells of one row of a table. */
export function rowIn(line: string, { delimiter }: Head): string[] {
  // Joined to something it is a text of its own: what is cut out of a file's text keeps all of that in memory.
  return cellsOf(`${line}${delimiter}`, delimiter);
}

/** What a row has in a column; empty where the table has no such column. */
export const cellIn = (row: readonly string[], column: Column, { places }: Head): string =>
  unguard(row[places.get(column)!] ?? '');

/** A result, and what is wrong with it or why there is none; paths are those in a result. */
export interface Read {
  result?: Result;
  problems: Problem[];
}

/**
 * The result that rows of one id stand for: made again, as an element would make it of these answers. What is no answer to the
 * instrument is left out and named.
 */
export function resultIn(instrument: Instrument, rows: readonly string[][], head: Head, locale: string): Read {
  const about: Row = Object.fromEntries(columns.map((column) => [column, cellIn(rows[0]!, column, head)]));
  let context: ReturnType<typeof contextOf>;
  try {
    context = contextOf(about);
  } catch {
    return { problems: [inWords({ path: 'context', code: 'not-json' }, locale)] };
  }
  const answered = rows.map((row) => ({
    question: cellIn(row, 'question', head),
    entry: cellIn(row, 'entry', head),
    value: cellIn(row, 'value', head),
  }));
  const { answers, refused } = acceptAnswers(
    instrument,
    gather(
      instrument,
      answered.filter(({ question }) => question),
    ),
  );
  const made = makeResult(instrument, answers, score(instrument, answers), {
    id: (about.result ?? '').toLowerCase(),
    locale: about.locale || locale,
    wording: (about.wording || 'standard') as Wording,
    perspective: about.perspective,
    context,
    startedAt: about.started ?? '',
    completedAt: about.completed,
  });
  const version = about.version!;
  const { passport } = made.instrument;
  const parsed = parseResult(
    { ...made, instrument: { ...made.instrument, version, passport: { ...passport, version } } },
    locale,
  );
  if (!parsed.ok) return { problems: parsed.problems };
  const problems = refused.map((path) => inWords({ path: `answers.${path}`, code: 'unfit-answer' }, locale));
  return { result: parsed.result, problems };
}
