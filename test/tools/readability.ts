import { englishSyllables } from './syllables-en.js';
import { dutchSyllables } from './syllables-nl.js';

export type Language = 'nl' | 'en';

export interface Readability {
  /** Ease of reading: about 100 is very easy, 0 very hard. */
  score: number;
  words: number;
  sentences: number;
  /** The sentence with the most words. */
  longest: string;
}

interface Formula {
  syllables: (word: string) => number;
  ease: (wordsPerSentence: number, syllablesPerWord: number) => number;
}

const formulas: Record<Language, Formula> = {
  // Douma, W.H. (1960). De leesbaarheid van landbouwbladen: Flesch fitted to Dutch, whose words are longer.
  nl: { syllables: dutchSyllables, ease: (words, syllables) => 206.84 - 0.77 * 100 * syllables - 0.93 * words },
  // Flesch, R. (1948). A new readability yardstick. Journal of Applied Psychology, 32, 221–233.
  en: { syllables: englishSyllables, ease: (words, syllables) => 206.835 - 84.6 * syllables - 1.015 * words },
};

export const wordsOf = (text: string): string[] => text.match(/['’]?[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? [];

/** Sentences end with a full stop, question mark or ellipsis before a space; a colon does not end one. */
export const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.?!…]['’”)]*)\s+/u).filter((sentence) => wordsOf(sentence).length > 0);

/** The most words of a text that counts as a label ("Strong ties") when it does not end as a sentence. */
const longestLabel = 5;

const isLabel = (text: string): boolean =>
  !/[.?!…:]['’”)]*$/u.test(text.trim()) && wordsOf(text).length <= longestLabel;

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);

/**
 * The ease of reading of a running text. Labels are left out of the score, as each would count as a very short
 * sentence; the longest sentence is sought in all texts. A proxy only: it knows nothing of meaning.
 */
export function readability(texts: readonly string[], language: Language): Readability {
  const { syllables, ease } = formulas[language];
  const running = texts.filter((text) => !isLabel(text)).flatMap(sentencesOf);
  const words = running.flatMap(wordsOf);
  const byLength = texts.flatMap(sentencesOf).toSorted((a, b) => wordsOf(b).length - wordsOf(a).length);
  return {
    score: ease(words.length / running.length, sum(words.map(syllables)) / words.length),
    words: words.length,
    sentences: running.length,
    longest: byLength[0] ?? '',
  };
}
