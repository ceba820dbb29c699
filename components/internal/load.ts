import { trusted } from './trust.js';
import type { Kind } from '../../src/instrument/passport.js';
import type { Finding, Problem } from '../../src/instrument/problem.js';
import type { Instrument } from '../../src/instrument/schema.js';
import type { Wording } from '../../src/instrument/text.js';
import type { Presets } from './presets/preset.js';

/** Where an instrument comes from: a preset's id, an address, or an object given by code. */
export interface Source {
  instrument?: unknown;
  src?: string | undefined;
  kind: Kind;
  presets: Presets;
  locale: string;
  wording: Wording;
}

export type Loaded = { instrument: Instrument } | { problems: Problem[] };

/** 1 MB: many times the largest preset. */
const mostBytes = 1_000_000;

/** The parser and its sentences are loaded only here: a page with a preset never needs them. */
async function refuse(locale: string, finding: Finding): Promise<Loaded> {
  const { inWords } = await import('../../src/instrument/in-words.js');
  return { problems: [inWords(finding, locale)] };
}

const lineOf = (text: string, error: unknown): number => {
  const at = /position (\d+)/.exec(String(error))?.[1];
  return at
    ? text.slice(0, Number(at)).split('\n').length
    : ((/line (\d+)/.exec(String(error))?.[1] as unknown as number) ?? 1);
};

async function fetchText(src: string): Promise<{ text: string } | Finding> {
  const url = new URL(src, document.baseURI).href;
  let response: Response;
  try {
    response = await fetch(url);
  } catch {
    return { path: 'src', code: 'unreachable', values: { url } };
  }
  if (!response.ok) return { path: 'src', code: 'not-found', values: { url, status: response.status } };
  const large: Finding = { path: 'src', code: 'too-large', values: { expected: mostBytes / 1000 } };
  if (Number(response.headers.get('content-length')) > mostBytes) return large;
  try {
    const text = await response.text();
    return text.length > mostBytes ? large : { text };
  } catch {
    return { path: 'src', code: 'unreachable', values: { url } };
  }
}

async function fetchInstrument(source: Source): Promise<Loaded> {
  const fetched = await fetchText(source.src!);
  if (!('text' in fetched)) return refuse(source.locale, fetched);
  let value: unknown;
  try {
    value = JSON.parse(fetched.text);
  } catch (error) {
    return refuse(source.locale, { path: 'src', code: 'not-json', values: { line: lineOf(fetched.text, error) } });
  }
  return parse(source, value);
}

async function parse({ kind, locale }: Source, value: unknown): Promise<Loaded> {
  const found = (value as Partial<Instrument> | null | undefined)?.kind;
  if (found && found !== kind && ['sorter', 'checklist', 'assessment', 'interview'].includes(found))
    return refuse(locale, { path: 'kind', code: 'wrong-kind', values: { found, expected: kind } });
  const { parseInstrument } = await import('../../src/instrument/parse.js');
  const parsed = parseInstrument(value, locale);
  if (!parsed.ok) return { problems: parsed.problems };
  trusted.add(parsed.instrument);
  return { instrument: parsed.instrument };
}

/** Loads what an element is to show. Never throws: what is wrong comes back as problems. */
export async function loadInstrument(source: Source): Promise<Loaded> {
  const { instrument, presets, src, locale, wording } = source;
  const among = Object.keys(presets).join(', ');
  if (typeof instrument === 'string') {
    const preset = Object.hasOwn(presets, instrument) ? presets[instrument] : undefined;
    if (!preset)
      return refuse(locale, { path: 'instrument', code: 'unknown-preset', values: { id: instrument, among } });
    try {
      return { instrument: await preset(locale, wording) };
    } catch {
      return refuse(locale, { path: 'instrument', code: 'unreachable', values: { url: instrument } });
    }
  }
  if (instrument) return trusted.has(instrument) ? { instrument: instrument as Instrument } : parse(source, instrument);
  if (src) return fetchInstrument(source);
  return refuse(locale, { path: 'instrument', code: 'no-instrument', values: { among } });
}
