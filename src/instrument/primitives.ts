import * as z from 'zod/mini';
import type { ProblemCode } from './problem.js';

/** The longest text a definition may hold, in characters: an intro of a page, not a book. */
export const longestText = 4000;

/** A text of one form. zod keeps the code as the check's message, by which `findings` tells the forms apart. */
export const formed = (pattern: RegExp, code: ProblemCode, most = 64): z.ZodMiniString =>
  z.string().check(z.maxLength(most, { abort: true }), z.regex(pattern, code));

/** Words with hyphens, as in `supper-club`: safe in file names, selectors, CSV headers and topics. */
export const idSchema = formed(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'not-an-id');

/** At most 5,000 of anything in one definition: far above real use, low enough to stay usable. */
export const list = <T extends z.core.$ZodType>(item: T, least = 1): z.ZodMiniArray<T> =>
  z.array(item).check(z.minLength(least), z.maxLength(5000));

export const count = (least: number, most: number): z.ZodMiniNumber =>
  z.number().check(z.int(), z.minimum(least), z.maximum(most));

/** An ordered scale: option ids from low to high. */
export const scaleSchema = z.array(idSchema).check(z.minLength(2), z.maxLength(11));
