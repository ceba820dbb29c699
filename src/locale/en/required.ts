import type { strings as nl } from '../nl/required.js';

type Strings = Record<keyof typeof nl, string>;

/** English: what is said where every question needs an answer. */
export const strings: Strings = {
  'review-required': 'Answer every question. Is this right?',
  'error-title': 'Not everything is answered yet',
};
