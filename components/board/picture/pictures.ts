import { picture as assessment } from './assessment.js';
import { picture as checklist } from './checklist.js';
import { picture as interview } from './interview.js';
import { picture as sorter } from './sorter.js';
import type { Kind } from '../../../src/instrument/kind.js';
import type { GroupPicture } from './group.js';

/** The picture of a group, per kind. */
export const pictures: Record<Kind, GroupPicture> = { sorter, checklist, assessment, interview };
