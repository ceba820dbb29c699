/**
 * Whether XML 1.0 can hold a character (2.2 Char): not halves of a pair, most control characters, and two that are none.
 * By number, as WebKit's expressions overlook half a pair before one of those two.
 */
function isHeld(char: string): boolean {
  const code = char.codePointAt(0)!;
  if (code < 0x20) return '\t\n\r'.includes(char);
  return code < 0xd800 || (code > 0xdfff && code !== 0xfffe && code !== 0xffff);
}

const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as the content of XML or HTML, or of an attribute in double quotation marks. */
export const escaped = (text: string): string =>
  Array.from(text)
    .filter(isHeld)
    .join('')
    .replace(/[&<>"]/g, (mark) => names[mark]!);
