import { scoreAssessment, type AssessmentScore } from './assessment.js';
import { scoreChecklist, type ChecklistScore } from './checklist.js';
import { scoreInterview, type InterviewScore } from './interview.js';
import { scoreSorter, type SorterScore } from './sorter.js';
import type { Answers, FormAnswers, SorterAnswers } from '../instrument/answers.js';
import type { Instrument } from '../instrument/schema.js';

export type Score = SorterScore | ChecklistScore | AssessmentScore | InterviewScore;

/** The scores of any kind. Answers must fit the instrument: see `acceptAnswers`. */
export function score(instrument: Instrument, answers: Answers): Score {
  switch (instrument.kind) {
    case 'sorter':
      return scoreSorter(instrument, answers as SorterAnswers);
    case 'checklist':
      return scoreChecklist(instrument, answers as FormAnswers);
    case 'assessment':
      return scoreAssessment(instrument, answers as FormAnswers);
    case 'interview':
      return scoreInterview(instrument, answers as FormAnswers);
    default:
      return instrument satisfies never;
  }
}
