import type { Texts } from './passport.js';
import type { Instrument } from './schema.js';

/** Which set of texts was shown. */
export type Wording = 'standard' | 'plain';

/** Looks up a text by id; an absent text is the empty string, so that a page never shows `undefined`. */
export type Say = (id: string) => string;

/** The language of an instrument's texts that is shown for a wanted one: that one, its base language, or its first. */
export function textLocale(instrument: Pick<Instrument, 'texts'>, wanted: string): string {
  const has = Object.keys(instrument.texts);
  const base = wanted.split('-')[0]!;
  return has.find((locale) => locale === wanted) ?? has.find((locale) => locale === base) ?? has[0] ?? wanted;
}

/** Texts of an instrument in one language and wording; plain wording falls back to the standard text. */
export function sayer(
  instrument: Pick<Instrument, 'texts' | 'plain'>,
  locale: string,
  wording: Wording = 'standard',
): Say {
  const shown = textLocale(instrument, locale);
  const standard: Texts = instrument.texts[shown] ?? {};
  const plain: Texts = (wording === 'plain' && instrument.plain?.[shown]) || {};
  return (id) => (Object.hasOwn(plain, id) ? plain[id] : Object.hasOwn(standard, id) ? standard[id] : '') ?? '';
}
