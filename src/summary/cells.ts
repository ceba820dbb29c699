import { givenOf } from '../instrument/given.js';
import { scoreAssessment } from '../score/assessment.js';
import { scoreChecklist } from '../score/checklist.js';
import { scoreInterview } from '../score/interview.js';
import type { Answers, FormAnswers, SorterAnswers } from '../instrument/answers.js';
import type { Assessment, Checklist, Instrument, Interview } from '../instrument/schema.js';

/** What a result says that can be counted: the id of a question and the value that was given. */
export type Cell = [question: string, value: string];

const entries = <V>(record: Record<string, V>): [string, V][] => Object.entries(record);

/** What a checklist with pairs adds: the pair's level on the scale, and its point as `challenge,skill`. */
function ofChecklist(checklist: Checklist, answers: FormAnswers): Cell[] {
  const { levels, points } = scoreChecklist(checklist, answers);
  const pairs = checklist.items.filter(({ id, pair }) => pair && levels[id] !== undefined);
  return [
    ...pairs.map(({ id }): Cell => [id, checklist.scale[levels[id]!]!]),
    ...entries(points).map(([id, halves]): Cell => [`${id}.point`, Object.values(halves).join()]),
  ];
}

/** The mean of each dimension that has one. */
const ofAssessment = (assessment: Assessment, answers: FormAnswers): Cell[] =>
  entries(scoreAssessment(assessment, answers).dimensions).flatMap(([id, { mean }]): Cell[] =>
    mean === undefined ? [] : [[id, String(mean)]],
  );

/** How many entries there are of each group. */
const ofInterview = (interview: Interview, answers: FormAnswers): Cell[] =>
  entries(scoreInterview(interview, answers).entries).map(([id, n]) => [id, String(n)]);

function scored(instrument: Instrument, answers: Answers): Cell[] {
  switch (instrument.kind) {
    case 'checklist':
      return ofChecklist(instrument, answers as FormAnswers);
    case 'assessment':
      return ofAssessment(instrument, answers as FormAnswers);
    case 'interview':
      return ofInterview(instrument, answers as FormAnswers);
    default:
      return [];
  }
}

/** A person's own cards are theirs alone: they are texts, and not counted. */
function counted(instrument: Instrument, answers: Answers): Answers {
  if (instrument.kind !== 'sorter') return answers;
  const { cards = [], placements, about, ...rest } = answers as SorterAnswers;
  const own = new Set(cards.map(({ id }) => id));
  const shared = <V>(record: Record<string, V>) => Object.fromEntries(entries(record).filter(([id]) => !own.has(id)));
  return { ...rest, placements: shared(placements), ...(about && { about: shared(about) }) };
}

/** Everything in a result that can be counted: its answers but for words, and what its scores add. */
export const cellsOf = (instrument: Instrument, answers: Answers): Cell[] => [
  ...givenOf(instrument, counted(instrument, answers)).flatMap(({ question, entry, value, type }): Cell[] => {
    if (type === 'words' || type === 'entry') return [];
    // People were counted per zone; in all else an entry is one person's, and counts with those of others.
    return [[question.endsWith('.count') ? `${question}.${entry}` : question, String(value)]];
  }),
  ...scored(instrument, answers),
];
