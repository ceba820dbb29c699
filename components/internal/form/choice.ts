import { html, nothing, type TemplateResult } from 'lit';
import { optionsOf } from '../../../src/instrument/options.js';
import type { ChoiceField, SimpleField } from '../../../src/instrument/field.js';
import type { Widget } from '../widget.js';

/** The question itself and its hint; `name` is the control's, under which its answer is kept. */
export const asked = ({ say }: Widget, { id, mark }: SimpleField): TemplateResult =>
  html`${mark ? html`<span class="mark">${mark}</span> ` : nothing}${say(id)}`;

/** What is said under a question: its own hint, that no names are wanted, and what the form has to add. */
const hintOf = ({ say, t }: Widget, field: SimpleField, more?: string): string =>
  [say(`${field.id}.hint`), 'noNames' in field && field.noNames && t('no-names'), more].filter(Boolean).join(' ');

export function hint(widget: Widget, field: SimpleField, name: string, more?: string): TemplateResult | typeof nothing {
  const text = hintOf(widget, field, more);
  return text ? html`<p class="hint" id=${`${name}-hint`}>${text}</p>` : nothing;
}

export const describedBy = (
  widget: Widget,
  field: SimpleField,
  name: string,
  more?: string,
): string | typeof nothing => (hintOf(widget, field, more) ? `${name}-hint` : nothing);

/** A place to write more, closed until wanted. */
export function note({ t, say }: Widget, id: string, name: string): TemplateResult {
  return html`<details class="notes">
    <summary>${t('add-note')}</summary>
    <label class="hidden" for=${`${name}.note`}>${t('note')}: ${say(id)}</label>
    <textarea id=${`${name}.note`} name=${`${name}.note`} rows="2"></textarea>
  </details>`;
}

/**
 * Native radios, or checkboxes when several may be chosen. What is chosen is set by `sync`, not by the template: a
 * thousand statements are rendered once and never compared again.
 */
export function choice(widget: Widget, field: ChoiceField, name = field.id, more?: string): TemplateResult {
  const { t, say } = widget;
  const type = field.many ? 'checkbox' : 'radio';
  const text = (option: string) => (field.options.includes(option) ? say(option) : t(option as 'dont-know'));
  return html`<fieldset class="question" data-field=${name} aria-describedby=${describedBy(widget, field, name, more)}>
    <legend>${asked(widget, field)}</legend>
    ${hint(widget, field, name, more)}${field.many ? html`<p class="hint">${t('choose')}</p>` : nothing}
    <div class="options">
      ${optionsOf(field).map(
        (option) =>
          html`<label class="option"><input type=${type} name=${name} value=${option} /><span>${text(option)}</span></label>`,
      )}
    </div>
    <div class="after">
      ${field.note ? note(widget, field.id, name) : nothing}
      ${field.many ? nothing : html`<button class="link clear" data-clear=${name}>${t('clear')}</button>`}
    </div>
  </fieldset>`;
}
