import { asks } from '../instrument/asks.js';
import { entriesOf } from '../instrument/rows/interview.js';
import { ownCards } from '../instrument/given.js';
import { fieldsOfEach, sections } from '../instrument/sections.js';
import type { Answers, FormAnswers } from '../instrument/answers.js';
import type { Field, GroupField } from '../instrument/field.js';
import type { Instrument, Sorter } from '../instrument/schema.js';

/** Where an answer stands in a row of its own result: a question, and the entry or zone that it is about. */
export interface Place {
  question: string;
  entry?: string;
  /** The entry is the one at this place in this group, from 0. */
  of?: { group: string; index: number };
  /** Not an answer: how many entries there are. */
  counts?: 'entries';
}

/** A spreadsheet has 16,384 columns. Of a group with more entries than this, only their number is told. */
const mostEntries = 100;

type Board = Pick<Sorter, 'zones' | 'ask'>;

const remarksOf = (question: string, { ask = [] }: Board): string[] => [
  question,
  ...asks.flatMap((one) => (one !== 'count' && ask.includes(one) ? [`${question}.${one}`] : [])),
];

const countsOf = (question: string, { zones, ask = [] }: Board): Place[] =>
  ask.includes('count') ? zones.map(({ id }) => ({ question, entry: id })) : [];

const withNotes = (fields: readonly (Field & { note?: boolean | undefined })[]): string[] =>
  fields.flatMap(({ id, note, type }) => [...(type === 'set' ? [] : [id]), ...(note ? [`${id}.note`] : [])]);

function ofEntry(group: GroupField, all: readonly Field[]): string[] {
  const boards = all.flatMap((one) => (one.type === 'sorter' && one.cards.from === group.id ? [one] : []));
  return [
    ...withNotes([...group.fields, ...fieldsOfEach(all, group.id)]),
    ...boards.flatMap((board) => remarksOf(board.id, board)),
  ];
}

function ofField(field: Field, all: readonly Field[], entries: number): Place[] {
  const asked = (fields: readonly Field[]): Place[] => withNotes(fields).map((question) => ({ question }));
  switch (field.type) {
    case 'set':
      return [...asked(field.fields), ...asked([field])];
    case 'each':
      return [];
    case 'sorter':
      return countsOf(`${field.id}.count`, field);
    case 'group': {
      const each = Array.from({ length: entries }, (_, index) =>
        ofEntry(field, all).map((question) => ({ question, of: { group: field.id, index } })),
      );
      return [{ question: field.id, counts: 'entries' }, ...each.flat()];
    }
    default:
      return asked([field]);
  }
}

function ofSorter(sorter: Sorter): Place[] {
  const cards = sorter.cards.flatMap(({ id }) => remarksOf(id, sorter)).map((question) => ({ question }));
  return [...cards, ...(sorter.own ? [{ question: ownCards }] : []), ...countsOf('zones.count', sorter)];
}

/** Every place an answer can have, in the order asked; as many entries as the fullest of `all` has. */
export function placesOf(instrument: Instrument, all: readonly Answers[]): Place[] {
  if (instrument.kind === 'sorter') return ofSorter(instrument);
  const fields = sections(instrument).flatMap((section) => section.fields);
  const most = (id: string) => all.reduce((n, answers) => Math.max(n, entriesOf(answers as FormAnswers, id).length), 0);
  return fields.flatMap((field) =>
    ofField(field, fields, Math.min(mostEntries, field.type === 'group' ? most(field.id) : 0)),
  );
}
