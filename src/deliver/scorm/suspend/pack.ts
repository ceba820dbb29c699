import type { Json } from '../../../result/result.js';

/**
 * JSON with less in it. A word that is known, or that was written before, is its place: a number. A number is a text that
 * starts with `=`, and so is a text that starts with it itself. An object is a list of keys and values. A list starts with -1.
 */
type Packed = number | string | boolean | null | Packed[];

const list = -1;

/** Places by word; new words get the next place, as they come. */
function writer(words: readonly string[]) {
  const places = new Map(words.map((word, at) => [word, at]));
  return (text: string): Packed => {
    const place = places.get(text);
    if (place !== undefined) return place;
    places.set(text, places.size);
    return text.startsWith('=') ? `=${text}` : text;
  };
}

export function pack(value: Json, words: readonly string[]): Packed {
  const write = writer(words);
  const visit = (one: Json): Packed => {
    if (typeof one === 'string') return write(one);
    if (typeof one === 'number') return `=${one}`;
    if (Array.isArray(one)) return [list, ...one.map(visit)];
    if (typeof one !== 'object' || !one) return one;
    return Object.entries(one).flatMap(([key, held]) => (held === undefined ? [] : [write(key), visit(held)]));
  };
  return visit(value);
}

/** The value that was packed with these words. Throws when it was not. */
export function unpack(packed: unknown, words: readonly string[]): Json {
  const known = [...words];
  const read = (one: unknown): string => {
    if (typeof one === 'number' && known[one] !== undefined) return known[one];
    if (typeof one !== 'string') throw new Error('No such word.');
    const text = one.startsWith('==') ? one.slice(1) : one;
    known.push(text);
    return text;
  };
  const visit = (one: unknown): Json => {
    if (typeof one === 'string' && /^=(?!=)/.test(one)) return Number(one.slice(1));
    if (typeof one === 'string' || typeof one === 'number') return read(one);
    if (!Array.isArray(one)) return one as Json;
    if (one[0] === list) return one.slice(1).map(visit);
    // In the order in which they were written, as a new word gets its place by it.
    const pairs = Array.from(
      { length: one.length / 2 },
      (_, at) => [read(one[2 * at]), visit(one[2 * at + 1])] as const,
    );
    // fromEntries, as plain assignment to a key `__proto__` would change the prototype.
    return Object.fromEntries(pairs);
  };
  return visit(packed);
}
