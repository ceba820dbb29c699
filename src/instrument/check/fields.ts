import { checkBoard } from './board.js';
import { checkReference } from './references.js';
import { fieldsOfEach } from '../sections.js';
import type { EachField, Field, GroupField, NumberField, SorterField } from '../field.js';
import type { Finding } from '../problem.js';

/** A field and where it stands. */
export interface Place {
  field: Field;
  path: string;
}

export const places = (fields: readonly Field[], path: string): Place[] =>
  fields.map((field, index) => ({ field, path: `${path}.${index}` }));

const ids = (fields: readonly { id: string }[]): string[] => fields.map(({ id }) => id);

function* checkGroup({ carry = [], consent, fields }: GroupField, path: string): Generator<Finding> {
  for (const [index, id] of carry.entries()) yield* checkReference(id, ids(fields), `${path}.carry.${index}`);
  const ticks = fields.filter(({ type }) => type === 'tick');
  if (consent !== undefined) yield* checkReference(consent, ids(ticks), `${path}.consent`);
}

function* checkEach({ of, placedIn }: EachField, path: string, all: Field[]): Generator<Finding> {
  const groups = all.filter((field) => field.type === 'group');
  const sorters = all.filter((field) => field.type === 'sorter' && field.cards.from === of);
  yield* checkReference(of, ids(groups), `${path}.of`);
  if (placedIn !== undefined) yield* checkReference(placedIn, ids(sorters), `${path}.placedIn`);
}

function* checkSorter(field: SorterField, path: string, all: Field[]): Generator<Finding> {
  const { from, label, hint } = field.cards;
  const groups = all.filter((one) => one.type === 'group');
  const group = groups.find(({ id }) => id === from);
  yield* checkBoard(field, `${path}.`);
  yield* checkReference(from, ids(groups), `${path}.cards.from`);
  if (!group) return;
  // Anything but a text would be shown as it is stored.
  const texts = [...group.fields, ...fieldsOfEach(all, from)].filter(({ type }) => type === 'text');
  yield* checkReference(label, ids(texts), `${path}.cards.label`);
  if (hint !== undefined) yield* checkReference(hint, ids(texts), `${path}.cards.hint`);
}

function* checkNumber({ min = -Infinity, max = Infinity }: NumberField, path: string): Generator<Finding> {
  if (max < min) yield { path: `${path}.max`, code: 'too-few', values: { expected: min, of: 'number' } };
}

function* checkField({ field, path }: Place, all: Field[]): Generator<Finding> {
  if (field.type === 'number') yield* checkNumber(field, path);
  if (field.type === 'group') yield* checkGroup(field, path);
  if (field.type === 'each') yield* checkEach(field, path, all);
  if (field.type === 'sorter') yield* checkSorter(field, path, all);
  if ('fields' in field) for (const inner of places(field.fields, `${path}.fields`)) yield* checkField(inner, all);
}

/** What fields say of each other is so. */
export function* checkFields(found: readonly Place[]): Generator<Finding> {
  const all = found.map(({ field }) => field);
  for (const place of found) yield* checkField(place, all);
}
