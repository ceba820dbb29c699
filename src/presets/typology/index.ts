import type { Sorter } from '../../instrument/index.js';
import { definition } from './definition.js';
import { texts as en } from './en.js';
import { texts as nl } from './nl.js';

/** The typology of social networks, complete: one import with every language. */
export default { ...definition, texts: { nl, en } } satisfies Sorter;
