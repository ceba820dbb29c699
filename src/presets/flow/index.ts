import type { Checklist } from '../../instrument/index.js';
import { definition } from './definition.js';
import { texts as en } from './en.js';
import { texts as enPlain } from './en.plain.js';
import { texts as nl } from './nl.js';
import { texts as nlPlain } from './nl.plain.js';

/** The checklist of flow, complete: one import with every language and wording. */
export default { ...definition, texts: { nl, en }, plain: { nl: nlPlain, en: enPlain } } satisfies Checklist;
