import { trusted } from './trust.js';
import type { Kind } from '../../src/instrument/kind.js';
import type { Problem } from '../../src/instrument/problem.js';
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

/** Loads what an element is to show. What is wrong comes back as problems. */
export async function loadInstrument(source: Source): Promise<Loaded> {
  const { instrument, presets, locale, wording } = source;
  if (instrument && trusted.has(instrument as object)) return { instrument: instrument as Instrument };
  if (typeof instrument === 'string' && Object.hasOwn(presets, instrument)) {
    const loaded = await presets[instrument]!(locale, wording).catch(() => undefined);
    if (loaded) return { instrument: loaded };
  }
  // The parser, its sentences and zod are loaded only where something comes from outside, or is wrong.
  return (await import('./door.js')).open(source);
}
