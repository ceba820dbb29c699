import { formRows } from './rows/form.js';
import { interviewRows } from './rows/interview.js';
import { cardRows, deckOf } from './rows/sorter.js';
import { sections } from './sections.js';
import type { Answers, FormAnswers, SorterAnswers } from './answers.js';
import type { Row, Word } from './rows/row.js';
import type { Instrument } from './schema.js';
import type { Say } from './text.js';

/** Every question of any kind in the order asked, answered or not: the same list for a review, a record and a print. */
export function rows(instrument: Instrument, answers: Answers, say: Say, word: Word): Row[] {
  switch (instrument.kind) {
    case 'sorter':
      return cardRows(
        deckOf(instrument, answers as SorterAnswers, say),
        instrument,
        answers as SorterAnswers,
        say,
        word,
      );
    case 'interview':
      return interviewRows(instrument, answers as FormAnswers, say, word);
    default:
      return formRows(sections(instrument), answers as FormAnswers, say, word);
  }
}
