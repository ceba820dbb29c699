import * as z from 'zod/mini';
import { readJson } from './json.js';
import type { Content } from './room.js';

const text = (most: number) => z.string().check(z.maxLength(most));
const time = z
  .string()
  .check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?Z$/));

const roundSchema = z.strictObject({
  id: z.string().check(z.regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)),
  startedAt: time,
  completedAt: time,
  locale: text(35),
  wording: z.enum(['standard', 'plain']),
  perspective: z.optional(text(200)),
  context: z.optional(z.record(text(200), z.json())),
  answers: z.record(text(200), z.json()),
});

/** As `Content`, of what a stranger sealed. Whether the answers fit the instrument is for `acceptAnswers` to say. */
const contentSchema = z.strictObject({
  format: z.literal('samen-answer/1'),
  instrument: z.optional(z.strictObject({ id: text(64), version: text(64) })),
  rounds: z.record(z.string().check(z.regex(/^[1-9]\d?$/)), roundSchema),
  name: z.optional(text(80)),
  proxy: z.optional(z.literal(true)),
  withdrawn: z.optional(z.literal(true)),
});

/** What lay under a valid seal, if it is what may lie there. Never throws. */
export function readContent(bytes: Uint8Array): Content | undefined {
  try {
    const read = contentSchema.safeParse(readJson(bytes));
    return read.success ? (read.data as unknown as Content) : undefined;
  } catch {
    return undefined;
  }
}
