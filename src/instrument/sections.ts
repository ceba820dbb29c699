import type { ChoiceField, Field, SimpleField } from './field.js';
import type { Assessment, Checklist, Interview } from './schema.js';

/** Questions under one heading; `id` is the heading's text, absent when there is none. */
export interface Section {
  id?: string;
  fields: Field[];
}

/** The kinds that are answered as a form; the sorter is the other way to answer. */
export type FormInstrument = Checklist | Assessment | Interview;

function checklistFields({ items, scale, notApplicable, note }: Checklist): Field[] {
  const choice = (id: string, options: string[]): ChoiceField => ({ type: 'choice', id, options, notApplicable });
  return items.map((item) =>
    item.pair
      ? { type: 'set', id: item.id, note, fields: item.pair.map((half) => choice(half.id, half.scale)) }
      : { ...choice(item.id, scale), note },
  );
}

function assessmentSections({ items, scale, dontKnow, context }: Assessment): Section[] {
  const fields = items.map(({ id }): Field => ({ type: 'choice', id, options: scale, dontKnow }));
  return context?.length ? [{ fields }, { id: 'context', fields: context }] : [{ fields }];
}

/** Every question of a form in the order it is asked, whatever its kind. */
export function sections(instrument: FormInstrument): Section[] {
  switch (instrument.kind) {
    case 'checklist':
      return [{ fields: checklistFields(instrument) }];
    case 'assessment':
      return assessmentSections(instrument);
    case 'interview':
      return instrument.sections;
    default:
      return instrument satisfies never;
  }
}

/** The questions that `each` fields add to the entries of a group. */
export const fieldsOfEach = (fields: readonly Field[], group: string): SimpleField[] =>
  fields.flatMap((field) => (field.type === 'each' && field.of === group ? field.fields : []));
