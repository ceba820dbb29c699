import { register } from '../internal/register.js';
import { SamenSorter } from './sorter.js';

register('samen-sorter', SamenSorter);

export { SamenSorter };
export type * from '../internal/events.js';
