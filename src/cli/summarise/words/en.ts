import type { words as nl } from './nl.js';

/** English: what `samen summarise` says. */
export const words: Record<keyof typeof nl, string> = {
  'one-person': '1 person',
  people: '{n} people',
  no: 'No',
  versions: 'There are results of more than one version. Each version is counted apart: the questions may differ.',
  'group-small':
    'With {people} this is a conversation, not an anonymous survey. From {floor} people on, numbers come here. Does your group choose together to see everything? Then use --open.',
  'not-split': 'Not split: one of the parts has fewer than {floor} people. What they answered could be recognised.',
  perspective: 'perspective',
  round: 'round',
  none: 'no {dimension} given',
  'count-of': '{answer} {n} of {of}',
  'count-times': '{answer} {n} ×',
  middle: 'half from {low} to {high}, in the middle {median}, mean {mean} ({people})',
  one: '{value} ({people})',
  'no-answer': 'not answered yet',
  again: 'Repeated or older: {n}. Of each result the last version counts.',
  'left-out': 'Not counted: {n}.',
  'left-out-more': '… and {n} more.',
  unknown: 'The instrument "{id}" is not known here. Give its file with --instrument.',
  passed: 'Other files in the folders: {n}. They were passed over.',
  nothing: 'There are no results here.',
  written: 'Saved: {file}',
};
