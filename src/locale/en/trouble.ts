import type { strings as nl } from '../nl/trouble.js';

type Strings = Record<keyof typeof nl, string>;

/** English: what is said when something cannot be shown. */
export const strings: Strings = {
  problem: 'This exercise cannot be shown now',
  'problem-for': 'For whoever makes this page:',
  'try-again': 'Try again',
  'draft-expired': 'Earlier answers on this device were erased, because they had become too old.',
  'old-draft': 'There are earlier answers on this device that cannot be opened here.',
  'old-draft-download': 'Download them',
  'old-draft-erase': 'Erase them',
};
