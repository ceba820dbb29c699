import * as z from 'zod/mini';
import { kinds } from '../instrument/kind.js';
import { count } from '../instrument/primitives.js';

/** People, or how often they gave a value. */
const number = count(0, Number.MAX_SAFE_INTEGER);

/** `samen-counts/1`: see `Counts`. */
export const summarySchema = z.strictObject({
  format: z.literal('samen-counts/1'),
  /** What the answers were read with. */
  instrument: z.strictObject({ id: z.string(), version: z.string(), kind: z.enum(kinds) }),
  parts: z.array(
    z.strictObject({
      version: z.string(),
      perspective: z.optional(z.string()),
      round: z.optional(z.string()),
      /** Results. */
      n: number,
      /** Question → how many people answered it, and how often each value was given. */
      questions: z.record(z.string(), z.strictObject({ n: number, values: z.record(z.string(), number) })),
      /** What was written, only where that was asked for. */
      texts: z.optional(
        z.array(z.strictObject({ question: z.string(), text: z.string(), zones: z.optional(z.array(z.string())) })),
      ),
    }),
  ),
});
