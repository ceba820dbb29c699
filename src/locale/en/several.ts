import type { strings as nl } from '../nl/several.js';

type Strings = Record<keyof typeof nl, string>;

/** English: more than one draft of one exercise. */
export const strings: Strings = {
  'draft-current': 'You are working on:',
  'draft-first': 'My answers',
  'draft-nameless': 'Without a name',
  'draft-other': 'Go on with',
  'draft-open': 'Open',
  'draft-new': 'Start a new one',
  'draft-rename': 'Change the name',
  'draft-name': 'Name, for yourself only',
  'draft-save': 'Save the name',
  'draft-cancel': 'Never mind',
  'draft-opened': 'Opened: {name}',
  'draft-renamed': 'The name is now: {name}',
};
