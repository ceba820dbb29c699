import { resolveLocale } from '../../locale/resolve.js';
import { words as en } from './words/en.js';
import { words as nl } from './words/nl.js';

export type Word = (key: keyof typeof nl, values?: Record<string, string | number>) => string;

/** What the command says, in a language. */
export const wordsIn =
  (locale: string): Word =>
  (key, values = {}) =>
    (resolveLocale(locale) === 'nl' ? nl : en)[key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));

/** People as people: "1 person", "5 people". */
export const people = (n: number, word: Word): string => (n === 1 ? word('one-person') : word('people', { n }));
