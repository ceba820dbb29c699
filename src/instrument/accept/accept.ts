import { acceptForm } from './form.js';
import { acceptSorter } from './sorter.js';
import { isRecord } from '../record.js';
import { sections } from '../sections.js';
import type { Answers } from '../answers.js';
import type { Instrument } from '../schema.js';
import type { Refuse } from './read.js';

/** What of a stored or foreign value fits the instrument, and the paths of what does not. */
export interface Accepted {
  answers: Answers;
  refused: string[];
}

const noAnswers = ({ kind }: Instrument): Answers => (kind === 'sorter' ? { placements: {} } : {});

function accept(instrument: Instrument, value: Record<string, unknown>, refuse: Refuse): Answers {
  if (instrument.kind !== 'sorter') {
    const fields = sections(instrument).flatMap((section) => section.fields);
    return acceptForm(fields, value, refuse);
  }
  const deck = instrument.cards.map((card) => card.id);
  return acceptSorter(instrument, value, deck, '', refuse);
}

/**
 * Keeps of `value` what fits the instrument and names the rest. An empty text or list is "not answered" and leaves no
 * trace. Bounds (`min`, `max`, the `most` entries of a group) are for the element to speak of: what a person typed is
 * not thrown away. Never throws: drafts and results come from storage and files.
 */
export function acceptAnswers(instrument: Instrument, value: unknown): Accepted {
  const refused: string[] = [];
  try {
    if (isRecord(value)) return { answers: accept(instrument, value, (path) => void refused.push(path)), refused };
  } catch {
    // A property that throws when it is read: nothing of such an object can be trusted.
  }
  return { answers: noAnswers(instrument), refused: value === undefined ? [] : ['answers'] };
}
