import type { ScaleAsk } from './asks.js';

export { acceptAnswers, type Accepted } from './accept/accept.js';
export { dontKnow, notApplicable, optionsOf } from './options.js';
export { fieldsOfEach } from './sections.js';

export type Value = string | number | boolean | string[];
/** One entry of a repeating group; `id` stays the same when entries are moved. */
export interface Entry {
  id: string;
  [field: string]: Value;
}
/** A card a person made. */
export interface OwnCard {
  id: string;
  label: string;
}
/** What was said of a card besides its place: ids of `scales`, and a reason in words. */
export type About = Partial<Record<ScaleAsk | 'why', string>>;
/** Card → zones. An empty list is "none of these"; a card that was not placed is absent. */
export interface SorterAnswers {
  placements: Record<string, string[]>;
  cards?: OwnCard[];
  /** Card → what was said of it. */
  about?: Record<string, About>;
  /** Zone → how many people there are. */
  counts?: Record<string, number>;
}
/** Field → value; a note is `<field>.note`; what was not answered is absent. */
export interface FormAnswers {
  [field: string]: Value | Entry[] | SorterAnswers;
}
/** What one person chose or typed, raw. */
export type Answers = SorterAnswers | FormAnswers;
