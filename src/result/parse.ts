import { findings } from '../instrument/findings.js';
import { inWords } from '../instrument/in-words.js';
import { isRecord } from '../instrument/record.js';
import { resultSchema } from './schema.js';
import type { Finding, Problem } from '../instrument/problem.js';
import type { Result } from './result.js';

export type ParsedResult = { ok: true; result: Result } | { ok: false; problems: Problem[] };

const newest = 1;

/** Another format is one problem, not a list of everything that differs. */
function formatFinding(value: unknown): Finding | undefined {
  const format = isRecord(value) ? value['format'] : undefined;
  const version = /^samen-result\/(\d+)$/.exec(typeof format === 'string' ? format : '')?.[1];
  if (!version) return { path: '', code: 'not-a-result' };
  return Number(version) > newest ? { path: 'format', code: 'newer', values: { found: String(format) } } : undefined;
}

/**
 * Reads a result that comes from outside: a file, a server, a message. Never throws. Whether its answers fit an
 * instrument is for `acceptAnswers` to say, as the instrument may not be at hand.
 * @param locale language of the sentences (`nl`, otherwise English).
 */
export function parseResult(value: unknown, locale = 'en'): ParsedResult {
  const other = formatFinding(value);
  if (other) return { ok: false, problems: [inWords(other, locale)] };
  const parsed = resultSchema.safeParse(value);
  if (parsed.success) return { ok: true, result: parsed.data as unknown as Result };
  return { ok: false, problems: findings(parsed.error.issues, value).map((finding) => inWords(finding, locale)) };
}
