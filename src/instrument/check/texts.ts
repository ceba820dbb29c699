import type { Finding } from '../problem.js';
import type { Texts } from '../passport.js';
import type { Instrument } from '../schema.js';
import type { Id } from './ids.js';

/** Texts that belong to the instrument as a whole. */
export const generalTexts = ['title', 'purpose', 'limits', 'intro', 'question', 'context', 'talk-1', 'talk-2', 'next'];
const needed = ['title', 'purpose', 'limits'];

const idOf = (key: string): string => key.split('.')[0]!;

function* unknownTexts(texts: Texts, known: ReadonlySet<string>, path: string): Generator<Finding> {
  for (const key of Object.keys(texts))
    if (!known.has(idOf(key))) yield { path: `${path}.${key}`, code: 'unknown-text', values: { key } };
}

function* missingTexts(texts: Texts, wanted: Iterable<string>, locale: string): Generator<Finding> {
  for (const key of wanted)
    if (!Object.hasOwn(texts, key) || !texts[key]!.trim())
      yield { path: `texts.${locale}.${key}`, code: 'missing-text', values: { key, locale } };
}

/** Every language has every text, also the optional ones that another has; and no text is for an unknown id. */
export function* checkTexts({ texts, plain = {} }: Instrument, ids: readonly Id[]): Generator<Finding> {
  const locales = Object.entries(texts);
  const known = new Set([...generalTexts, ...ids.map(({ id }) => id)]);
  const wanted = new Set([...needed, ...ids.map(({ id }) => id)]);
  for (const [, given] of locales) for (const key of Object.keys(given)) if (known.has(idOf(key))) wanted.add(key);
  if (!locales.length) yield { path: 'texts', code: 'missing' };
  for (const [locale, given] of locales) {
    yield* missingTexts(given, wanted, locale);
    yield* unknownTexts(given, known, `texts.${locale}`);
  }
  for (const [locale, given] of Object.entries(plain)) {
    if (!Object.hasOwn(texts, locale)) yield { path: `plain.${locale}`, code: 'unknown-key', values: { key: locale } };
    yield* unknownTexts(given, known, `plain.${locale}`);
  }
}
