import { resolveLocale } from '../locale/resolve.js';

/** How a table is written for spreadsheets in one language. */
export interface Style {
  delimiter: ';' | ',';
  decimal: ',' | '.';
}

export const styleOf = (locale: string): Style =>
  resolveLocale(locale) === 'nl' ? { delimiter: ';', decimal: ',' } : { delimiter: ',', decimal: '.' };

/** Excel reads no more than 32,767 characters in a cell, and spoils the rest of the table; some are left for an apostrophe. */
export const longestCell = 32_000;

/** What a spreadsheet may take for a formula (OWASP, "CSV injection"), also in wide letters or after a space. */
const formula = /^\s*[=+\-@＝＋－＠]|^['\t\r\n]/;
/** What it may take for a number, a date or a truth value, and so write back as something else: 007, 1-2, 1e5. */
const misread = /^[\s\d.,:/%+-]*\d[\s\d.,:/%+-]*$|^\s*\d+(?:[.,]\d+)?e[+-]?\d+\s*$|^(?:true|false|waar|onwaar)$/i;
/** A number that comes back as it went. */
const plainNumber = /^(?:0|[1-9]\d{0,14})$/;
const version = /^\d+\.\d+\.\d+$/;

/**
 * A text that stays a text: `'` before what a spreadsheet would take for something else, and before what begins with
 * one, so that taking away one apostrophe gives back what was typed.
 */
export const guard = (text: string): string =>
  formula.test(text) || (misread.test(text) && !plainNumber.test(text) && !version.test(text)) ? `'${text}` : text;

/** What `guard` guarded. */
export const unguard = (text: string): string => (text.startsWith("'") ? text.slice(1) : text);

export const numberText = (value: number, { decimal }: Style): string => String(value).replace('.', decimal);

/** The number in a cell, with a point or a comma; undefined when there is none. */
export function numberIn(text: string): number | undefined {
  const value = /^[+-]?\d+(?:[.,]\d+)?(?:e[+-]?\d+)?$/i.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
  return Number.isFinite(value) ? value : undefined;
}

const quoted = /["\r\n\t]|^\s|\s$/;

/** One row of cells that are guarded already (RFC 4180). */
export const rowText = (cells: readonly string[], { delimiter }: Style): string =>
  `${cells.map((cell) => (quoted.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(delimiter)}\r\n`;

/** A text in parts that fit a cell; no character is cut in two. */
export function partsOf(text: string): string[] {
  const parts: string[] = [];
  for (let at = 0; at < text.length || !parts.length;) {
    let end = at + longestCell;
    if (/[\uD800-\uDBFF]/.test(text[end - 1] ?? '')) end--;
    parts.push(text.slice(at, end));
    at = end;
  }
  return parts;
}
