import { register } from '../internal/register.js';
import { SamenResult } from './result.js';

register('samen-result', SamenResult);

export { SamenResult };
export type * from '../internal/events.js';
