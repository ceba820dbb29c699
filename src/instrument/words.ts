/** How many words a text has: letters and digits in a row; "zo’n" and "well-known" are one. */
export const wordsIn = (text: string): number =>
  text.match(/[\p{L}\p{N}\p{M}]+(?:['’.,-][\p{L}\p{N}\p{M}]+)*/gu)?.length ?? 0;
