import { check } from './check/check.js';
import { findings } from './findings.js';
import { allInWords } from './in-words.js';
import { instrumentSchema, type Instrument } from './schema.js';
import { isRecord } from './record.js';
import { isWithin } from './size.js';
import { newer, versionOf } from './format.js';
import type { Finding, Problem } from './problem.js';

export type ParsedInstrument = { ok: true; instrument: Instrument } | { ok: false; problems: Problem[] };

/** In kB: many times the largest preset. */
const largest = 1000;

const known = 1;

const noInstrument: Finding = { path: '', code: 'not-an-instrument' };

/** What is wrong with the whole, so that its parts need no look. */
function asWhole(value: unknown): Finding | undefined {
  if (!isRecord(value) || !['format', 'kind', 'passport'].some((key) => Object.hasOwn(value, key))) return noInstrument;
  if ((versionOf(value['format'], 'samen-instrument') ?? known) > known) return newer(value['format']);
  if (!isWithin(largest * 1000, value)) return { path: '', code: 'too-large', values: { expected: largest } };
  return undefined;
}

/** The instrument, as far as its shape is right, and what is wrong with it. */
function look(value: unknown): { instrument?: Instrument; found: Iterable<Finding> } {
  const whole = asWhole(value);
  if (whole) return { found: [whole] };
  const parsed = instrumentSchema.safeParse(value);
  if (!parsed.success) return { found: findings(parsed.error.issues, value) };
  return { instrument: parsed.data, found: check(parsed.data) };
}

/**
 * Reads an instrument that comes from outside. Never throws.
 * @param value anything: parsed JSON, or an object.
 * @param locale language of the sentences (`nl`, otherwise English).
 * @returns the instrument, or at most 50 problems with paths.
 */
export function parseInstrument(value: unknown, locale = 'en'): ParsedInstrument {
  try {
    const { instrument, found } = look(value);
    const problems = allInWords(found, locale);
    if (instrument && !problems.length) return { ok: true, instrument };
    return { ok: false, problems };
  } catch {
    // A property that throws when it is read.
    return { ok: false, problems: allInWords([noInstrument], locale) };
  }
}
