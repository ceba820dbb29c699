import { readEnvelope, type Envelope } from '../instrument/envelope.js';
import { resultSchema } from './schema.js';
import type { Problem } from '../instrument/problem.js';
import type { Result } from './result.js';
import type * as z from 'zod/mini';

export type ParsedResult = { ok: true; result: Result } | { ok: false; problems: Problem[] };

const envelope: Envelope<z.infer<typeof resultSchema>> = {
  name: 'samen-result',
  known: 1,
  // A book.
  largest: 10_000_000,
  schema: resultSchema,
  other: 'not-a-result',
};

/**
 * Reads a result that comes from outside: a file, a server, a message. Never throws. Whether its answers fit an
 * instrument is for `acceptAnswers` to say, as the instrument may not be at hand; its scores are what the sender says
 * they are, so whoever has the instrument computes them again.
 * @param locale language of the sentences (`nl`, otherwise English).
 */
export function parseResult(value: unknown, locale = 'en'): ParsedResult {
  const read = readEnvelope(envelope, value, locale);
  return read.ok ? { ok: true, result: read.value as unknown as Result } : read;
}
