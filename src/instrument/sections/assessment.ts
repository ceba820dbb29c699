import type { Field } from '../field.js';
import type { Assessment } from '../schema.js';
import type { Section } from './section.js';

/** An assessment as questions: a choice per statement, then what is asked about the circumstances. */
export function assessmentSections({ items, scale, dontKnow, context }: Assessment): Section[] {
  const fields = items.map(({ id }): Field => ({ type: 'choice', id, options: scale, dontKnow }));
  return context?.length ? [{ fields }, { id: 'context', fields: context }] : [{ fields }];
}
