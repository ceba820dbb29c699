import { findings } from '../instrument/findings.js';
import { newer, versionOf } from '../instrument/format.js';
import { allInWords } from '../instrument/in-words.js';
import { isRecord } from '../instrument/record.js';
import { isWithin } from '../instrument/size.js';
import { summarySchema } from './schema.js';
import type { Finding, Problem } from '../instrument/problem.js';
import type { Counts } from './counts-json.js';

export type ParsedCounts = { ok: true; counts: Counts } | { ok: false; problems: Problem[] };

const known = 1;

/** In characters: ten million different answers. */
const largest = 100_000_000;

const noCounts: Finding = { path: '', code: 'not-counts' };

function look(value: unknown): Counts | Iterable<Finding> {
  const version = isRecord(value) ? versionOf(value['format'], 'samen-counts') : undefined;
  if (!isRecord(value) || version === undefined || !isWithin(largest, value)) return [noCounts];
  if (version > known) return [newer(value['format'])];
  const parsed = summarySchema.safeParse(value);
  return parsed.success ? parsed.data : findings(parsed.error.issues, value);
}

/**
 * Reads counts that come from outside: a file, another process. Never throws.
 * @param locale language of the sentences (`nl`, otherwise English).
 */
export function parseCounts(value: unknown, locale = 'en'): ParsedCounts {
  const refused = (found: Iterable<Finding>): ParsedCounts => ({ ok: false, problems: allInWords(found, locale) });
  try {
    const read = look(value);
    return Symbol.iterator in read ? refused(read) : { ok: true, counts: read };
  } catch {
    // A property that throws when it is read, or objects in objects without end.
    return refused([noCounts]);
  }
}
