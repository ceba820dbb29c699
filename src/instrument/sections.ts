import { assessmentSections } from './sections/assessment.js';
import { checklistSections } from './sections/checklist.js';
import type { Field, SimpleField } from './field.js';
import type { Assessment, Checklist, Interview } from './schema.js';
import type { Section } from './sections/section.js';

export type { Section };

/** The kinds that are answered as a form; the sorter is the other way to answer. */
export type FormInstrument = Checklist | Assessment | Interview;

/** Every question of a form in the order it is asked, whatever its kind. */
export function sections(instrument: FormInstrument): Section[] {
  switch (instrument.kind) {
    case 'checklist':
      return checklistSections(instrument);
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
