import type { Kind } from '../../src/instrument/kind.js';

/** What registers the exercise of a kind; a phone loads the one its room asks. */
export const exercises: Record<Kind, () => Promise<unknown>> = {
  sorter: () => import('../sorter/define.js'),
  checklist: () => import('../checklist/define.js'),
  assessment: () => import('../assessment/define.js'),
  interview: () => import('../interview/define.js'),
};
