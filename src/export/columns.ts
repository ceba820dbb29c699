/**
 * The columns of a table of answers, in this order: what a program reads. They are the same in every language, and stay.
 * `text` and `answer` are the question and the answer in words; nothing is read from them.
 */
export const columns = [
  'result',
  'instrument',
  'version',
  'kind',
  'locale',
  'wording',
  'perspective',
  'group',
  'round',
  'context',
  'started',
  'completed',
  'question',
  'entry',
  'value',
  'text',
  'answer',
] as const;
export type Column = (typeof columns)[number];

/** Without these a table of answers cannot be opened. */
export const needed = ['result', 'instrument', 'version', 'started', 'question', 'entry', 'value'] as const;

/** One row by the names of its columns. */
export type Row = Partial<Record<Column, string>>;

/** What a question was that is asked no more, such as one about a card that was taken back. */
export const unasked = '.unasked';
