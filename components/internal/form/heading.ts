import { html, nothing, type TemplateResult } from 'lit';
import type { Field } from '../../../src/instrument/field.js';
import type { Widget } from '../widget.js';

/** The heading and hint of a question that holds more than one control. */
export function heading(widget: Widget, field: Field): TemplateResult {
  const { say, headingLevel } = widget;
  const hint = say(`${field.id}.hint`);
  return html`<h3 tabindex="-1" id=${`${field.id}-title`} aria-level=${headingLevel + 1}>
      ${field.mark ? html`<span class="mark">${field.mark}</span> ` : nothing}${say(field.id)}
    </h3>
    ${hint ? html`<p class="hint">${hint}</p>` : nothing}`;
}
