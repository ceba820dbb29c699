import { guard, numberText, rowText, type Style } from '../../export/cell.js';
import { agreement, mean, middle, type Part, type Tally } from '../../summary/index.js';
import { isNoAnswer, type Question } from './questions.js';

/** The columns of the table, in this order. `text` and `answer` are `question` and `value` in words. */
export const columns = [
  'instrument',
  'version',
  'perspective',
  'round',
  'people',
  'question',
  'measure',
  'value',
  'number',
  'n',
  'text',
  'answer',
] as const;

/** One number of the table, with the people or the answers it rests on. */
interface Numbered {
  measure: string;
  value?: string;
  number: number;
  n: number;
  answer?: string;
}

/** The values that were given, in the order of the answers; others after them. */
export function valuesOf({ values }: Tally, { answers }: Question): string[] {
  const known = [...answers.keys()].filter((value) => values.has(value));
  const others = [...values.keys()].filter((value) => !answers.has(value));
  return [...known, ...others.sort((a, b) => Number(a) - Number(b) || (a < b ? -1 : 1))];
}

function measures(tally: Tally, { answers, scale }: Question): Numbered[] {
  const steps = answers.size && !scale ? undefined : middle(tally, scale);
  const average = steps && mean(tally, scale);
  const alike = answers.size
    ? agreement(
        tally,
        [...tally.values.keys()].filter((one) => !isNoAnswer(one)),
      )
    : undefined;
  const { n = 0, ...numbers } = steps ?? {};
  return [
    ...Object.entries(numbers).map(([measure, number]) => ({ measure, number, n })),
    ...(average ? [{ measure: 'mean', number: average.value, n: average.n }] : []),
    ...(alike ? [{ measure: 'agreement', number: alike.value, n: alike.n }] : []),
  ];
}

const numbered = (tally: Tally, question: Question): Numbered[] => [
  ...counts(tally, question),
  ...measures(tally, question),
];

const counts = (tally: Tally, question: Question): Numbered[] =>
  valuesOf(tally, question).map((value) => ({
    measure: 'count',
    value,
    number: tally.values.get(value)!,
    n: tally.n,
    answer: question.answers.get(value) ?? value,
  }));

/** Questions that were counted and that the instrument no longer asks, or asks in another version. */
export const withOthers = (questions: readonly Question[], part: Part): Question[] => {
  const known = new Set(questions.map(({ id }) => id));
  const others = [...part.questions.keys()].filter((id) => !known.has(id)).sort();
  return [...questions, ...others.map((id) => ({ id, text: id, answers: new Map<string, string>() }))];
};

/** Ticks and dates stand as they are, as in the table of answers. */
const asItIs = /^(?:true|false|\d{4,6}-\d\d-\d\d)$/;

/** A value as a cell: a number as the spreadsheet writes it, anything else as a text. */
function cellOf(value: string, { answers }: Question, style: Style): string {
  if (asItIs.test(value)) return value;
  return answers.size || !value || Number.isNaN(Number(value)) ? guard(value) : numberText(Number(value), style);
}

/** Everything that is counted in a part of a group: a row per number. */
export function* tableRows(
  instrument: string,
  questions: readonly Question[],
  part: Part,
  style: Style,
): Generator<string> {
  const { version, perspective = '', round = '' } = part.view;
  const group = [instrument, version, perspective, round].map(guard);
  for (const question of withOthers(questions, part)) {
    const tally = part.questions.get(question.id);
    for (const { measure, value = '', number, n, answer = '' } of tally ? numbered(tally, question) : []) {
      const figures = [measure, cellOf(value, question, style), numberText(number, style), String(n)];
      const words = [question.text, answer].map(guard);
      yield rowText([...group, String(part.n), guard(question.id), ...figures, ...words], style);
    }
  }
}

/** The names of the columns; begins with the mark by which Excel knows UTF-8. */
export const tableHead = (style: Style): string => `\uFEFF${rowText(columns, style)}`;
