import { noteRow, simpleRows, type Row, type Word } from './row.js';
import type { FormAnswers } from '../answers.js';
import type { Field, SimpleField } from '../field.js';
import type { Section } from '../sections/section.js';
import type { Say } from '../text.js';

/** The rows of a question that is not for every kind; undefined leaves it to the plain way. */
export type More = (field: Field) => Row[] | undefined;

/** Every question of a form in the order asked, answered or not. */
export const formRows = (
  sections: readonly Section[],
  answers: FormAnswers,
  say: Say,
  word: Word,
  more?: More,
): Row[] =>
  sections.flatMap(({ id, fields }) =>
    fields.flatMap((field) => {
      const heading = say(field.type === 'set' ? field.id : (id ?? ''));
      return (
        more?.(field) ??
        (field.type === 'set'
          ? [
              ...simpleRows(field.fields, answers, heading, say, word),
              ...noteRow(field.id, answers, heading, field.id, word),
            ]
          : simpleRows([field as SimpleField], answers, heading, say, word))
      );
    }),
  );
