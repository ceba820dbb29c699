/**
 * What XML 1.0 cannot hold (2.2 Char): halves of a pair, most control characters, and two that are no characters. One by
 * one, as WebKit's engine overlooks some in a class of all others.
 */
const forbidden = /\p{Cs}|(?![\t\n\r\x7F-\x9F])\p{Cc}|[\uFFFE\uFFFF]/gu;

const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as XML has it, also in an attribute. */
export const xml = (text: string): string => text.replace(forbidden, '').replace(/[&<>"]/g, (mark) => names[mark]!);

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
