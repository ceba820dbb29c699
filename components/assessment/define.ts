import { register } from '../internal/register.js';
import { SamenAssessment } from './assessment.js';

register('samen-assessment', SamenAssessment);

export { SamenAssessment };
export type * from '../internal/events.js';
