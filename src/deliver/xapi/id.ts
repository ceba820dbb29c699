/** 32 bits of a text, by multiplying and mixing (after Appleby's MurmurHash3 finaliser, public domain). */
function hash(text: string, seed: number): number {
  let h = seed;
  for (let at = 0; at < text.length; at++) {
    h = Math.imul(h ^ text.charCodeAt(at), 0x5bd1e995);
    h ^= h >>> 15;
  }
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/**
 * A UUID that follows from a text (RFC 9562, 5.8: version 8, of one's own making): a statement that is sent again, also
 * after a reload, has the id it had. Not a secret and no proof of anything, so it needs no secure context.
 */
export function idOf(text: string): string {
  const hex = [1, 2, 3, 4]
    .map((seed) =>
      hash(text, seed * 0x9e3779b1)
        .toString(16)
        .padStart(8, '0'),
    )
    .join('');
  const variant = ((parseInt(hex[16]!, 16) & 3) | 8).toString(16);
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, variant + hex.slice(17, 20), hex.slice(20)].join(
    '-',
  );
}
