import type { strings as nl } from '../nl/help.js';

type Strings = Record<keyof typeof nl, string>;

/** English: what stands above and behind links to help. */
export const strings: Strings = {
  'help-title': 'Help and information',
  'help-checked': 'checked on {date}',
};
