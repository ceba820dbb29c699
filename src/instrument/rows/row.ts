import { dontKnow, notApplicable } from '../options.js';
import type { Ask, ScaleAnswer } from '../asks.js';
import type { Entry, FormAnswers, Value } from '../answers.js';
import type { SimpleField } from '../field.js';
import type { Say } from '../text.js';

/** One question with its answer in words, for a review, a record or a print. */
export interface Row {
  /** The field or card where it can be changed. */
  field: string;
  /** The entry of a group that it is about. */
  entry?: string;
  /** The section, entry or item it stands under. */
  heading: string;
  question: string;
  /** Absent: not answered. */
  answer?: string;
}

/** Words that are the interface's, not the instrument's. */
export type Word = (key: 'dont-know' | 'not-applicable' | 'none' | 'note' | 'yes' | Ask | ScaleAnswer) => string;

/** An answer as the person saw it. */
export function answerText(field: SimpleField, value: Value | undefined, say: Say, word: Word): string | undefined {
  if (value === undefined) return undefined;
  if (field.type === 'tick') return value ? word('yes') : undefined;
  const one = (option: Value) =>
    option === dontKnow || option === notApplicable
      ? word(option)
      : field.type === 'choice'
        ? say(String(option))
        : String(option);
  return Array.isArray(value) ? value.map(one).join(', ') : one(value);
}

export const row = (field: string, heading: string, question: string, answer: string | undefined): Row =>
  answer === undefined ? { field, heading, question } : { field, heading, question, answer };

/** The note on a question; no row when there is none. */
export function noteRow(id: string, from: FormAnswers | Entry, heading: string, at: string, word: Word): Row[] {
  const note = from[`${id}.note`];
  return typeof note === 'string' ? [row(at, heading, word('note'), note)] : [];
}

/** Questions with one answer each, with their notes. `at`: where to go to change them; by default the question itself. */
export function simpleRows(
  fields: readonly SimpleField[],
  from: FormAnswers | Entry,
  heading: string,
  say: Say,
  word: Word,
  at?: string,
): Row[] {
  return fields.flatMap((field) => [
    row(at ?? field.id, heading, say(field.id), answerText(field, from[field.id] as Value | undefined, say, word)),
    ...noteRow(field.id, from, heading, at ?? field.id, word),
  ]);
}
