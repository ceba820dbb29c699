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
    size += Array.isArray(next) ? next.length : 1;
    if (size > most) break; // before the members of a list of billions are gone through
    for (const key of Object.keys(next)) {
      size += key.length;
      left.push((next as Record<string, unknown>)[key]);
    }
  }
  return size <= most;
}
