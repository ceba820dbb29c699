import { scales, type ScaleAsk } from './asks.js';
import { entriesOf, entriesOfEach } from './rows/interview.js';
import { sections } from './sections.js';
import type { Answers, Entry, FormAnswers, SorterAnswers, Value } from './answers.js';
import type { Field, SimpleField } from './field.js';
import type { Instrument } from './schema.js';

/** One thing a person answered, as data: what is counted, and what becomes a row of a table. */
export interface Given {
  /** Id of the question or the card; `<id>.note` for a note, `<card>.why` and the like for what was said of a card. */
  question: string;
  /** The entry, card or zone it is about, where a question is asked of several. */
  entry?: string;
  /** An option's id, a number, a date, or what was typed. */
  value: string | number;
  /** `words`: the person's own, which stay out of counts. `entry`: that there is such an entry, and its place in the list. */
  type: 'chosen' | 'number' | 'words' | 'entry';
}

/** The value of a card that was placed in none of the zones. */
export const noZone = 'none-of-these';

/** The question under which the names of a person's own cards stand. */
export const ownCards = 'cards.own';

/** Takes what was answered, one by one: a group has many results, so nothing is built only to be joined. */
type Give = (question: string, type: Given['type'], value: string | number, entry?: string) => void;

const typeOf = ({ type }: SimpleField): Given['type'] =>
  type === 'number' ? 'number' : type === 'text' ? 'words' : 'chosen';

function giveNote(id: string, from: FormAnswers | Entry, give: Give, entry?: string): void {
  const note = from[`${id}.note`];
  if (typeof note === 'string') give(`${id}.note`, 'words', note, entry);
}

function giveSimple(field: SimpleField, from: FormAnswers | Entry, give: Give, entry?: string): void {
  const value = from[field.id] as Value | undefined;
  if (Array.isArray(value)) for (const one of value) give(field.id, typeOf(field), one, entry);
  else if (value !== undefined)
    give(field.id, typeOf(field), typeof value === 'boolean' ? String(value) : value, entry);
  giveNote(field.id, from, give, entry);
}

/** @param aboutCard the question a card's placement answers, and the entry it is about. */
function giveBoard(
  { placements, about = {}, counts = {} }: SorterAnswers,
  aboutCard: (card: string) => [question: string, entry?: string],
  count: string,
  give: Give,
): void {
  for (const [card, zones] of Object.entries(placements)) {
    const [question, entry] = aboutCard(card);
    for (const zone of zones.length ? zones : [noZone]) give(question, 'chosen', zone, entry);
  }
  for (const [card, said] of Object.entries(about)) {
    const [question, entry] = aboutCard(card);
    for (const [ask, value] of Object.entries(said))
      give(`${question}.${ask}`, (ask as ScaleAsk) in scales ? 'chosen' : 'words', value, entry);
  }
  for (const [zone, n] of Object.entries(counts)) give(count, 'number', n, zone);
}

function giveEntries(entries: readonly Entry[], fields: readonly SimpleField[], give: Give): void {
  for (const entry of entries) for (const one of fields) giveSimple(one, entry, give, entry.id);
}

function giveField(field: Field, answers: FormAnswers, give: Give): void {
  switch (field.type) {
    case 'set':
      for (const one of field.fields) giveSimple(one, answers, give);
      return giveNote(field.id, answers, give);
    case 'group':
      for (const [index, entry] of entriesOf(answers, field.id).entries()) {
        give(field.id, 'entry', index + 1, entry.id);
        giveEntries([entry], field.fields, give);
      }
      return;
    case 'each':
      return giveEntries(entriesOfEach(field, answers), field.fields, give);
    case 'sorter': {
      const placed = (answers[field.id] as SorterAnswers | undefined) ?? { placements: {} };
      return giveBoard(placed, (card) => [field.id, card], `${field.id}.count`, give);
    }
    default:
      return giveSimple(field, answers, give);
  }
}

/** Everything that was answered, question by question. The answers must fit the instrument: see `acceptAnswers`. */
export function givenOf(instrument: Instrument, answers: Answers): Given[] {
  const all: Given[] = [];
  const give: Give = (question, type, value, entry) => {
    all.push(entry === undefined ? { question, value, type } : { question, entry, value, type });
  };
  if (instrument.kind === 'sorter') {
    const sorted = answers as SorterAnswers;
    for (const { id, label } of sorted.cards ?? []) give(ownCards, 'words', label, id);
    giveBoard(sorted, (card) => [card], 'zones.count', give);
  } else
    for (const { fields } of sections(instrument))
      for (const field of fields) giveField(field, answers as FormAnswers, give);
  return all;
}
