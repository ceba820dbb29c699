import { isRecord } from '../../src/instrument/record.js';
import type { Json } from '../../src/result/result.js';

/** A copy that JSON can hold; nothing of what is no object, refers to itself, or throws when it is read. */
export function jsonCopy(value: unknown): { [key: string]: Json } | undefined {
  try {
    const copy = JSON.parse(JSON.stringify(value)) as unknown;
    return isRecord(copy) ? (copy as { [key: string]: Json }) : undefined;
  } catch {
    // The page maker's mistake, and never in the way of an answer.
    return undefined;
  }
}
