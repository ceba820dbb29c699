import { kinds, type Kind } from '../../src/instrument/kind.js';
import { isRecord } from '../../src/instrument/record.js';
import { loadInstrument, type Loaded } from './load.js';
import { presets } from './presets/all.js';

/** How a page says which instrument it is about. */
export interface About {
  instrument?: string | object | undefined;
  src?: string | undefined;
}

/** Every kind is taken; of what is none of them the parser says so. */
const kindOf = (value: unknown): Kind => kinds.find((kind) => isRecord(value) && value['kind'] === kind) ?? 'sorter';

/** The definition a page asks for, with its texts in a language. What is wrong comes back as problems. */
export async function definitionOf({ instrument, src }: About, locale: string): Promise<Loaded> {
  const load = (wanted: string | object | undefined) =>
    loadInstrument({ instrument: wanted, kind: kindOf(wanted), presets, locale, wording: 'standard' });
  if (instrument || !src) return load(instrument);
  const { fetchJson } = await import('./fetch-json.js');
  const fetched = await fetchJson(src);
  if ('value' in fetched) return load(isRecord(fetched.value) ? fetched.value : {});
  const { inWords } = await import('../../src/instrument/in-words.js');
  return { problems: [inWords(fetched.finding, locale)] };
}
