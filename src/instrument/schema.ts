import * as z from 'zod/mini';
import { boardShape } from './board.js';
import { fieldSchema } from './field.js';
import { common } from './passport.js';
import { count, idSchema, list, scaleSchema } from './primitives.js';

export const sorterSchema = z.strictObject({
  ...common,
  kind: z.literal('sorter'),
  ...boardShape,
  cards: list(z.strictObject({ id: idSchema }), 0),
  /** People may add cards of their own. */
  own: z.optional(z.boolean()),
});

const pairSchema = z.strictObject({ id: idSchema, scale: scaleSchema });

export const checklistSchema = z.strictObject({
  ...common,
  kind: z.literal('checklist'),
  /** Option ids from low to high, for every item but the pairs. */
  scale: scaleSchema,
  notApplicable: z.optional(z.boolean()),
  note: z.optional(z.boolean()),
  /** `changeable`: what a group can do something about; the weakest of these come first in a result. */
  bands: list(z.strictObject({ id: idSchema, changeable: z.optional(z.boolean()) })),
  items: list(
    z.strictObject({
      id: idSchema,
      band: idSchema,
      /** Asked as two values on scales of equal length (challenge, skill): in balance when they are alike. */
      pair: z.optional(z.tuple([pairSchema, pairSchema])),
    }),
  ),
  /** How many rated items a profile needs at least. */
  minimum: count(1, 100),
});

export const assessmentSchema = z.strictObject({
  ...common,
  kind: z.literal('assessment'),
  /** Option ids from low to high; the first counts as 1. */
  scale: scaleSchema,
  dontKnow: z.optional(z.boolean()),
  dimensions: list(idSchema, 2),
  items: list(z.strictObject({ id: idSchema, dimension: idSchema, reverse: z.optional(z.boolean()) })),
  /** Answers a dimension needs to have a score. */
  minimum: count(1, 100),
  /** Means closer than this, in scale steps, are not told apart. */
  margin: z.number().check(z.minimum(0), z.maximum(10)),
  context: z.optional(z.array(fieldSchema)),
  /** A warning (text id) when a context number is at least `atLeast` and one of these dimensions leads. */
  caveats: z.optional(
    z.array(z.strictObject({ id: idSchema, field: idSchema, atLeast: z.number(), dimensions: list(idSchema) })),
  ),
});

export const interviewSchema = z.strictObject({
  ...common,
  kind: z.literal('interview'),
  sections: list(z.strictObject({ id: idSchema, fields: list(fieldSchema) })),
});

/** What is asked: one of four kinds, as plain JSON. */
export const instrumentSchema = z.discriminatedUnion('kind', [
  sorterSchema,
  checklistSchema,
  assessmentSchema,
  interviewSchema,
]);

export type Sorter = z.infer<typeof sorterSchema>;
export type Checklist = z.infer<typeof checklistSchema>;
export type Assessment = z.infer<typeof assessmentSchema>;
export type Interview = z.infer<typeof interviewSchema>;
/** See `instrumentSchema`. */
export type Instrument = z.infer<typeof instrumentSchema>;
/** An instrument without its texts, as presets keep it: one language is loaded at a time. */
export type Definition<I extends Instrument = Instrument> = Omit<I, 'texts' | 'plain'>;
