import type { strings as nl } from '../nl/record.js';

type Strings = Record<keyof typeof nl, string>;

/** English: what a person or a group keeps: a record, a table. */
export const strings: Strings = {
  'record-answers': 'Your answers',
  'record-picture': 'The picture',
  'record-date': 'Answered on',
  'record-unfinished': 'not finished',
  'record-started': 'Started (UTC)',
  'record-completed': 'Finished (UTC)',
  'record-id': 'Result',
  'record-perspective': 'From',
  'record-group': 'Group',
  'record-round': 'Round',
  'record-version': 'Version',
  'record-locale': 'Language',
  'record-number': 'number',
  'record-score': 'Score',
  'record-outcome': 'outcome',
  'outcome-placed': 'placed',
  'outcome-profile': 'profile',
  'outcome-filled': 'filled in',
  'outcome-clear': 'clear',
  'outcome-between': 'in between',
  'outcome-flat': 'no clear difference',
  'outcome-declined': 'too few answers',
  'record-note': 'Note',
  'own-card': 'Own card',
  'own-cards': 'Own cards',
};
