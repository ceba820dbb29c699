import { isRecord } from '../record.js';

/** Told the path of every value that does not fit. */
export type Refuse = (path: string) => void;

/** Gives back what of a value fits, or undefined when nothing does. */
export type Reader<V> = (value: unknown, path: string) => V | undefined;

/** Whether a value stands for "not answered". */
export const isEmpty = (value: unknown): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** Entries, placements or remarks of which none fits say nothing either. */
const saysNothing = (answer: unknown): boolean =>
  isEmpty(answer) ||
  (isRecord(answer) && Object.values(answer).every((part) => isRecord(part) && !Object.keys(part).length));

/** Reads every key of `from` with the reader for that key, in the order of the readers; other keys are refused. */
export function read<V>(
  readers: ReadonlyMap<string, Reader<V>>,
  from: Record<string, unknown>,
  path: string,
  refuse: Refuse,
): Record<string, V> {
  const kept: [string, V][] = [];
  for (const [key, reader] of readers) {
    const value = Object.hasOwn(from, key) ? from[key] : undefined;
    if (isEmpty(value)) continue;
    const fitting = reader(value, path + key);
    if (fitting === undefined) refuse(path + key);
    else if (!saysNothing(fitting)) kept.push([key, fitting]);
  }
  for (const key of Object.keys(from)) if (!readers.has(key) && !isEmpty(from[key])) refuse(path + key);
  // fromEntries, as plain assignment to a key `__proto__` would change the prototype.
  return Object.fromEntries(kept);
}

export const readText = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** More than this is no list that a person made; as many as a definition may have of anything. */
const longestList = 5000;

/** A list whose members can be gone through: one with a length of billions would keep the page busy. */
export const readList = (value: unknown): unknown[] | undefined =>
  Array.isArray(value) && value.length <= longestList ? value : undefined;

/** Ids out of a list of known ones, each once. An unknown one makes the whole list another answer: refused. */
export function readIds(value: unknown, known: ReadonlySet<unknown>): string[] | undefined {
  const ids = readList(value);
  return ids?.every((id) => known.has(id)) ? [...new Set(ids as string[])] : undefined;
}
