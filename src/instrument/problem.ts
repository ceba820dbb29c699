/** What is wrong with a definition, a result, a draft or a file, said to whoever gave it. */
export interface Problem {
  /**
   * Where: keys and positions joined by dots, as in `items.2.band`; empty for the whole. In a file its name comes first, and
   * then the line or row: `group.csv:7: answers.goal`.
   */
  path: string;
  /** What, for programs: stays the same in every language. */
  code: ProblemCode;
  /** What, and what to do about it, in the language asked for. */
  message: string;
}

export type ProblemCode =
  | 'not-json'
  | 'not-found'
  | 'unreachable'
  | 'too-large'
  | 'unknown-preset'
  | 'wrong-kind'
  | 'no-instrument'
  | 'not-an-instrument'
  | 'missing'
  | 'wrong-type'
  | 'wrong-value'
  | 'unknown-key'
  | 'too-few'
  | 'too-many'
  | 'not-an-id'
  | 'not-a-version'
  | 'not-a-language'
  | 'not-a-day'
  | 'not-a-link'
  | 'stale-link'
  | 'not-a-time'
  | 'not-a-uuid'
  | 'duplicate'
  | 'reserved'
  | 'missing-text'
  | 'unknown-text'
  | 'no-such-id'
  | 'wrong-number'
  | 'too-few-items'
  | 'not-a-result'
  | 'not-counts'
  | 'newer'
  | 'not-an-object'
  | 'draft-unreadable'
  | 'not-saved'
  | 'empty-file'
  | 'file-too-large'
  | 'not-text'
  | 'not-unzipped'
  | 'foreign-table'
  | 'missing-column'
  | 'duplicate-column'
  | 'open-quote'
  | 'scattered-rows'
  | 'unknown-instrument'
  | 'other-version'
  | 'unfit-answer'
  | 'not-sent'
  | 'not-an-address';

/** A problem before it is put in words. */
export interface Finding {
  path: string;
  code: ProblemCode;
  /** Values for the sentence: what was expected, found or meant. */
  values?: Record<string, string | number>;
}
