import { entriesOf } from '../../../src/instrument/rows/interview.js';
import { withAnswer } from './form-widget.js';
import type { FormAnswers } from '../../../src/instrument/answers.js';

type Answer = FormAnswers[string] | undefined;

/** The answer a control's name stands for: `field`, or `group/entry/field`. */
export function answerIn(answers: FormAnswers, name: string): Answer {
  const [group, id, field] = name.split('/');
  return field === undefined ? answers[name] : entriesOf(answers, group!).find((entry) => entry.id === id)?.[field];
}

/** The answers with that of one control changed. */
export function answersWith(answers: FormAnswers, name: string, value: Answer): FormAnswers {
  const [group, id, field] = name.split('/');
  if (field === undefined) return withAnswer(answers, name, value);
  const entries = entriesOf(answers, group!).map((entry) =>
    entry.id === id ? withAnswer(entry, field, value) : entry,
  );
  return { ...answers, [group!]: entries };
}
