import * as z from 'zod/mini';
import { count, idSchema, list } from './primitives.js';
import { boardShape } from './board.js';

/** `mark` is the letter or number a course book gives the question ("a"). */
const base = { id: idSchema, mark: z.optional(z.string().check(z.maxLength(8))) };

export const textField = z.strictObject({
  type: z.literal('text'),
  ...base,
  /** More than one line; the box grows with the text. */
  long: z.optional(z.boolean()),
  /** About how many words are asked for; more and fewer are fine. */
  words: z.optional(count(1, 10_000)),
  /** Asks, under the question, not to write down names. */
  noNames: z.optional(z.boolean()),
});
export const numberField = z.strictObject({
  type: z.literal('number'),
  ...base,
  min: z.optional(z.number()),
  max: z.optional(z.number()),
});
export const dateField = z.strictObject({ type: z.literal('date'), ...base });
export const tickField = z.strictObject({ type: z.literal('tick'), ...base });
export const choiceField = z.strictObject({
  type: z.literal('choice'),
  ...base,
  /** Option ids in the order shown; for a scale: from low to high. */
  options: list(idSchema, 2),
  /** Several may be chosen. */
  many: z.optional(z.boolean()),
  /** Offer "does not apply" (`not-applicable`) and "don't know" (`dont-know`) as answers of their own. */
  notApplicable: z.optional(z.boolean()),
  dontKnow: z.optional(z.boolean()),
  /** Offer a note, stored as `<id>.note`. */
  note: z.optional(z.boolean()),
});

/** A question with one answer. */
export const simpleField = z.discriminatedUnion('type', [textField, numberField, dateField, tickField, choiceField]);

const groupField = z.strictObject({
  type: z.literal('group'),
  ...base,
  fields: list(simpleField),
  /** Fields whose last answer is offered again in a new entry (WCAG 2.2, 3.3.7). */
  carry: z.optional(z.array(idSchema)),
  most: z.optional(count(1, 500)),
  /** A tick field of the group: an entry without that tick stays on the device, and is in no result. */
  consent: z.optional(idSchema),
});

/** The same questions about every entry of a group; answers are stored in that entry. */
const eachField = z.strictObject({
  type: z.literal('each'),
  ...base,
  of: idSchema,
  /** Only entries that the person placed in this sorter field. */
  placedIn: z.optional(idSchema),
  fields: list(simpleField),
});

/** A sorter inside a form, whose cards are the entries of a group. */
const sorterField = z.strictObject({
  type: z.literal('sorter'),
  ...base,
  ...boardShape,
  /** `label` and `hint`: text fields of that group, for what stands on a card and under it. */
  cards: z.strictObject({ from: idSchema, label: idSchema, hint: z.optional(idSchema) }),
});

/** Questions under one heading, as "challenge" and "skill" under "balance". */
const setField = z.strictObject({
  type: z.literal('set'),
  ...base,
  fields: list(simpleField),
  note: z.optional(z.boolean()),
});

export const fieldSchema = z.discriminatedUnion('type', [
  textField,
  numberField,
  dateField,
  tickField,
  choiceField,
  groupField,
  eachField,
  sorterField,
  setField,
]);

export type TextField = z.infer<typeof textField>;
export type ChoiceField = z.infer<typeof choiceField>;
export type NumberField = z.infer<typeof numberField>;
export type SimpleField = z.infer<typeof simpleField>;
export type GroupField = z.infer<typeof groupField>;
export type EachField = z.infer<typeof eachField>;
export type SorterField = z.infer<typeof sorterField>;
export type SetField = z.infer<typeof setField>;
/** One question of a form, or a few that belong together. */
export type Field = z.infer<typeof fieldSchema>;
