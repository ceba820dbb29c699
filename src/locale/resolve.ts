import type { Strings } from './nl.js';

/** Languages of the interface. A new one is one file beside these, and a line here. */
export const locales = {
  nl: () => import('./nl.js'),
  en: () => import('./en.js'),
} as const satisfies Record<string, () => Promise<{ strings: Strings }>>;

export type Locale = keyof typeof locales;

/** The interface language for a BCP 47 tag: "nl-BE" is Dutch, an unknown or empty one English. */
export function resolveLocale(tag: string): Locale {
  const base = tag.toLowerCase().split('-')[0]!;
  return Object.hasOwn(locales, base) ? (base as Locale) : 'en';
}

/** Looks up an interface text and fills in `{name}`. */
export type Translate = (key: keyof Strings, values?: Record<string, string | number>) => string;

export const translator =
  (strings: Strings): Translate =>
  (key, values = {}) =>
    strings[key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
