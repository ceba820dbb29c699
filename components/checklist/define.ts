import { register } from '../internal/register.js';
import { SamenChecklist } from './checklist.js';

register('samen-checklist', SamenChecklist);

export { SamenChecklist };
export type * from '../internal/events.js';
