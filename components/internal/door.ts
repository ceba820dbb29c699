import { inWords } from '../../src/instrument/in-words.js';
import { parseInstrument } from '../../src/instrument/parse.js';
import { kinds, type Kind } from '../../src/instrument/kind.js';
import { fetchJson } from './fetch-json.js';
import { presets as assessment } from './presets/assessment.js';
import { presets as checklist } from './presets/checklist.js';
import { presets as interview } from './presets/interview.js';
import { presets as sorter } from './presets/sorter.js';
import { trusted } from './trust.js';
import type { Finding } from '../../src/instrument/problem.js';
import type { Loaded, Source } from './load.js';
import type { Presets } from './presets/preset.js';

const all: Record<Kind, Presets> = { sorter, checklist, assessment, interview };

const refuse = ({ locale }: Source, finding: Finding): Loaded => ({ problems: [inWords(finding, locale)] });

/** A definition from outside, checked. */
function check(source: Source, value: unknown): Loaded {
  const parsed = parseInstrument(value, source.locale);
  if (!parsed.ok) return { problems: parsed.problems };
  const { instrument } = parsed;
  const values = { found: instrument.kind, expected: source.kind };
  if (instrument.kind !== source.kind) return refuse(source, { path: 'kind', code: 'wrong-kind', values });
  trusted.add(instrument);
  return { instrument };
}

/** Opens what is no preset that could be loaded: an object, an address, or a reason why there is nothing. */
export async function open(source: Source): Promise<Loaded> {
  const { instrument, src, presets } = source;
  const among = Object.keys(presets).join(', ');
  if (typeof instrument === 'string') {
    const found = kinds.find((kind) => Object.hasOwn(all[kind], instrument));
    const code = !found ? 'unknown-preset' : found === source.kind ? 'unreachable' : 'wrong-kind';
    const values = { id: instrument, url: instrument, among, found: found ?? '', expected: source.kind };
    return refuse(source, { path: 'instrument', code, values });
  }
  if (instrument !== undefined && instrument !== null) return check(source, instrument);
  if (!src) return refuse(source, { path: 'instrument', code: 'no-instrument', values: { among } });
  const fetched = await fetchJson(src);
  return 'finding' in fetched ? refuse(source, fetched.finding) : check(source, fetched.value);
}
