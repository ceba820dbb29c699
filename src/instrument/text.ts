import type { Texts } from './passport.js';
import type { Instrument } from './schema.js';

/** Which set of texts was shown. */
export type Wording = 'standard' | 'plain';

/** Looks up a text by id; an absent text is the empty string, so that a page never shows `undefined`. */
export type Say = (id: string) => string;

/** The language that is shown for a wanted one: that one, its base language, a regional form of it, or the first. */
export function textLocale({ texts }: Pick<Instrument, 'texts'>, wanted: string): string {
  const has = Object.keys(texts);
  const base = (tag: string) => tag.toLowerCase().split('-')[0];
  return (
    has.find((locale) => locale.toLowerCase() === wanted.toLowerCase()) ??
    has.find((locale) => locale === base(wanted)) ??
    has.find((locale) => base(locale) === base(wanted)) ??
    has[0] ??
    wanted
  );
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
