import type { Version } from './find.js';

const two = (n: number): string => String(Math.floor(n)).padStart(2, '0');

/** How long a visit took. SCORM 1.2: `HHHH:MM:SS.SS` (CMITimespan); 2004: `PT1H2M3.45S` (ISO 8601, hundredths at most). */
export function span(version: Version, ms: number): string {
  const all = Math.max(0, Math.round(ms / 10));
  const [hours, minutes, hundredths] = [Math.floor(all / 360_000), Math.floor(all / 6000) % 60, all % 6000];
  if (version === '2004') return `PT${hours}H${minutes}M${hundredths / 100}S`;
  // More than 9,999 hours do not fit, and are no visit.
  const rest = `${two(minutes)}:${two(hundredths / 100)}.${two(hundredths % 100)}`;
  return `${String(Math.min(hours, 9999)).padStart(4, '0')}:${rest}`;
}

/** When something was answered, UTC. 1.2: the time of the day (CMITime); 2004: with tenths, as only then it takes a zone. */
export const moment = (version: Version, iso: string): string =>
  version === '1.2' ? iso.slice(11, 19) : `${iso.slice(0, 19)}.0Z`;

/** Pieces of at most `most` characters, without breaking one that takes two places; one piece of an empty text. */
export function pieces(text: string, most: number): string[] {
  const found: string[] = [];
  for (let from = 0; from < text.length;) {
    let to = Math.min(text.length, from + most);
    const last = text.charCodeAt(to - 1);
    if (to < text.length && last >= 0xd800 && last < 0xdc00) to--;
    found.push(text.slice(from, to));
    from = to;
  }
  return found.length ? found : [''];
}

/** An id that both standards take (CMIIdentifier; a part of a URN): letters, digits, `-`, `.` and `_`. */
export const identifier = (id: string): string =>
  id.replace(/[^A-Za-z0-9._-]/g, (one) => `_${one.codePointAt(0)!.toString(16)}_`).slice(0, 200);
