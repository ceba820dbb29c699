import * as z from 'zod/mini';
import { formed, idSchema } from './primitives.js';

const webAddress = /^https?:\/\/[^\s/]\S*$/i;
/** The months of 31 days, those of 30, and February. */
const day =
  /^\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|[12]\d))$/;

/** Nothing but `http` and `https`: no script, no file, nothing that opens another program. */
export const isWebAddress = (value: unknown): value is string => typeof value === 'string' && webAddress.test(value);
export const isDay = (value: unknown): value is string => typeof value === 'string' && day.test(value);

/** Where help is, for instruments that may touch people. Each has a text by its id: what the link says. */
export const helpSchema = z.array(
  z.strictObject({
    id: idSchema,
    url: formed(webAddress, 'not-a-link', 2000),
    /** The day somebody last looked whether it is right, as `YYYY-MM-DD`. */
    checkedOn: formed(day, 'not-a-day'),
  }),
);
/** In days: what was looked at longer ago may be gone. */
const fresh = 180;

/** Whether nobody looked for more than 180 days. `checkedOn`: `YYYY-MM-DD`; `now`: in milliseconds since 1970. */
export const isStale = (checkedOn: string, now: number): boolean => now - Date.parse(checkedOn) > fresh * 86_400_000;
