import type { strings as nl } from '../nl/open.js';

type Strings = Record<keyof typeof nl, string>;

/** English: what is said where a saved result is opened. */
export const strings: Strings = {
  'open-result': 'Open a saved result',
  'open-another': 'Open another file',
  'open-hint': 'Choose a file or drop it here. It stays on this device.',
  'open-refused': 'This file cannot be opened here',
  'open-left': 'This does not fit here and was left out',
  'open-nothing': 'There is no result in this file.',
  'open-of': 'Result {n} of {of} in this file',
  'open-next': 'Next result',
  'open-before': 'Previous result',
  opened: 'Opened: {what}',
  'took-up': 'opening a saved file',
  'continue-copy': 'Choose your saved file',
};
