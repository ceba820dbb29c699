import { strings as enAbout } from '../locale/en/about.js';
import { strings as enAssessment } from '../locale/en/assessment.js';
import { strings as enCommon } from '../locale/en/common.js';
import { strings as enInterview } from '../locale/en/interview.js';
import { strings as enRecord } from '../locale/en/record.js';
import { strings as nlAbout } from '../locale/nl/about.js';
import { strings as nlAssessment } from '../locale/nl/assessment.js';
import { strings as nlCommon } from '../locale/nl/common.js';
import { strings as nlInterview } from '../locale/nl/interview.js';
import { strings as nlRecord } from '../locale/nl/record.js';
import { resolveLocale, translator, type Translate } from '../locale/resolve.js';

const words = {
  nl: translator({ ...nlCommon, ...nlAssessment, ...nlInterview, ...nlAbout, ...nlRecord }),
  en: translator({ ...enCommon, ...enAssessment, ...enInterview, ...enAbout, ...enRecord }),
};

/** The words that tables and records need, at once: whoever writes a file has asked for it. */
export const wordsOf = (locale: string): Translate => words[resolveLocale(locale)];
