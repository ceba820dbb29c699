import type { Kind } from '../../src/instrument/kind.js';

/** What registers the elements that a room shows by their tags, each loaded when it is shown. */
export const elements: Record<Kind | 'board', () => Promise<unknown>> = {
  board: () => import('../board/define.js'),
  sorter: () => import('../sorter/define.js'),
  checklist: () => import('../checklist/define.js'),
  assessment: () => import('../assessment/define.js'),
  interview: () => import('../interview/define.js'),
};
