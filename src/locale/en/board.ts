import type { strings as nl } from '../nl/board.js';

type Strings = Record<keyof typeof nl, string>;

/** English: what is said of cards in zones. */
export const strings: Strings = {
  none: 'Fits nowhere',
  'sorter-declined': 'You have not placed anything yet, so there is no picture yet.',
  'sorter-placed': 'You placed {n} of {of} cards. Most are in: {zone}.',
  'sorter-nowhere': 'You looked at {n} of {of} cards. They fit in none of the zones.',
  'sorter-spread': 'You placed {n} of {of} cards, as many in each of: {zone}.',
  'sorter-empty': 'Empty: {zone}.',
  'sorter-none': 'Fits nowhere: {n}.',
  'zone-empty': 'Still empty',
  'not-placed': 'Not placed yet',
};
