type Plain = Record<string, unknown>;

const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null;
const idOf = (value: unknown): unknown => (isPlain(value) ? value['id'] : value);

/** Newer answers over older ones: placements per card, entries and cards by their id, so that neither side loses any. */
export function merge<T>(older: T, newer: T): T {
  if (Array.isArray(older) && Array.isArray(newer)) {
    const ids = new Set(newer.map(idOf));
    return [...older.filter((one) => isPlain(one) && !ids.has(idOf(one))), ...newer] as T;
  }
  if (!isPlain(older) || !isPlain(newer)) return newer;
  const both: Plain = { ...older };
  for (const [key, value] of Object.entries(newer)) both[key] = key in older ? merge(older[key], value) : value;
  return both as T;
}
