import * as z from 'zod/mini';
import { kinds } from '../instrument/kind.js';
import { passportSchema } from '../instrument/passport.js';
import { formed } from '../instrument/primitives.js';

/** UTC, ISO 8601, on a day and at a time that exist (but for a 31st too many). */
const time = formed(
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?Z$/,
  'not-a-time',
);

/** The JSON that leaves: who asked what, what was answered, what follows from it. */
export const resultSchema = z.strictObject({
  format: z.literal('samen-result/1'),
  /** UUID: the identity for merging and for delivering the same result twice. */
  id: formed(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'not-a-uuid'),
  instrument: z.strictObject({
    id: z.string(),
    version: z.string(),
    kind: z.enum(kinds),
    /** The instrument's passport, with its title, purpose and limits in the language of the result. */
    passport: z.extend(passportSchema, {
      title: z.string(),
      purpose: z.string(),
      limits: z.string(),
      /** Any rule: a result outlives the version of the rule that scored it. */
      rule: z.optional(z.string()),
    }),
  }),
  locale: z.string(),
  wording: z.enum(['standard', 'plain']),
  /** From whose position: member, worker, observer, …; set by the host. */
  perspective: z.optional(z.string()),
  /** What the host gave, untouched. */
  context: z.optional(z.record(z.string(), z.json())),
  /** UTC, ISO 8601. */
  startedAt: time,
  /** Absent while unfinished. */
  completedAt: z.optional(time),
  /** Raw, per kind; what was not answered is absent. */
  answers: z.record(z.string(), z.json()),
  /** Derived by a versioned rule; can always be computed again from instrument and answers. */
  scores: z.looseObject({ rule: z.string() }),
});
