import { inWords } from '../../src/instrument/in-words.js';
import { parseInstrument } from '../../src/instrument/parse.js';
import { fetchJson } from './fetch-json.js';
import { trusted } from './trust.js';
import type { Finding } from '../../src/instrument/problem.js';
import type { Loaded, Source } from './load.js';

/** A problem in the language of the page. */
export const refuse = (locale: string, finding: Finding): Loaded => ({ problems: [inWords(finding, locale)] });

/** A definition from outside, checked. */
export function fromObject({ kind, locale }: Source, value: unknown): Loaded {
  const parsed = parseInstrument(value, locale);
  if (!parsed.ok) return { problems: parsed.problems };
  const { instrument } = parsed;
  if (instrument.kind !== kind)
    return refuse(locale, { path: 'kind', code: 'wrong-kind', values: { found: instrument.kind, expected: kind } });
  trusted.add(instrument);
  return { instrument };
}

/** A definition from an address, checked. */
export async function fromAddress(source: Source, src: string): Promise<Loaded> {
  const fetched = await fetchJson(src);
  return 'finding' in fetched ? refuse(source.locale, fetched.finding) : fromObject(source, fetched.value);
}
