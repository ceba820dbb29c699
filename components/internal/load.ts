import { trusted } from './trust.js';
import type { Kind } from '../../src/instrument/kind.js';
import type { Finding, Problem } from '../../src/instrument/problem.js';
import type { Instrument } from '../../src/instrument/schema.js';
import type { Wording } from '../../src/instrument/text.js';
import type { Presets } from './presets/preset.js';

/** Where an instrument comes from: a preset's id, an address, or an object given by code. */
export interface Source {
  instrument?: string | object | undefined;
  src?: string | undefined;
  kind: Kind;
  presets: Presets;
  locale: string;
  wording: Wording;
}

export type Loaded = { instrument: Instrument } | { problems: Problem[] };

/** The parser, its sentences and zod are loaded only where something comes from outside, or is wrong. */
const door = () => import('./door.js');

const refuse = async (locale: string, finding: Finding): Promise<Loaded> => (await door()).refuse(locale, finding);

async function fromPreset({ presets, locale, wording }: Source, id: string): Promise<Loaded> {
  const load = Object.hasOwn(presets, id) ? presets[id] : undefined;
  const values = { id, among: Object.keys(presets).join(', '), url: id };
  if (!load) return refuse(locale, { path: 'instrument', code: 'unknown-preset', values });
  try {
    return { instrument: await load(locale, wording) };
  } catch {
    return refuse(locale, { path: 'instrument', code: 'unreachable', values });
  }
}

/** Loads what an element is to show. Never throws: what is wrong comes back as problems. */
export async function loadInstrument(source: Source): Promise<Loaded> {
  const { instrument, src, presets, locale } = source;
  if (typeof instrument === 'string') return fromPreset(source, instrument);
  if (instrument && trusted.has(instrument)) return { instrument: instrument as Instrument };
  if (instrument) return (await door()).fromObject(source, instrument);
  if (src) return (await door()).fromAddress(source, src);
  const values = { among: Object.keys(presets).join(', ') };
  return refuse(locale, { path: 'instrument', code: 'no-instrument', values });
}
