import type { Kind } from '../../../src/instrument/kind.js';
import type { Picture } from './picture.js';

/** The picture of each kind, loaded when there is one to show. */
export const pictures: Record<Kind, () => Promise<{ picture: Picture }>> = {
  sorter: () => import('./sorter.js'),
  checklist: () => import('./checklist.js'),
  assessment: () => import('./assessment.js'),
  interview: () => import('./interview.js'),
};
