import * as fc from 'fast-check';

/** Runs enough to meet the odd ones, few enough to stay quick. */
export const runs = { numRuns: 150 };

/** Anything JavaScript can hold: sparse lists, maps, objects without a prototype, keys such as `__proto__`. */
export const anything = fc.anything({
  key: fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString', 'id', 'format', 'texts')),
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withObjectString: true,
  withSparseArray: true,
  withTypedArray: true,
  withBoxedValues: true,
});

type Path = string[];

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))];
}

function put(from: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  const copy: Record<string, unknown> = Array.isArray(from) ? ([...from] as never) : { ...(from as object) };
  copy[key] = put(copy[key], rest, value);
  return copy;
}

/** A value in which something, anywhere, is replaced by anything: it gets further in than what is wholly made up. */
export const spoilt = (value: unknown, by: fc.Arbitrary<unknown> = anything): fc.Arbitrary<unknown> =>
  fc.tuple(fc.constantFrom(...pathsOf(value)), by).map(([path, other]) => put(value, path, other));

/** Deeper than any stack. */
export function nested(depth: number, make: (inner: unknown) => unknown = (inner) => [inner]): unknown {
  let value: unknown = 'bottom';
  for (let at = 0; at < depth; at++) value = make(value);
  return value;
}

function cyclic(): unknown {
  const value: Record<string, unknown> = {};
  value['again'] = [value, { value }];
  return value;
}

const trap = {
  get(): never {
    throw new Error('a property that throws');
  },
  enumerable: true,
};

/** An object all of whose named properties throw when they are read. */
export const trapped = (...keys: string[]): object =>
  Object.defineProperties({}, Object.fromEntries(keys.map((key) => [key, trap])));

const refusing = new Proxy(
  {},
  {
    get: trap.get,
    has: trap.get,
    ownKeys: trap.get,
    getPrototypeOf: trap.get,
    getOwnPropertyDescriptor: trap.get,
  },
);

/** Values that break careless code, by what they are. */
export const hostile: Record<string, unknown> = {
  'five million characters': 'x'.repeat(5_000_000),
  'five million small letters and hyphens': 'a-'.repeat(2_500_000),
  'a list in a list, a hundred thousand deep': nested(100_000),
  'an object in an object, a hundred thousand deep': nested(100_000, (inner) => ({ inner })),
  'an object in itself': cyclic(),
  'a list of billions': Array(4_000_000_000),
  'an object with its own __proto__': JSON.parse('{"__proto__": {"polluted": true}}'),
  'an object that inherits': Object.create({ polluted: true }),
  'a proxy that refuses everything': refusing,
  'an object that throws when it becomes a text': { toString: trap.get, toJSON: trap.get },
  'a symbol': Symbol('x'),
  'a symbol as key': { [Symbol('x')]: 1 },
  'a bigint': 10n,
  'not a number': Number.NaN,
  'a function': () => 1,
};
