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

const given = (question: string, type: Given['type'], value: string | number, entry?: string): Given =>
  entry === undefined ? { question, value, type } : { question, entry, value, type };

const typeOf = ({ type }: SimpleField): Given['type'] =>
  type === 'number' ? 'number' : type === 'text' ? 'words' : 'chosen';

const noteOf = (id: string, from: FormAnswers | Entry, entry?: string): Given[] => {
  const note = from[`${id}.note`];
  return typeof note === 'string' ? [given(`${id}.note`, 'words', note, entry)] : [];
};

function ofSimple(field: SimpleField, from: FormAnswers | Entry, entry?: string): Given[] {
  const value = from[field.id] as Value | undefined;
  const all = value === undefined ? [] : Array.isArray(value) ? value : [value];
  return [
    ...all.map((one) => given(field.id, typeOf(field), typeof one === 'boolean' ? String(one) : one, entry)),
    ...noteOf(field.id, from, entry),
  ];
}

/** @param about the question a card's placement answers, and the entry it is about. */
function ofBoard(answers: SorterAnswers, about: (card: string) => [question: string, entry?: string], counts: string) {
  const { placements, about: said = {} } = answers;
  const places = Object.entries(placements).flatMap(([card, zones]) => {
    const [question, entry] = about(card);
    return (zones.length ? zones : [noZone]).map((zone) => given(question, 'chosen', zone, entry));
  });
  const more = Object.entries(said).flatMap(([card, one]) => {
    const [question, entry] = about(card);
    return Object.entries(one).map(([ask, value]) =>
      given(`${question}.${ask}`, (ask as ScaleAsk) in scales ? 'chosen' : 'words', value, entry),
    );
  });
  const people = Object.entries(answers.counts ?? {}).map(([zone, n]) => given(counts, 'number', n, zone));
  return [...places, ...more, ...people];
}

function ofField(field: Field, answers: FormAnswers): Given[] {
  switch (field.type) {
    case 'set':
      return [...field.fields.flatMap((one) => ofSimple(one, answers)), ...noteOf(field.id, answers)];
    case 'group':
      return entriesOf(answers, field.id).flatMap((entry, index) => [
        given(field.id, 'entry', index + 1, entry.id),
        ...field.fields.flatMap((one) => ofSimple(one, entry, entry.id)),
      ]);
    case 'each':
      return entriesOfEach(field, answers).flatMap((entry) =>
        field.fields.flatMap((one) => ofSimple(one, entry, entry.id)),
      );
    case 'sorter': {
      const placed = (answers[field.id] as SorterAnswers | undefined) ?? { placements: {} };
      return ofBoard(placed, (card) => [field.id, card], `${field.id}.count`);
    }
    default:
      return ofSimple(field, answers);
  }
}

/** Everything that was answered, question by question. The answers must fit the instrument: see `acceptAnswers`. */
export function givenOf(instrument: Instrument, answers: Answers): Given[] {
  if (instrument.kind !== 'sorter')
    return sections(instrument).flatMap(({ fields }) => fields.flatMap((one) => ofField(one, answers as FormAnswers)));
  const sorted = answers as SorterAnswers;
  return [
    ...(sorted.cards ?? []).map(({ id, label }) => given(ownCards, 'words', label, id)),
    ...ofBoard(sorted, (card) => [card], 'zones.count'),
  ];
}
