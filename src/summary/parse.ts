import { readEnvelope, type Envelope } from '../instrument/envelope.js';
import { summarySchema } from './schema.js';
import type { Problem } from '../instrument/problem.js';
import type { Counts } from './counts-json.js';

export type ParsedCounts = { ok: true; counts: Counts } | { ok: false; problems: Problem[] };

const envelope: Envelope<Counts> = {
  name: 'samen-counts',
  known: 1,
  // Ten million different answers.
  largest: 100_000_000,
  schema: summarySchema,
  other: 'not-counts',
};

/**
 * Reads counts that come from outside: a file, another process. Never throws.
 * @param locale language of the sentences (`nl`, otherwise English).
 */
export function parseCounts(value: unknown, locale = 'en'): ParsedCounts {
  const read = readEnvelope(envelope, value, locale);
  return read.ok ? { ok: true, counts: read.value } : read;
}
