import { kinds } from '../../../src/instrument/kind.js';
import { isRecord } from '../../../src/instrument/record.js';
import { fetchJson } from '../fetch-json.js';
import type { Asked } from './exercise.js';

/** A definition at an address, with its kind. */
export async function fetchAsked(src: string): Promise<Asked | undefined> {
  const fetched = await fetchJson(src);
  const value = 'value' in fetched ? fetched.value : undefined;
  const kind = kinds.find((one) => isRecord(value) && value['kind'] === one);
  return kind && { kind, instrument: value as object };
}
