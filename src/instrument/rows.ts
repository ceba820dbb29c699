import { dontKnow, notApplicable, type Answers, type Entry, type FormAnswers } from './answers.js';
import { sections } from './sections.js';
import type { SorterAnswers, Value } from './answers.js';
import type { EachField, Field, SimpleField } from './field.js';
import type { Instrument, Sorter } from './schema.js';
import type { Say } from './text.js';

/** One question with its answer in words, for a review, a record or a print. */
export interface Row {
  /** The field or card where it can be changed. */
  field: string;
  /** The section, entry or item it stands under. */
  heading: string;
  question: string;
  /** Absent: not answered. */
  answer?: string;
}

/** Words that are the interface's, not the instrument's. */
export type Word = (key: 'dont-know' | 'not-applicable' | 'none' | 'note' | 'yes', values?: Record<string, string>) => string;

interface Context {
  say: Say;
  word: Word;
  answers: FormAnswers;
  fields: Field[];
}

const special = new Set([dontKnow, notApplicable]);

/** An answer as the person saw it. */
export function answerText(field: SimpleField, value: Value | undefined, say: Say, word: Word): string | undefined {
  if (value === undefined) return undefined;
  if (field.type === 'tick') return value ? word('yes') : undefined;
  if (field.type !== 'choice') return String(value);
  const one = (option: string) => (special.has(option) ? word(option as 'dont-know') : say(option));
  return (Array.isArray(value) ? value : [String(value)]).map(one).join(', ');
}

/** What to call an entry: the first text in it, else its number. */
export function entryTitle(fields: SimpleField[], entry: Entry, one: string, n: number): string {
  const first = fields.find((field) => field.type === 'text');
  const name = first && entry[first.id];
  return name ? `${one} ${n}: ${String(name)}` : `${one} ${n}`;
}

function simpleRows(fields: SimpleField[], from: FormAnswers | Entry, heading: string, at: string, context: Context): Row[] {
  const { say, word } = context;
  return fields.flatMap((field) => {
    const row = (question: string, answer: string | undefined): Row => ({
      field: at || field.id,
      heading,
      question,
      ...(answer !== undefined && { answer }),
    });
    const note = from[`${field.id}.note`];
    return [
      row(say(field.id), answerText(field, from[field.id] as Value | undefined, say, word)),
      ...(note ? [row(word('note'), String(note))] : []),
    ];
  });
}

/** The entries an `each` field asks about. */
export function entriesOfEach(field: EachField, answers: FormAnswers): Entry[] {
  const entries = (answers[field.of] as Entry[] | undefined) ?? [];
  const placements = field.placedIn ? (answers[field.placedIn] as SorterAnswers | undefined)?.placements : undefined;
  return field.placedIn ? entries.filter((entry) => placements && Object.hasOwn(placements, entry.id)) : entries;
}

function entryRows(field: Field & { fields: SimpleField[] }, of: string, entries: Entry[], context: Context): Row[] {
  const group = context.fields.find((one) => one.id === of) as { fields: SimpleField[] };
  const all = (context.answers[of] as Entry[] | undefined) ?? [];
  return entries.flatMap((entry) => {
    const title = entryTitle(group.fields, entry, context.say(`${of}.one`), all.indexOf(entry) + 1);
    return simpleRows(field.fields, entry, title, field.id, context);
  });
}

const zoneText = (zones: string[] | undefined, say: Say, word: Word): string | undefined =>
  zones && (zones.length ? zones.map(say).join(' + ') : word('none'));

function fieldRows(field: Field, heading: string, context: Context): Row[] {
  const { answers, say, word } = context;
  switch (field.type) {
    case 'group':
      return entryRows(field, field.id, (answers[field.id] as Entry[] | undefined) ?? [], context);
    case 'each':
      return entryRows(field, field.of, entriesOfEach(field, answers), context);
    case 'set': {
      const note = answers[`${field.id}.note`];
      const rows = simpleRows(field.fields, answers, say(field.id), field.id, context);
      return note ? [...rows, { field: field.id, heading: say(field.id), question: word('note'), answer: String(note) }] : rows;
    }
    case 'sorter': {
      const placements = (answers[field.id] as SorterAnswers | undefined)?.placements ?? {};
      const cards = ((answers[field.cards.from] as Entry[] | undefined) ?? []).map((entry) => ({
        id: entry.id,
        label: String(entry[field.cards.label] ?? ''),
      }));
      return cards.map(({ id, label }) => cardRow(id, label, placements, say(field.id), field.id, say, word));
    }
    default:
      return simpleRows([field], answers, heading, '', context);
  }
}

function cardRow(id: string, label: string, placements: SorterAnswers['placements'], heading: string, field: string, say: Say, word: Word): Row {
  const answer = zoneText(Object.hasOwn(placements, id) ? placements[id] : undefined, say, word);
  return { field, heading, question: label, ...(answer !== undefined && { answer }) };
}

/** The cards of a sorter with their names, own cards included. */
export const deckOf = (sorter: Pick<Sorter, 'cards'>, answers: SorterAnswers, say: Say): { id: string; label: string }[] => [
  ...sorter.cards.map(({ id }) => ({ id, label: say(id) })),
  ...(answers.cards ?? []),
];

/** Every question in the order asked, answered or not. */
export function rows(instrument: Instrument, answers: Answers, say: Say, word: Word): Row[] {
  if (instrument.kind === 'sorter') {
    const placed = answers as SorterAnswers;
    return deckOf(instrument, placed, say).map(({ id, label }) => cardRow(id, label, placed.placements, '', id, say, word));
  }
  const parts = sections(instrument);
  const context = { say, word, answers: answers as FormAnswers, fields: parts.flatMap((part) => part.fields) };
  return parts.flatMap((part) => part.fields.flatMap((field) => fieldRows(field, part.id ? say(part.id) : '', context)));
}
