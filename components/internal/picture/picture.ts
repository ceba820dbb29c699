import type { Numbers } from './numbers.js';
import type { Instrument } from '../../../src/instrument/schema.js';
import type { Say } from '../../../src/instrument/text.js';
import type { Translate } from '../../../src/locale/resolve.js';
import type { Result } from '../../../src/result/result.js';

/** What a picture is drawn from: numbers come from the result's scores, words from the instrument and the interface. */
export interface Shown {
  instrument: Instrument;
  result: Result;
  say: Say;
  t: Translate;
  /** Level of the heading the picture stands under. */
  headingLevel: number;
  /** The language of the interface, for numbers, days and lists. */
  locale: string;
}

/** How one kind is shown: a sentence, a drawing, and a table with the same numbers. */
export interface Picture {
  sentence(shown: Shown): string;
  drawing(shown: Shown): unknown;
  table(shown: Shown): Numbers;
  /** Texts that belong to this outcome, under the drawing. */
  notes?(shown: Shown): unknown;
}
