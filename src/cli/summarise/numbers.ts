/** A copy that holds on to nothing else: a piece of a text keeps all of that text in memory. */
const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** A number for each of a few things that come by many times. */
export interface Numbers<T> {
  of(thing: T): number;
  at(number: number): T;
}

/** @param keyOf what makes two things the same. */
export function numbers<T>(keyOf: (thing: T) => string): Numbers<T> {
  const known = new Map<string, number>();
  const things: T[] = [];
  return {
    of(thing) {
      const key = keyOf(thing);
      const found = known.get(key);
      if (found !== undefined) return found;
      known.set(copy(key), things.length);
      return things.push(copy(thing)) - 1;
    },
    at: (number) => things[number]!,
  };
}
