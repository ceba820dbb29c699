import { acceptAnswers } from '../../src/instrument/answers.js';
import { makeResult, type Result } from '../../src/result/result.js';
import { loadInstrument } from '../internal/load.js';
import { presets } from '../internal/presets/all.js';
import { trusted } from '../internal/trust.js';
import type { Problem } from '../../src/instrument/problem.js';
import type { Instrument } from '../../src/instrument/schema.js';

export interface Opened {
  instrument: Instrument;
  result: Result;
}
export type Open = Opened | { problems: Problem[] };

async function refuse(
  code: 'unreachable' | 'not-found' | 'not-json',
  url: string,
  locale: string,
  status = 0,
): Promise<Open> {
  const { inWords } = await import('../../src/instrument/in-words.js');
  return { problems: [inWords({ path: 'src', code, values: { url, status, line: 1 } }, locale)] };
}

/** A result from an address. */
async function fetched(src: string, locale: string): Promise<{ value: unknown } | { problems: Problem[] }> {
  const url = new URL(src, document.baseURI).href;
  const response = await fetch(url).catch(() => undefined);
  if (!response) return refuse('unreachable', url, locale) as Promise<{ problems: Problem[] }>;
  if (!response.ok) return refuse('not-found', url, locale, response.status) as Promise<{ problems: Problem[] }>;
  try {
    return { value: await response.json() };
  } catch {
    return refuse('not-json', url, locale) as Promise<{ problems: Problem[] }>;
  }
}

async function checked(value: unknown, locale: string): Promise<{ result: Result } | { problems: Problem[] }> {
  if (typeof value === 'object' && value && trusted.has(value)) return { result: value as Result };
  const { parseResult } = await import('../../src/result/parse.js');
  const parsed = parseResult(value, locale);
  return parsed.ok ? { result: parsed.result } : { problems: parsed.problems };
}

/**
 * Opens a result with its instrument: a preset by its id, or the definition that is given. Scores are computed again,
 * so that a picture never shows numbers that do not follow from the answers.
 */
export async function openResult(
  { result, src, instrument }: { result: unknown; src: string | undefined; instrument: unknown },
  locale: string,
): Promise<Open> {
  const found = result === undefined && src ? await fetched(src, locale) : { value: result };
  if ('problems' in found) return found;
  const read = await checked(found.value, locale);
  if ('problems' in read) return read;
  const { kind, id } = read.result.instrument;
  const { wording } = read.result;
  const loaded = await loadInstrument({ instrument: instrument ?? id, kind, presets, locale, wording });
  if ('problems' in loaded) return loaded;
  const { answers } = acceptAnswers(loaded.instrument, read.result.answers);
  return { instrument: loaded.instrument, result: makeResult(loaded.instrument, answers, { ...read.result, locale }) };
}
