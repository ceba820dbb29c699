import * as z from 'zod/mini';
import { asks } from './asks.js';
import { count, idSchema, list } from './primitives.js';

/** Zones in rows and columns, each line named; zones are listed in reading order. */
const gridLayout = z.strictObject({
  form: z.literal('grid'),
  columns: list(idSchema),
  rows: list(idSchema),
  /** Text ids of what the columns and rows stand for ("reciprocity", "ties"). */
  axes: z.optional(z.strictObject({ columns: idSchema, rows: idSchema })),
});

/** One row of bins, in the order they are listed. */
const binsLayout = z.strictObject({ form: z.literal('bins') });

/** Concentric rings; zones are listed from the middle outwards. */
const ringsLayout = z.strictObject({ form: z.literal('rings') });

export const layoutSchema = z.discriminatedUnion('form', [gridLayout, binsLayout, ringsLayout]);

/** What a sorter and a sorter inside a form share. */
export const boardShape = {
  layout: layoutSchema,
  zones: list(z.strictObject({ id: idSchema }), 2),
  /** In how many zones one card may lie; 1 when absent. */
  most: z.optional(count(1, 9)),
  /** What is asked besides the placing, and may always be left open. */
  ask: z.optional(z.array(z.enum(asks))),
};
