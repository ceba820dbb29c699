import { instrumentIn, presets } from '../instruments.js';
import type { Instrument } from '../../instrument/schema.js';

/**
 * Instruments by id: the presets, and those in files, which go before a preset of the same id.
 * @throws Trouble when a file holds no instrument.
 */
export async function instrumentsIn(
  files: readonly string[],
  locale: string,
): Promise<ReadonlyMap<string, Instrument>> {
  const own = await Promise.all(files.map((file) => instrumentIn(file, locale)));
  return new Map([...presets, ...own].map((instrument) => [instrument.passport.id, instrument]));
}
