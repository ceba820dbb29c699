import type { Numbers } from '../../internal/picture/numbers.js';
import type { Family, Part, Said } from '../../../src/summary/index.js';
import type { Instrument } from '../../../src/instrument/schema.js';
import type { Say } from '../../../src/instrument/text.js';
import type { Translate } from '../../../src/locale/resolve.js';

/** How pictures speak. */
export interface Voice {
  say: Say;
  t: Translate;
  /** The language of the interface: numbers and days are written as the words around them. */
  locale: string;
  /** Level of the heading the pictures stand under. */
  headingLevel: number;
}

/** A part of a group, ready to be drawn: numbers come from its counts, texts from what was said. */
export interface Group extends Voice {
  instrument: Instrument;
  part: Part;
  /** Texts by question. */
  said: Map<string, Said[]>;
  /** Cards that people wrote, by the sorter they belong to: the instrument's own (`''`) or a field. */
  decks: Map<string, Family[]>;
  /** What the facilitator does with what is shown. */
  desk: Desk;
}

/** What a facilitator set: nothing of it changes a count. */
export interface Desk {
  /** Cards put together, by their texts. */
  together: ReadonlySet<string>;
  join(family: string, on: boolean): void;
  /** Words that a text must have. */
  filter: string;
  search(words: string): void;
  /** How many texts of each question are shown. */
  most: number;
  more(): void;
}

/** How a kind is shown of a group. */
export interface GroupPicture {
  sentence(group: Group): string;
  drawing(group: Group): unknown;
  tables(group: Group): Numbers[];
}
