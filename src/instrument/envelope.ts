import { findings } from './findings.js';
import { newer, versionOf } from './format.js';
import { allInWords } from './in-words.js';
import { isRecord } from './record.js';
import { isWithin } from './size.js';
import type { Finding, Problem, ProblemCode } from './problem.js';
import type * as z from 'zod/mini';

/** A kind of JSON of ours, with a name and a version in its `format`. */
export interface Envelope<T> {
  /** Before the slash: `samen-result`. */
  name: string;
  /** The latest version there is. */
  known: number;
  /** In characters. */
  largest: number;
  schema: z.ZodMiniType<T>;
  /** What to say of something else. */
  other: ProblemCode;
}

export type Read<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

function look<T>(
  { name, known, largest, schema, other }: Envelope<T>,
  value: unknown,
): { value: T } | Iterable<Finding> {
  const version = isRecord(value) ? versionOf(value['format'], name) : undefined;
  if (!isRecord(value) || version === undefined || !isWithin(largest, value)) return [{ path: '', code: other }];
  if (version > known) return [newer(value['format'])];
  const parsed = schema.safeParse(value);
  return parsed.success ? { value: parsed.data } : findings(parsed.error.issues, value);
}

/** Reads what comes from outside. Never throws. */
export function readEnvelope<T>(envelope: Envelope<T>, value: unknown, locale: string): Read<T> {
  const refused = (found: Iterable<Finding>): Read<T> => ({ ok: false, problems: allInWords(found, locale) });
  try {
    const read = look(envelope, value);
    return 'value' in read ? { ok: true, value: read.value } : refused(read);
  } catch {
    // A property that throws when it is read, or objects in objects without end.
    return refused([{ path: '', code: envelope.other }]);
  }
}
