import type { Interview } from '../../instrument/index.js';
import { definition } from './definition.js';
import { texts as en } from './en.js';
import { texts as nl } from './nl.js';

/** Assignment 1: which activities a neighbourhood has, sorted in the typology of social networks. */
export default { ...definition, texts: { nl, en } } satisfies Interview;
