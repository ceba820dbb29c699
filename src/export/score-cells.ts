import { score } from '../score/score.js';
import { scoreAssessment } from '../score/assessment.js';
import { scoreChecklist } from '../score/checklist.js';
import { scoreInterview } from '../score/interview.js';
import { scoreSorter, type SorterScore } from '../score/sorter.js';
import type { Answers, FormAnswers, SorterAnswers } from '../instrument/answers.js';
import type { Assessment, Checklist, Instrument, Sorter } from '../instrument/schema.js';
import type { Say } from '../instrument/text.js';
import type { Translate } from '../locale/resolve.js';

/** One number of a score with its name; undefined where the answers give none. */
export type ScoreCell = [name: string, value: number | string | undefined];

const ofBoard = (
  { zones }: Pick<Sorter, 'zones'>,
  scores: SorterScore | undefined,
  say: Say,
  t: Translate,
): ScoreCell[] => [
  ...zones.map(({ id }): ScoreCell => [say(id), scores?.zones[id]]),
  [t('none'), scores?.none],
  [t('not-placed'), scores?.unplaced],
];

function ofChecklist(checklist: Checklist, answers: FormAnswers, say: Say): ScoreCell[] {
  const { levels, bands } = scoreChecklist(checklist, answers);
  return [
    ...checklist.items.map(({ id }): ScoreCell => [say(id), levels[id]]),
    ...checklist.bands.flatMap(({ id }) =>
      checklist.scale.map((step, at): ScoreCell => [`${say(id)} – ${say(step)}`, bands[id]?.counts[at]]),
    ),
  ];
}

function ofAssessment(assessment: Assessment, answers: FormAnswers, say: Say, t: Translate): ScoreCell[] {
  const { dimensions } = scoreAssessment(assessment, answers);
  return assessment.dimensions.flatMap((id): ScoreCell[] => [
    [`${say(id)} – ${t('mean')}`, dimensions[id]?.mean],
    [`${say(id)} – ${t('answers-n')}`, dimensions[id]?.n],
  ]);
}

function ofKind(instrument: Instrument, answers: Answers, say: Say, t: Translate): ScoreCell[] {
  switch (instrument.kind) {
    case 'sorter':
      return ofBoard(instrument, scoreSorter(instrument, answers as SorterAnswers), say, t);
    case 'checklist':
      return ofChecklist(instrument, answers as FormAnswers, say);
    case 'assessment':
      return ofAssessment(instrument, answers as FormAnswers, say, t);
    case 'interview': {
      const { sorters } = scoreInterview(instrument, answers as FormAnswers);
      return instrument.sections.flatMap(({ fields }) =>
        fields.flatMap((field) => (field.type === 'sorter' ? ofBoard(field, sorters[field.id], say, t) : [])),
      );
    }
    default:
      return instrument satisfies never;
  }
}

/** The numbers of a score, and in a word what they decide; always the same names for one instrument. */
export const scoreCells = (instrument: Instrument, answers: Answers, say: Say, t: Translate): ScoreCell[] => [
  [t('record-outcome'), t(`outcome-${score(instrument, answers).outcome}`)],
  ...ofKind(instrument, answers, say, t),
];
