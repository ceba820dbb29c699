/** An object counts for one and its keys, so that even `{ "": … }` in itself comes to an end. */
const sizeOf = (value: object): number =>
  Array.isArray(value) ? value.length : Object.keys(value).reduce((sum, key) => sum + key.length, 1);

/**
 * Whether a value has no more than `most` characters of keys, texts and list members, however deep. What refers to
 * itself goes on for ever, so it has more.
 */
export function isWithin(most: number, value: unknown): boolean {
  const left: unknown[] = [value];
  let size = 0;
  while (left.length && size <= most) {
    const next = left.pop();
    if (typeof next === 'string') size += next.length;
    if (typeof next !== 'object' || next === null) continue;
    size += sizeOf(next);
    // Not the members of a list of billions.
    if (size <= most) for (const inner of Object.values(next)) left.push(inner);
  }
  return size <= most;
}
