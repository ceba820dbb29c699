import type { Field } from '../field.js';

/** Questions under one heading; `id` is the heading's text, absent when there is none. */
export interface Section {
  id?: string;
  fields: Field[];
}
