import { findings } from '../instrument/findings.js';
import { newer, versionOf } from '../instrument/format.js';
import { allInWords } from '../instrument/in-words.js';
import { isRecord } from '../instrument/record.js';
import { isWithin } from '../instrument/size.js';
import { resultSchema } from './schema.js';
import type { Finding, Problem } from '../instrument/problem.js';
import type { Result } from './result.js';

export type ParsedResult = { ok: true; result: Result } | { ok: false; problems: Problem[] };

const known = 1;

/** In characters: a book. */
const largest = 10_000_000;

const noResult: Finding = { path: '', code: 'not-a-result' };

function look(value: unknown): Result | Iterable<Finding> {
  const version = isRecord(value) ? versionOf(value['format'], 'samen-result') : undefined;
  if (!isRecord(value) || version === undefined || !isWithin(largest, value)) return [noResult];
  if (version > known) return [newer(value['format'])];
  const parsed = resultSchema.safeParse(value);
  return parsed.success ? (parsed.data as unknown as Result) : findings(parsed.error.issues, value);
}

/**
 * Reads a result that comes from outside: a file, a server, a message. Never throws. Whether its answers fit an
 * instrument is for `acceptAnswers` to say, as the instrument may not be at hand; its scores are what the sender says
 * they are, so whoever has the instrument computes them again.
 * @param locale language of the sentences (`nl`, otherwise English).
 */
export function parseResult(value: unknown, locale = 'en'): ParsedResult {
  const refused = (found: Iterable<Finding>): ParsedResult => ({ ok: false, problems: allInWords(found, locale) });
  try {
    const read = look(value);
    return Symbol.iterator in read ? refused(read) : { ok: true, result: read };
  } catch {
    // A property that throws when it is read, or objects in objects without end.
    return refused([noResult]);
  }
}
