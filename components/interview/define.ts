import { part } from '../../src/locale/parts/sorter.js';
import { register } from '../internal/register.js';
import { needs } from '../internal/needs.js';
import { SamenInterview } from './interview.js';

register('samen-interview', SamenInterview);
// A form that sorts its entries shows a sorter by its tag; other forms never load it.
needs.sorter = (locale) => Promise.all([import('../sorter/define.js'), part[locale]()]);

export { SamenInterview };
export type * from '../internal/events.js';
