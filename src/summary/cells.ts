import { givenOf } from '../instrument/given.js';
import { scoreAssessment } from '../score/assessment.js';
import { scoreChecklist } from '../score/checklist.js';
import { scoreInterview } from '../score/interview.js';
import type { Answers, FormAnswers, SorterAnswers } from '../instrument/answers.js';
import type { Assessment, Checklist, Instrument, Interview } from '../instrument/schema.js';

/** What a result says that can be counted: the id of a question and the value that was given. */
export type Cell = [question: string, value: string];

/** What a checklist with pairs adds: the pair's level on the scale, and its point as `challenge,skill`. */
function ofChecklist(checklist: Checklist, answers: FormAnswers): Cell[] {
  const { levels, points } = scoreChecklist(checklist, answers);
  return checklist.items.flatMap(({ id, pair }): Cell[] => {
    const [level, point] = [levels[id], points[id]];
    if (!pair || level === undefined || !point) return [];
    return [
      [id, checklist.scale[level]!],
      [`${id}.point`, pair.map((half) => point[half.id]).join()],
    ];
  });
}

/** The mean of each dimension that has one. */
const ofAssessment = (assessment: Assessment, answers: FormAnswers): Cell[] =>
  Object.entries(scoreAssessment(assessment, answers).dimensions).flatMap(([id, { mean }]): Cell[] =>
    mean === undefined ? [] : [[id, String(mean)]],
  );

/** How many entries there are of each group. */
const ofInterview = (interview: Interview, answers: FormAnswers): Cell[] =>
  Object.entries(scoreInterview(interview, answers).entries).map(([id, n]) => [id, String(n)]);

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
function withoutOwn(answers: SorterAnswers): SorterAnswers {
  const { cards, placements, about = {}, ...rest } = answers;
  if (!cards) return answers;
  const own = new Set(cards.map(({ id }) => id));
  const shared = <V>(record: Record<string, V>) =>
    Object.fromEntries(Object.entries(record).filter(([id]) => !own.has(id)));
  return { ...rest, placements: shared(placements), about: shared(about) };
}

/** Everything in a result that can be counted: its answers but for words, and what its scores add. */
export function cellsOf(instrument: Instrument, answers: Answers): Cell[] {
  const cells: Cell[] = [];
  const shared = instrument.kind === 'sorter' ? withoutOwn(answers as SorterAnswers) : answers;
  for (const { question, entry, value, type } of givenOf(instrument, shared)) {
    if (type === 'words' || type === 'entry') continue;
    // People were counted per zone; in all else an entry is one person's, and counts with those of others.
    cells.push([question.endsWith('.count') ? `${question}.${entry}` : question, String(value)]);
  }
  return cells.concat(scored(instrument, answers));
}
