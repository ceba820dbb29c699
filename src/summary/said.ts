import { givenOf, ownCards } from '../instrument/given.js';
import type { Answers } from '../instrument/answers.js';
import type { Instrument } from '../instrument/schema.js';

/** Something a person wrote, with what they chose at the same place. */
export interface Said {
  question: string;
  entry?: string;
  text: string;
  /** For a reason or a card: the zones in which that card lies. */
  zones?: string[];
}

/** Every text in a result. A reason, and a card of one's own or of an entry, goes with the zones of its card. */
export function saidIn(instrument: Instrument, answers: Answers): Said[] {
  const all = givenOf(instrument, answers);
  const chosen = (question: string, entry?: string) =>
    all.flatMap((one) => (one.question === question && one.entry === entry ? String(one.value) : []));
  const sorter = instrument.kind === 'interview' && instrument.sections.flatMap(({ fields }) => fields);
  const zonesOf = (question: string, entry?: string): string[] => {
    if (question === ownCards) return chosen(entry!);
    if (question.endsWith('.why')) return chosen(question.slice(0, -'.why'.length), entry);
    const board = sorter && sorter.find((field) => field.type === 'sorter' && field.cards.label === question);
    return board ? chosen(board.id, entry) : [];
  };
  return all.flatMap(({ question, entry, value, type }): Said[] => {
    if (type !== 'words') return [];
    const zones = zonesOf(question, entry);
    return [{ question, ...(entry !== undefined && { entry }), text: String(value), ...(zones.length && { zones }) }];
  });
}
