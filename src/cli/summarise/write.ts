import { closeSync, openSync, writeSync } from 'node:fs';
import { styleOf } from '../../export/cell.js';
import { countsJson, viewKey } from '../../summary/index.js';
import { said, Trouble } from '../trouble.js';
import { tableHead, tableRows } from './table.js';
import type { Counted } from './counting.js';
import type { Group } from './groups.js';
import type { Question } from './questions.js';

/** All that is shown of one instrument. */
export interface Shown {
  counted: Counted;
  groups: readonly Group[];
  questions: readonly Question[];
}

/** @throws Trouble when the file cannot be written. */
function write(file: string, texts: Iterable<string>, locale: string): void {
  try {
    const opened = openSync(file, 'w');
    for (const text of texts) writeSync(opened, text);
    closeSync(opened);
  } catch (error) {
    throw new Trouble(`${file}: ${said(error, locale)}.`);
  }
}

function* csv(all: readonly Shown[], locale: string): Generator<string> {
  const style = styleOf(locale);
  yield tableHead(style);
  for (const { counted, groups, questions } of all)
    for (const part of groups.flatMap(({ parts }) => parts))
      yield* tableRows(counted.instrument.passport.id, questions, part, style);
}

/** The table: a row per number, in the order of the questions. */
export const writeCsv = (file: string, all: readonly Shown[], locale: string): void =>
  write(file, csv(all, locale), locale);

/** `samen-counts/1`, a line per instrument: what may be seen, so a group that is too small is not in it. */
export function writeJson(file: string, all: readonly Shown[], locale: string): void {
  const lines = all.map(({ counted: { instrument }, groups }) => {
    const parts = groups.flatMap((group) => group.parts).map((part) => [viewKey(part.view), part] as const);
    return `${JSON.stringify(countsJson({ instrument, parts: new Map(parts) }))}\n`;
  });
  write(file, lines, locale);
}
