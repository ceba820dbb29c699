import { formRows } from './form.js';
import { simpleRows, type Row, type Word } from './row.js';
import { cardRows } from './sorter.js';
import type { Entry, FormAnswers, SorterAnswers } from '../answers.js';
import type { EachField, Field, SimpleField, SorterField } from '../field.js';
import type { Interview } from '../schema.js';
import type { Say } from '../text.js';

export const entriesOf = (answers: FormAnswers, group: string): Entry[] =>
  (answers[group] as Entry[] | undefined) ?? [];

/** What to call an entry: its number, and the first text in it. */
export function entryTitle(fields: readonly SimpleField[], entry: Entry, one: string, n: number): string {
  const first = fields.find((field) => field.type === 'text');
  const name = first && entry[first.id];
  return name === undefined ? `${one} ${n}` : `${one} ${n}: ${String(name)}`;
}

/** The entries an `each` field asks about. */
export function entriesOfEach({ of, placedIn }: EachField, answers: FormAnswers): Entry[] {
  const placements = placedIn && ((answers[placedIn] as SorterAnswers | undefined)?.placements ?? {});
  return entriesOf(answers, of).filter(({ id }) => !placements || Object.hasOwn(placements, id));
}

/** A form's entries as the cards of the sorter inside it. */
export const deckOfField = (
  { cards: { from, label, hint } }: SorterField,
  answers: FormAnswers,
): { id: string; label: string; hint?: string }[] =>
  entriesOf(answers, from).map((entry) => ({
    id: entry.id,
    label: String(entry[label] ?? ''),
    ...(hint && entry[hint] !== undefined && { hint: String(entry[hint]) }),
  }));

/** Every question of an interview, entry by entry. */
export function interviewRows(
  { sections }: Pick<Interview, 'sections'>,
  answers: FormAnswers,
  say: Say,
  word: Word,
): Row[] {
  const all = sections.flatMap((section) => section.fields);
  const rowsOfEntries = (field: Field & { fields: SimpleField[] }, of: string, entries: Entry[]): Row[] => {
    const { fields } = all.find(({ id }) => id === of) as { fields: SimpleField[] };
    return entries.flatMap((entry) => {
      const title = entryTitle(fields, entry, say(`${of}.one`), entriesOf(answers, of).indexOf(entry) + 1);
      return simpleRows(field.fields, entry, title, say, word, field.id).map((row) => ({ ...row, entry: entry.id }));
    });
  };
  return formRows(sections, answers, say, word, (field) => {
    switch (field.type) {
      case 'group':
        return rowsOfEntries(field, field.id, entriesOf(answers, field.id));
      case 'each':
        return rowsOfEntries(field, field.of, entriesOfEach(field, answers));
      case 'sorter': {
        const sorted = (answers[field.id] as SorterAnswers | undefined) ?? { placements: {} };
        return cardRows(deckOfField(field, answers), field, sorted, say, word, field.id);
      }
      default:
        return undefined;
    }
  });
}
