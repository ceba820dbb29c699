import { givenOf, ownCards } from '../instrument/given.js';
import type { Answers } from '../instrument/answers.js';
import type { Instrument } from '../instrument/schema.js';
import { at } from './counts.js';

/** Something a person wrote, with what they chose at the same place. */
export interface Said {
  question: string;
  entry?: string;
  text: string;
  /** For a reason or a card: the zones in which that card lies. */
  zones?: string[];
}

/** The sorter of a form whose cards are called by the answers to each question. */
function boards(instrument: Instrument): ReadonlyMap<string, string> {
  const fields = instrument.kind === 'interview' ? instrument.sections.flatMap((section) => section.fields) : [];
  return new Map(fields.flatMap((field) => (field.type === 'sorter' ? [[field.cards.label, field.id]] : [])));
}

/** Every text in a result. A reason, and a card of one's own or of an entry, goes with the zones of its card. */
export function saidIn(instrument: Instrument, answers: Answers): Said[] {
  const all = givenOf(instrument, answers);
  const named = boards(instrument);
  const places = new Map<string, string[]>();
  const keyOf = (question: string, entry?: string) => JSON.stringify([question, entry]);
  for (const { question, entry, value, type } of all)
    if (type === 'chosen') at(places, keyOf(question, entry), () => []).push(String(value));
  /** Where the zones stand of the card that a text is about. */
  const placeOf = (question: string, entry = ''): string | undefined => {
    if (question === ownCards) return keyOf(entry);
    if (question.endsWith('.why')) return keyOf(question.slice(0, -'.why'.length), entry || undefined);
    const board = named.get(question);
    return board && keyOf(board, entry);
  };
  return all.flatMap(({ question, entry, value, type }): Said[] => {
    if (type !== 'words') return [];
    const zones = places.get(placeOf(question, entry) ?? '');
    return [{ question, ...(entry !== undefined && { entry }), text: String(value), ...(zones && { zones }) }];
  });
}
