import { presets as assessment } from './assessment.js';
import { presets as checklist } from './checklist.js';
import { presets as interview } from './interview.js';
import { presets as sorter } from './sorter.js';
import type { Instrument } from '../../../src/instrument/schema.js';
import type { Presets } from './preset.js';

/** Every preset, for what shows results of any kind. */
export const presets: Presets = { ...sorter, ...checklist, ...assessment, ...interview };

/** The preset with this id, in a language; undefined when there is none, or when it is out of reach. */
export async function presetOf(id: string, locale: string): Promise<Instrument | undefined> {
  return Object.hasOwn(presets, id) ? presets[id]!(locale, 'standard').catch(() => undefined) : undefined;
}
