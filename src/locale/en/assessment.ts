import type { strings as nl } from '../nl/assessment.js';

type Strings = Record<keyof typeof nl, string>;

/** English: statements on a scale and their means. */
export const strings: Strings = {
  'assessment-clear': 'Your answers point most to: {what}.',
  'assessment-between': 'Your answers lie between {what}.',
  'assessment-flat': 'There is no clear phase. The answers lie close together.',
  'assessment-declined': 'There are too few answers for a picture.',
  'assessment-margin': 'The difference with the next one is {n} on a scale from 1 to {of}.',
  'assessment-close': 'The difference is so small that it decides nothing.',
  'assessment-band': 'In the band: hardly any difference.',
  risk: 'Mind',
  support: 'What a supervisor can do',
  mean: 'Mean',
  'answers-n': 'Answers',
  'no-score': 'too few answers',
  'error-number': 'Enter a number',
  'error-number-range': 'Enter a number from {min} to {max}',
  choose: 'Choose what fits. More than one is fine.',
  'no-names': 'Do not write down names.',
  words: '{n} words, asked for: about {of}',
  word: '{n} word, asked for: about {of}',
};
