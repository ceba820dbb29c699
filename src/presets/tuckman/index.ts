import type { Assessment } from '../../instrument/index.js';
import { definition } from './definition.js';
import { texts as en } from './en.js';
import { texts as enPlain } from './en.plain.js';
import { texts as nl } from './nl.js';
import { texts as nlPlain } from './nl.plain.js';

/** Tuckman's phases of a group: 25 statements about how a group works together now. */
export default { ...definition, texts: { nl, en }, plain: { nl: nlPlain, en: enPlain } } satisfies Assessment;
