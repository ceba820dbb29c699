import { optionsOf } from '../options.js';
import { readIds, readText, type Reader } from './read.js';
import type { Value } from '../answers.js';
import type { ChoiceField, SimpleField } from '../field.js';

function readChoice(field: ChoiceField, value: unknown): Value | undefined {
  const options = optionsOf(field);
  if (field.many) return readIds(value, new Set(options));
  return options.find((option) => option === value);
}

const isDate = (text: string): boolean => /^\d{4,6}-\d\d-\d\d$/.test(text);

function readValue(field: SimpleField, value: unknown): Value | undefined {
  const text = readText(value);
  switch (field.type) {
    case 'number':
      return Number.isFinite(value) ? (value as number) : undefined;
    case 'tick':
      return typeof value === 'boolean' ? value : undefined;
    case 'choice':
      return readChoice(field, value);
    case 'date':
      return text && isDate(text) ? text : undefined;
    case 'text':
      return text;
    default:
      return field satisfies never;
  }
}

/** The note beside a question, where it offers one. */
export const noteReader = ({ id, note }: { id: string; note?: boolean | undefined }): [string, Reader<string>][] =>
  note ? [[`${id}.note`, readText]] : [];

/** Readers of questions with one answer, and of their notes. */
export const valueReaders = (fields: readonly SimpleField[]): [string, Reader<Value>][] =>
  fields.flatMap((field): [string, Reader<Value>][] => [
    [field.id, (value) => readValue(field, value)],
    ...(field.type === 'choice' ? noteReader(field) : []),
  ]);
