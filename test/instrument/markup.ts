/** A text without what XML 1.0 cannot hold (2.2 Char): halves of pairs, most control characters, and two that are none. */
export const allowed = (text: string): string =>
  Array.from(text)
    .filter((char) => {
      const code = char.codePointAt(0)!;
      const isHalf = code >= 0xd800 && code <= 0xdfff;
      const isControl = code < 0x20 && !'\t\n\r'.includes(char);
      return !isHalf && !isControl && code !== 0xfffe && code !== 0xffff;
    })
    .join('');
