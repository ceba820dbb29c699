import { asksMore } from '../../src/instrument/asks.js';
import { acceptAnswers } from '../../src/instrument/answers.js';
import { makeResult, type Result } from '../../src/result/result.js';
import { score } from '../../src/score/score.js';
import { loadInstrument } from '../internal/load.js';
import { part as about } from '../../src/locale/parts/about.js';
import { part as assessment } from '../../src/locale/parts/assessment.js';
import { part as checklist } from '../../src/locale/parts/checklist.js';
import { part as interview } from '../../src/locale/parts/interview.js';
import { part as sorter } from '../../src/locale/parts/sorter.js';
import { pictures } from '../internal/picture/pictures.js';
import { presets } from '../internal/presets/all.js';
import { trusted } from '../internal/trust.js';
import type { Kind } from '../../src/instrument/kind.js';
import type { Part } from '../../src/locale/resolve.js';
import type { Problem } from '../../src/instrument/problem.js';
import type { Picture } from '../internal/picture/picture.js';
import type { Instrument } from '../../src/instrument/schema.js';

const parts: Record<Kind, Part> = { sorter, checklist, assessment, interview };

export interface Opened {
  instrument: Instrument;
  result: Result;
  picture: Picture;
  texts: Part[];
}
/** Where a result comes from, and its definition when it is not of a preset. */
export interface Wanted {
  result: object | undefined;
  src: string | undefined;
  instrument: object | undefined;
}
export type Open = Opened | { problems: Problem[] };

/** A result of our own making is taken as it is; anything else goes through the parser. */
async function checked(value: unknown, locale: string): Promise<{ result: Result } | { problems: Problem[] }> {
  if (typeof value === 'object' && value && trusted.has(value)) return { result: value as Result };
  const { parseResult } = await import('../../src/result/parse.js');
  const parsed = parseResult(value, locale);
  return parsed.ok ? { result: parsed.result } : { problems: parsed.problems };
}

async function found({ result, src }: Wanted, locale: string): Promise<{ value: unknown } | { problems: Problem[] }> {
  if (result !== undefined || !src) return { value: result };
  const [{ fetchJson }, { inWords }] = await Promise.all([
    import('../internal/fetch-json.js'),
    import('../../src/instrument/in-words.js'),
  ]);
  const fetched = await fetchJson(src);
  return 'finding' in fetched ? { problems: [inWords(fetched.finding, locale)] } : fetched;
}

/**
 * Opens a result with its instrument: a preset by its id, or the definition that is given. Scores are computed again,
 * so that a picture never shows numbers that do not follow from the answers.
 */
export async function openResult(wanted: Wanted, locale: string): Promise<Open> {
  const from = await found(wanted, locale);
  if ('problems' in from) return from;
  const read = await checked(from.value, locale);
  if ('problems' in read) return read;
  const { kind, id } = read.result.instrument;
  const { wording } = read.result;
  const loaded = await loadInstrument({ instrument: wanted.instrument ?? id, kind, presets, locale, wording });
  if ('problems' in loaded) return loaded;
  const { answers } = acceptAnswers(loaded.instrument, read.result.answers);
  const scores = score(loaded.instrument, answers);
  return {
    instrument: loaded.instrument,
    result: makeResult(loaded.instrument, answers, scores, { ...read.result, locale }),
    picture: pictures[kind],
    texts: [parts[kind], ...(asksMore(loaded.instrument) ? [about] : [])],
  };
}
