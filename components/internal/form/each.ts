import { html, nothing, type TemplateResult } from 'lit';
import { entriesOf, entriesOfEach, entryTitle } from '../../../src/instrument/rows/interview.js';
import { repeat } from 'lit/directives/repeat.js';
import { heading } from './heading.js';
import { simple } from './simple.js';
import type { FormAnswers } from '../../../src/instrument/answers.js';
import type { EachField, Field, GroupField } from '../../../src/instrument/field.js';
import type { Widget } from '../widget.js';

/** The same questions about each entry that a group already has. */
export function each(widget: Widget, field: EachField, all: Field[]): TemplateResult {
  const { session, say, t, headingLevel } = widget;
  const of = all.find((one): one is GroupField => one.type === 'group' && one.id === field.of)!;
  const entries = entriesOfEach(field, session.answers as FormAnswers);
  const every = entriesOf(session.answers as FormAnswers, field.of);
  return html`<section role="group" class="question group" data-field=${field.id} aria-labelledby=${`${field.id}-title`}>
    ${heading(widget, field)}
    ${entries.length ? nothing : html`<p class="muted">${t(field.placedIn ? 'not-placed-yet' : 'no-cards-yet')}</p>`}
    ${repeat(
      entries,
      ({ id }) => id,
      (entry) =>
        html`<section role="group" class="entry" part="entry" data-entry=${entry.id} aria-labelledby=${`${field.id}-${entry.id}`}>
          <h4 id=${`${field.id}-${entry.id}`} aria-level=${headingLevel + 2}>
            ${entryTitle(of.fields, entry, say(`${field.of}.one`), every.indexOf(entry) + 1)}
          </h4>
          ${field.fields.map((one) => simple(widget, one, `${field.of}/${entry.id}/${one.id}`))}
        </section>`,
    )}
  </section>`;
}
