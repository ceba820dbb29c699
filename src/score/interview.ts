import type { rules } from '../instrument/kind.js';
import { scoreBoard, type SorterScore } from './sorter.js';
import type { Entry, FormAnswers, SorterAnswers } from '../instrument/answers.js';
import type { SorterField } from '../instrument/field.js';
import type { Interview } from '../instrument/schema.js';

export interface InterviewScore {
  rule: typeof rules.interview;
  outcome: 'filled' | 'declined';
  /** Group → how many entries. */
  entries: Record<string, number>;
  /** Sorter field → its counts. */
  sorters: Record<string, SorterScore>;
}

type Answer = FormAnswers[string];

const entriesOf = (answers: FormAnswers, group: string): Entry[] => (answers[group] as Entry[] | undefined) ?? [];

const isFilled = (answer: Answer): boolean =>
  typeof answer !== 'object' || Object.values(answer).some((part: object) => Object.keys(part).length > 0);

function sorterScore(field: SorterField, answers: FormAnswers): SorterScore {
  const placed = (answers[field.id] as SorterAnswers | undefined) ?? { placements: {} };
  const cards = entriesOf(answers, field.cards.from).map((entry) => entry.id);
  return scoreBoard(field, placed, cards);
}

/** Counts what was filled in; an interview is read, not scored. */
export function scoreInterview({ sections }: Interview, answers: FormAnswers): InterviewScore {
  const fields = sections.flatMap((section) => section.fields);
  const groups = fields.filter((field) => field.type === 'group');
  const sorters = fields.filter((field) => field.type === 'sorter');
  return {
    rule: 'entry-count/1',
    outcome: Object.values(answers).some(isFilled) ? 'filled' : 'declined',
    entries: Object.fromEntries(groups.map(({ id }) => [id, entriesOf(answers, id).length])),
    sorters: Object.fromEntries(sorters.map((field) => [field.id, sorterScore(field, answers)])),
  };
}
