import { check } from './check.js';
import { inWords } from './in-words.js';
import { instrumentSchema, type Instrument } from './schema.js';
import { findings } from './findings.js';
import type { Problem } from './problem.js';

export type ParsedInstrument = { ok: true; instrument: Instrument } | { ok: false; problems: Problem[] };

/** More than this helps nobody: the first ones are mended, then the rest is shown. */
const mostProblems = 50;

/**
 * Reads an instrument that comes from outside. Never throws.
 * @param value anything: parsed JSON, or an object.
 * @param locale language of the sentences (`nl`, otherwise English).
 * @returns the instrument, or at most 50 problems with paths.
 */
export function parseInstrument(value: unknown, locale = 'en'): ParsedInstrument {
  const parsed = instrumentSchema.safeParse(value);
  const found = parsed.success ? check(parsed.data) : findings(parsed.error.issues, value);
  if (parsed.success && !found.length) return { ok: true, instrument: parsed.data };
  return { ok: false, problems: found.slice(0, mostProblems).map((finding) => inWords(finding, locale)) };
}
