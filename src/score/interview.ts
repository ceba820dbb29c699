import { rules } from '../instrument/passport.js';
import { scoreBoard, type SorterScore } from './sorter.js';
import type { Entry, FormAnswers, SorterAnswers } from '../instrument/answers.js';
import type { Interview } from '../instrument/schema.js';

export interface InterviewScore {
  rule: typeof rules.interview;
  outcome: 'filled' | 'declined';
  /** Group → how many entries. */
  entries: Record<string, number>;
  /** Sorter field → its counts. */
  sorters: Record<string, SorterScore>;
}

/** Counts what was filled in; an interview is read, not scored. */
export function scoreInterview({ sections }: Interview, answers: FormAnswers): InterviewScore {
  const fields = sections.flatMap((section) => section.fields);
  const entries = (id: string) => (answers[id] as Entry[] | undefined) ?? [];
  return {
    rule: rules.interview,
    outcome: Object.keys(answers).length ? 'filled' : 'declined',
    entries: Object.fromEntries(
      fields.flatMap((field) => (field.type === 'group' ? [[field.id, entries(field.id).length]] : [])),
    ),
    sorters: Object.fromEntries(
      fields.flatMap((field) => {
        if (field.type !== 'sorter') return [];
        const placed = (answers[field.id] as SorterAnswers | undefined) ?? { placements: {} };
        return [
          [
            field.id,
            scoreBoard(
              field,
              placed,
              entries(field.cards.from).map((entry) => entry.id),
            ),
          ],
        ];
      }),
    ),
  };
}
