import { acceptAnswers } from '../instrument/answers.js';
import { givenOf, type Given } from '../instrument/given.js';
import { sayer } from '../instrument/text.js';
import { inWordsOf } from './asked.js';
import { guard, numberText, partsOf, rowText, styleOf, type Style } from './cell.js';
import { columns, unasked, type Row } from './columns.js';
import { contextCells } from './context.js';
import { slots } from './slots.js';
import { wordsOf } from './words.js';
import type { Answers } from '../instrument/answers.js';
import type { Instrument, Interview } from '../instrument/schema.js';
import type { Result } from '../result/result.js';

export { resultsCsv } from './results-csv.js';

/** How a table is written. */
export interface TableOptions {
  /** Language of the words, and of the spreadsheet: `nl` has semicolons and decimal commas. */
  locale: string;
}

/** The instrument without the condition that a question is asked of placed entries only. */
function askingAll(instrument: Interview): Interview {
  const sections = instrument.sections.map(({ id, fields }) => ({
    id,
    fields: fields.map((field) => (field.type === 'each' ? { ...field, placedIn: undefined } : field)),
  }));
  return { ...instrument, sections };
}

/** All that is in the answers: also what was asked of an entry that was taken back since, under a name of its own. */
function allOf(instrument: Instrument, answers: Answers): Given[] {
  const asked = givenOf(instrument, answers);
  if (instrument.kind !== 'interview') return asked;
  const key = ({ question, entry }: Given) => JSON.stringify([question, entry]);
  const known = new Set(asked.map(key));
  const more = givenOf(askingAll(instrument), answers).filter((one) => !known.has(key(one)));
  return [...asked, ...more.map((one) => ({ ...one, question: `${one.question}${unasked}` }))];
}

const aboutCells = ({
  id,
  instrument,
  locale,
  wording,
  perspective,
  context,
  startedAt,
  completedAt,
}: Result): Row => ({
  result: id,
  instrument: instrument.id,
  version: instrument.version,
  kind: instrument.kind,
  locale,
  wording,
  ...(perspective !== undefined && { perspective: guard(perspective) }),
  ...mapped(contextCells(context)),
  started: startedAt,
  ...(completedAt !== undefined && { completed: completedAt }),
});

const mapped = (row: Row): Row => Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, guard(cell)]));

/** Rows of a result: one per answer, more for what no cell can hold, and one without an answer when there is none. */
function rowsOf(instrument: Instrument, result: Result, style: Style, locale: string): Row[] {
  const { answers } = acceptAnswers(instrument, result.answers);
  const words = inWordsOf(instrument, answers, sayer(instrument, locale), wordsOf(locale));
  const about = aboutCells(result);
  const questions = slots(instrument);
  const rows = allOf(instrument, answers).flatMap((given): Row[] => {
    const { question, entry, value, type } = given;
    const { text, answer } = words(given);
    const asked = { question: guard(question), ...(entry !== undefined && { entry: guard(entry) }), text: guard(text) };
    if (typeof value === 'number') {
      const cell = numberText(value, style);
      return [{ ...about, ...asked, value: cell, answer: type === 'number' ? cell : guard(answer) }];
    }
    // A date and a tick are what a spreadsheet takes them for.
    const known = /^(?:date|tick)$/.test(questions.get(question)?.field.type ?? '');
    return partsOf(value).map((part) => {
      const cell = known ? part : guard(part);
      return { ...about, ...asked, value: cell, answer: type === 'words' || answer === part ? cell : guard(answer) };
    });
  });
  return rows.length ? rows : [about];
}

/** The names of the columns, as the first row of a table of answers; begins with the mark by which Excel knows UTF-8. */
export const answersHead = ({ locale }: TableOptions): string => `\uFEFF${rowText(columns, styleOf(locale))}`;

/** The rows of one result in a table of answers, for whoever writes a file bit by bit. */
export function answersRows(instrument: Instrument, result: Result, { locale }: TableOptions): string {
  const style = styleOf(locale);
  const rows = rowsOf(instrument, result, style, locale);
  return rows
    .map((row) =>
      rowText(
        columns.map((column) => row[column] ?? ''),
        style,
      ),
    )
    .join('');
}

/**
 * A table with a row per answer, as CSV (RFC 4180) for a spreadsheet in the language asked for. Nothing in it is a formula.
 * `openText` makes the same results of it again, as far as their answers fit the instrument.
 * @param results of this instrument.
 */
export const answersCsv = (instrument: Instrument, results: Iterable<Result>, options: TableOptions): string =>
  [answersHead(options), ...Array.from(results, (result) => answersRows(instrument, result, options))].join('');
