/** What a form needs whose entries are known elsewhere in it: as cards of a sorter, or asked about one by one. */
export { each } from './each.js';
export { sorterField } from './sorter-field.js';
export { withAll } from './along.js';
