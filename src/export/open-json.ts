import { acceptAnswers } from '../instrument/answers.js';
import { leaving } from '../instrument/leaving.js';
import { lineOf } from '../instrument/line-of.js';
import { isRecord } from '../instrument/record.js';
import { makeResult } from '../result/result.js';
import { parseResult } from '../result/parse.js';
import { readDraft } from '../draft/draft.js';
import { score } from '../score/score.js';
import { linesOf, type Pieces } from './lines.js';
import type { File, Opened } from './file.js';

function parsed(text: string): { value?: unknown; error?: unknown } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { error };
  }
}

export const isJson = (line: string): boolean => !('error' in parsed(line));

/** What a person had not finished, as far as it may leave. A draft of other questions is not read as one of these. */
async function openDraft(value: Record<string, unknown>, file: File, path: string, row?: number): Promise<Opened> {
  const made = isRecord(value['instrument']) ? value['instrument'] : {};
  const instrument = await file.instrumentOf(String(made['id']));
  if (!instrument) return file.refuse({ path, code: 'unknown-instrument', values: { id: String(made['id']) } }, row);
  const { id, version } = instrument.passport;
  const draft = readDraft(value, instrument.passport);
  if (!draft && readDraft({ ...value, instrument: { id, version } }, instrument.passport))
    return file.refuse(
      { path, code: 'other-version', values: { found: String(made['version']), expected: version } },
      row,
    );
  if (!draft) return file.refuse({ path, code: 'not-a-result' }, row);
  const all = acceptAnswers(instrument, draft.answers).answers;
  const answers = instrument.kind === 'interview' ? leaving(instrument, all) : all;
  const about = { ...draft, locale: file.locale, wording: 'standard' } as const;
  return { result: makeResult(instrument, answers, score(instrument, answers), about) };
}

/** @param most how many problems are told of one result: among many, the first says enough. */
async function* openOne(value: unknown, file: File, path: string, row?: number, most = 1): AsyncGenerator<Opened> {
  if (isRecord(value) && value['format'] === 'samen-draft/1') yield await openDraft(value, file, path, row);
  else {
    const read = parseResult(value, file.locale);
    if (read.ok) yield { result: read.result };
    else for (const problem of read.problems.slice(0, most)) yield file.place(problem, path, row);
  }
}

async function* openValue(value: unknown, file: File, row?: number): AsyncGenerator<Opened> {
  if (!Array.isArray(value)) yield* openOne(value, file, '', row, row ? 1 : Number.POSITIVE_INFINITY);
  else if (!value.length) yield file.refuse({ path: '', code: 'empty-file' }, row);
  else for (const [index, one] of value.entries()) yield* openOne(one, file, String(index), row);
}

/** A result, or a list of them, on each line. */
export async function* openJsonLines(pieces: Pieces, file: File): AsyncGenerator<Opened> {
  let row = 0;
  for await (const lines of linesOf(pieces, false))
    for (const line of lines) {
      row++;
      if (!line.trim()) continue;
      const { value, error } = parsed(line);
      if (error) yield file.refuse({ path: '', code: 'not-json' }, row);
      else yield* openValue(value, file, row);
    }
}

/** A text that is JSON as a whole, or else on each of its lines. */
export async function* openJson(text: string, file: File): AsyncGenerator<Opened> {
  const { value, error } = parsed(text);
  if (!error) yield* openValue(value, file);
  else if (text.split('\n', 3).some(isJson)) yield* openJsonLines([text], file);
  else yield file.refuse({ path: '', code: 'not-json', values: lineOf(text, error) });
}
