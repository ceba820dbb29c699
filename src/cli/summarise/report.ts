import { resolveLocale } from '../../locale/resolve.js';
import { mean, middle, type Part, type Tally } from '../../summary/index.js';
import { people, type Word } from './words.js';
import { valuesOf, withOthers } from './table.js';
import type { Dimension, Group } from './groups.js';
import { under, type Question } from './questions.js';

/** What the lines of a report are made with. */
export interface Speech {
  locale: string;
  word: Word;
}

const rounded = (value: number, locale: string): string =>
  value.toLocaleString(resolveLocale(locale), { maximumFractionDigits: 1, useGrouping: false });

/** Numbers: how far apart people are comes before the mean. */
function numberLine(tally: Tally, { locale, word }: Speech): string | undefined {
  const found = middle(tally);
  if (!found) return undefined;
  const of = people(found.n, word);
  const [low, median, high] = [found.low, found.median, found.high].map((value) => rounded(value, locale)) as [
    string,
    string,
    string,
  ];
  if (found.n === 1) return word('one', { value: median, people: of });
  return word('middle', { low, median, high, mean: rounded(mean(tally)!.value, locale), people: of });
}

/** Answers with the people who gave them. Somebody may have given several, or one per entry: then they are times. */
function answerLine(tally: Tally, question: Question, { word }: Speech): string {
  const given = valuesOf(tally, question).map((value) => [value, tally.values.get(value)!] as const);
  const several = given.reduce((sum, [, n]) => sum + n, 0) > tally.n;
  const parts = given.map(([value, n]) => {
    const answer = question.answers.get(value) ?? (value === 'false' ? word('no') : value);
    return several ? word('count-times', { answer, n }) : word('count-of', { answer, n, of: tally.n });
  });
  return several ? `${parts.join(', ')} (${people(tally.n, word)})` : parts.join(', ');
}

function* partLines(part: Part, questions: readonly Question[], speech: Speech): Generator<string> {
  for (const question of withOthers(questions, part).filter(({ again }) => !again)) {
    const tally = part.questions.get(question.id);
    const line =
      tally && ((question.answers.size ? undefined : numberLine(tally, speech)) ?? answerLine(tally, question, speech));
    yield `  ${under(question.text, line ?? speech.word('no-answer'))}`;
  }
}

/** What a part is called: "perspective member, round 2". */
const nameOf = ({ view }: Part, by: readonly Dimension[], word: Word): string =>
  by
    .map((one) => (view[one] === undefined ? word('none', { dimension: word(one) }) : `${word(one)} ${view[one]}`))
    .join(', ');

/** A group in words: a line per question, or why there are none. */
export function* groupLines(
  { n, parts, unsplit }: Group,
  questions: readonly Question[],
  { by, floor }: { by: readonly Dimension[]; floor: number },
  speech: Speech,
): Generator<string> {
  const { word } = speech;
  if (!parts.length) yield `  ${word('group-small', { people: people(n, word), floor })}`;
  if (unsplit) yield `  ${word('not-split', { floor })}`;
  for (const part of parts) {
    if (by.length && !unsplit) yield `\n  ${nameOf(part, by, word)}: ${people(part.n, word)}`;
    yield* partLines(part, questions, speech);
  }
}
