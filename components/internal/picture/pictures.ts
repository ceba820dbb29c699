import { picture as assessment } from './assessment.js';
import { picture as checklist } from './checklist.js';
import { picture as interview } from './interview.js';
import { picture as sorter } from './sorter.js';
import type { Kind } from '../../../src/instrument/kind.js';
import type { Picture } from './picture.js';

/** The picture of each kind: all at once, as a page that has loaded requests nothing more when there is a result. */
export const pictures: Record<Kind, Picture> = { sorter, checklist, assessment, interview };
