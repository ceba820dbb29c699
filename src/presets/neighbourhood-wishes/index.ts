import type { Interview } from '../../instrument/index.js';
import { definition } from './definition.js';
import { texts as en } from './en.js';
import { texts as nl } from './nl.js';

/** Assignment 2: what people in a neighbourhood do and miss, heard in everyday talks. */
export default { ...definition, texts: { nl, en } } satisfies Interview;
