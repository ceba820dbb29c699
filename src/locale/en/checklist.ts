import type { strings as nl } from '../nl/checklist.js';

type Strings = Record<keyof typeof nl, string>;

/** English: the profile of a checklist. */
export const strings: Strings = {
  'checklist-declined': 'You rated {n} characteristics. That is too few for a picture.',
  'checklist-profile': 'Clearly present: {n} of {of} characteristics.',
  'checklist-weakest': 'Weakest: {what}.',
  'checklist-even': 'On the dashed line the two are alike.',
};
