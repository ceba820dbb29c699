import type { Texts } from '../../../src/instrument/passport.js';
import type { Definition, Instrument } from '../../../src/instrument/schema.js';
import type { Wording } from '../../../src/instrument/text.js';

/** Loads a preset with the texts of one language: a page pays for the language it shows. */
export type LoadPreset = (locale: string, wording: Wording) => Promise<Instrument>;
export type Presets = Record<string, LoadPreset>;

type Loads<T> = Record<string, () => Promise<T>>;

/**
 * Puts the parts of a preset together.
 * @param standard language → the definition and its texts; the first is shown where another is wanted.
 */
export const preset =
  (standard: Loads<{ definition: Definition; texts: Texts }>, plain: Loads<{ texts: Texts }> = {}): LoadPreset =>
  async (wanted, wording) => {
    const base = wanted.split('-')[0]!;
    const locale = base in standard ? base : Object.keys(standard)[0]!;
    const [{ definition, texts }, plainer] = await Promise.all([
      standard[locale]!(),
      wording === 'plain' ? plain[locale]?.() : undefined,
    ]);
    return { ...definition, texts: { [locale]: texts }, plain: plainer && { [locale]: plainer.texts } } as Instrument;
  };
