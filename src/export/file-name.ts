import type { Result } from '../result/result.js';

/** What some system does not allow in a name, or hides in it. */
const refused = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}]+/gu;

/** A name for a file: what was answered and on which day, as in `Flow 2026-02-01.docx`. */
export function fileName({ instrument, completedAt, startedAt }: Result, extension: string): string {
  const title = instrument.passport.title.slice(0, 80).replace(refused, ' ').replace(/\s+/g, ' ');
  const safe = title.replace(/^[. ]+|[. ]+$/g, '') || instrument.id;
  return `${safe} ${(completedAt ?? startedAt).slice(0, 10)}.${extension}`;
}
