import { strings as board } from './board.js';
import type { strings as nl } from '../nl/sorter.js';

type Strings = Record<keyof typeof nl, string>;

/** English: placing cards. */
export const strings: Strings = {
  ...board,
  list: 'List',
  board: 'Board',
  view: 'View',
  pile: 'Still to place',
  'pile-empty': 'All cards have a place.',
  several: 'In more than one zone',
  'several-hint': 'Choose the zones it belongs to',
  move: 'Move',
  'move-what': 'Move “{what}”…',
  'move-to': 'Where does “{what}” belong?',
  'also-in': 'Also in another zone',
  'place-here': 'Place here',
  'place-here-what': 'Place here: “{what}” in {zone}',
  'take-out': 'Back to the pile',
  cancel: 'Cancel',
  'card-moved': '“{what}” is now in: {zone}. Before: {from}.',
  'moved-what': '“{what}” to {zone}',
  'card-picked': '“{what}” chosen. Now choose a zone.',
  'add-card': 'Add a card',
  'card-name': 'Name of the card',
  rename: 'Rename',
  'rename-what': 'Rename: “{what}”',
  'renamed-what': 'renamed “{what}”',
  save: 'Save',
  'find-card': 'Find a card',
  'found-cards': 'Cards found: {n}',
  'show-others': 'Show the other cards ({n})',
  'only-pile': 'Only cards without a place yet',
  examples: 'Examples',
  and: 'and',
  zone: 'Zone',
  remove: 'Remove',
  'remove-what': 'Remove: {what}',
  removed: 'Removed: {what}',
  added: 'Added: {what}',
};
