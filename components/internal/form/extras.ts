import type { SimpleField } from '../../../src/instrument/field.js';
import type { FormWidget } from './form-widget.js';

/** What only some forms need, fetched while the page loads: later a phone may have lost its connection. */
export function fetchExtras(widget: FormWidget): void {
  const asked = widget.fields.flatMap((one) => ('fields' in one ? one.fields : one)) as SimpleField[];
  if (asked.some((one) => 'words' in one)) void import('./words.js').then(({ countWords }) => countWords(widget));
}

/** What only some browsers need. */
export function fetchFallbacks(widget: FormWidget): void {
  if (!CSS.supports('field-sizing', 'content')) void import('./grow.js').then(({ grow }) => grow(widget));
}
