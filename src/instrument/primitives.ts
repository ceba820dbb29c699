import * as z from 'zod/mini';

/** The longest text a definition may hold, in characters: an intro of a page, not a book. */
export const longestText = 4000;

/** Words with hyphens, as in `supper-club`: safe in file names, selectors, CSV headers and topics. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const idSchema = z.string().check(z.maxLength(64), z.regex(idPattern));

/** At most 5,000 of anything in one definition: far above real use, low enough to stay usable. */
export const list = <T extends z.core.$ZodType>(item: T, least = 1): z.ZodMiniArray<T> =>
  z.array(item).check(z.minLength(least), z.maxLength(5000));

export const count = (least: number, most: number): z.ZodMiniNumber =>
  z.number().check(z.int(), z.minimum(least), z.maximum(most));

/** An ordered scale: option ids from low to high. */
export const scaleSchema = z.array(idSchema).check(z.minLength(2), z.maxLength(11));
