import type { Texts } from '../../../src/instrument/passport.js';
import type { Definition, Instrument } from '../../../src/instrument/schema.js';
import type { Wording } from '../../../src/instrument/text.js';

/** Loads a preset with the texts of one language: a page pays for the language it shows. */
export type LoadPreset = (locale: string, wording: Wording) => Promise<Instrument>;
export type Presets = Record<string, LoadPreset>;

type Load = () => Promise<{ texts: Texts }>;
interface Parts {
  definition: () => Promise<{ definition: Definition }>;
  /** Language → its texts; the first is shown where another is wanted. */
  texts: Record<string, Load>;
  plain?: Record<string, Load>;
}

/** Puts the parts of a preset together. */
export const preset =
  ({ definition, texts, plain = {} }: Parts): LoadPreset =>
  async (wanted, wording) => {
    const locale = wanted in texts ? wanted : Object.keys(texts)[0]!;
    const [made, standard, plainer] = await Promise.all([
      definition(),
      texts[locale]!(),
      wording === 'plain' ? plain[locale]?.() : undefined,
    ]);
    return {
      ...made.definition,
      texts: { [locale]: standard.texts },
      ...(plainer && { plain: { [locale]: plainer.texts } }),
    } as Instrument;
  };
