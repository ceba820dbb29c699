import * as z from 'zod/mini';
import { count, idSchema, list } from './primitives.js';

/** Zones in rows and columns, each line named; zones are listed in reading order. */
const gridLayout = z.strictObject({
  form: z.literal('grid'),
  columns: list(idSchema),
  rows: list(idSchema),
  /** Text ids of what the columns and rows stand for ("reciprocity", "ties"). */
  axes: z.optional(z.strictObject({ columns: idSchema, rows: idSchema })),
});

/** What a sorter and a sorter inside a form share. */
export const boardShape = {
  layout: gridLayout,
  zones: list(z.strictObject({ id: idSchema }), 2),
  /** In how many zones one card may lie; 1 when absent. */
  most: z.optional(count(1, 9)),
};
