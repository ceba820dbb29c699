import { readFile } from 'node:fs/promises';
import { parseInstrument } from '../instrument/parse.js';
import flow from '../presets/flow/index.js';
import neighbourhoodOffer from '../presets/neighbourhood-offer/index.js';
import neighbourhoodWishes from '../presets/neighbourhood-wishes/index.js';
import tuckman from '../presets/tuckman/index.js';
import typology from '../presets/typology/index.js';
import { said, Trouble } from './trouble.js';
import type { Instrument } from '../instrument/schema.js';

/** Every exercise of the library, with all its texts. */
export const presets: readonly Instrument[] = [typology, flow, tuckman, neighbourhoodOffer, neighbourhoodWishes];

/**
 * The instrument in a file.
 * @throws Trouble with what is wrong with it.
 */
export async function instrumentIn(file: string, locale: string): Promise<Instrument> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new Trouble(`${file}: ${said(error, locale)}.`);
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Trouble(`${file}: this is not JSON. ${(error as Error).message}`);
  }
  const parsed = parseInstrument(value, locale);
  if (parsed.ok) return parsed.instrument;
  const problems = parsed.problems.map(({ path, message }) => `  ${[path, message].filter(Boolean).join(': ')}`);
  throw new Trouble([`${file} cannot be used as an instrument:`, ...problems].join('\n'));
}
