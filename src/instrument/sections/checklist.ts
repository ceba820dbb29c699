import type { ChoiceField, Field } from '../field.js';
import type { Checklist } from '../schema.js';
import type { Section } from './section.js';

/** A checklist as questions: a choice per item, and both halves of a pair under one heading. */
export function checklistSections({ items, scale, notApplicable, note }: Checklist): Section[] {
  const choice = (id: string, options: string[]): ChoiceField => ({ type: 'choice', id, options, notApplicable });
  const fields = items.map((item): Field =>
    item.pair
      ? { type: 'set', id: item.id, note, fields: item.pair.map((half) => choice(half.id, half.scale)) }
      : { ...choice(item.id, scale), note },
  );
  return [{ fields }];
}
