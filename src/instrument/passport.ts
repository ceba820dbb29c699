import * as z from 'zod/mini';
import { helpSchema } from './help.js';
import { rules } from './kind.js';
import { count, formed, idSchema, longestText } from './primitives.js';

const line = z.string().check(z.minLength(1), z.maxLength(500));

/** What an instrument is, whose model it shows and for whom; it travels in every result. */
export const passportSchema = z.strictObject({
  id: idSchema,
  /** Semantic version: a changed item is a new major version, a changed wording a minor one. */
  version: formed(/^\d+\.\d+\.\d+$/, 'not-a-version'),
  /** The models the instrument shows, with author and year. */
  model: z.array(z.strictObject({ author: line, year: count(1800, 2200), title: z.optional(line) })),
  /** The text the items were made from. */
  source: z.optional(line),
  licence: line,
  minutes: count(1, 600),
  audience: z.enum(['resident', 'student', 'professional']),
  rule: z.optional(z.enum(Object.values(rules) as [string, ...string[]])),
});
/** See `passportSchema`; title, purpose and limits are texts, as they differ per language. */
export type Passport = z.infer<typeof passportSchema>;

const textsSchema = z.record(z.string(), z.string().check(z.maxLength(longestText)));
/** Texts of one language: `{ "<id>": "…", "<id>.hint": "…" }`. */
export type Texts = z.infer<typeof textsSchema>;

const localeSchema = formed(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'not-a-language');
const byLocale = z.record(localeSchema, textsSchema);

/** What every kind shares. */
export const common = {
  format: z.literal('samen-instrument/1'),
  passport: passportSchema,
  /** Texts per language. Every language has every text. */
  texts: byLocale,
  /** Plainer wording per language; a text that is absent here is taken from `texts`. */
  plain: z.optional(byLocale),
  /** How many days an unfinished result is kept on a device after it was last saved; a page can say otherwise. */
  keepDays: z.optional(count(1, 3650)),
  /** Links to help under every result, whatever the outcome; a page can set its own. */
  help: z.optional(helpSchema),
};
