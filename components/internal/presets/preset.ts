import type { Texts } from '../../../src/instrument/passport.js';
import type { Definition, Instrument } from '../../../src/instrument/schema.js';
import type { Wording } from '../../../src/instrument/text.js';

/** Loads a preset with the texts of one language: a page pays for the language it shows. */
export type LoadPreset = (locale: string, wording: Wording) => Promise<Instrument>;
export type Presets = Record<string, LoadPreset>;

type Texted = Record<string, () => Promise<{ texts: Texts }>>;

/**
 * Puts the parts of a preset together.
 * @param texts language → its texts; English is shown where another is wanted.
 */
export const preset =
  (definition: () => Promise<{ definition: Definition }>, texts: Texted, plain: Texted = {}): LoadPreset =>
  async (wanted, wording) => {
    const base = wanted.split('-')[0]!;
    const locale = base in texts ? base : 'en';
    const [made, standard, plainer] = await Promise.all([
      definition(),
      texts[locale]!(),
      wording === 'plain' ? plain[locale]?.() : undefined,
    ]);
    return {
      ...made.definition,
      texts: { [locale]: standard.texts },
      plain: plainer && { [locale]: plainer.texts },
    } as Instrument;
  };
