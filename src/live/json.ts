const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Deeper than any answer of ours, and shallow enough for every reader that calls itself. */
const deepest = 32;

/** Goes through a value without calling itself, as it may be as deep as its text is long. */
function isTame(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length; depth++) {
    if (depth > deepest) return false;
    const objects = level.filter((one) => typeof one === 'object' && one !== null);
    if (objects.some((one) => Object.hasOwn(one, '__proto__'))) return false;
    level = objects.flatMap((one) => Object.values(one) as unknown[]);
  }
  return true;
}

/** JSON that a stranger wrote; undefined where it is none, goes too deep, or would reach for a prototype. Never throws. */
export function readJson(bytes: Uint8Array): unknown {
  try {
    const value: unknown = JSON.parse(decoder.decode(bytes));
    return isTame(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
