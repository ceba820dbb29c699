import { strings as board } from './board.js';
import type { strings as nl } from '../nl/interview.js';

type Strings = Record<keyof typeof nl, string>;

/** English: forms with repeating groups. */
export const strings: Strings = {
  ...board,
  'interview-filled': 'You filled in: {what}.',
  'interview-declined': 'You have not filled in anything yet.',
  add: 'Add',
  remove: 'Remove',
  'remove-what': 'Remove: {what}',
  removed: 'Removed: {what}',
  added: 'Added: {what}',
  up: 'Up',
  down: 'Down',
  'up-what': 'Up: {what}',
  'down-what': 'Down: {what}',
  moved: '{what} is now in place {n} of {of}',
  'nothing-yet': 'Nothing added yet.',
  'no-cards-yet': 'Fill in something above first. It then appears here.',
  'not-placed-yet': 'As soon as you place something above, the question appears here.',
  untitled: 'without a name {n}',
  'error-number': 'Enter a number',
  'error-number-range': 'Enter a number from {min} to {max}',
  choose: 'Choose what fits. More than one is fine.',
  yes: 'yes',
  'no-names': 'Do not write down names.',
  words: '{n} words, asked for: about {of}',
  word: '{n} word, asked for: about {of}',
  consent: 'Without this tick, this stays on this device. It is then not in your result.',
  'stays-here': 'not in your result',
  held: 'Not in your result: {n}. The tick for consent is missing there. With that tick it is in your result.',
  carried: 'Taken over from the previous one. Change it if needed.',
  'with-place': 'with its place in {zones}',
  'with-answers': 'with what you wrote about it further on',
};
