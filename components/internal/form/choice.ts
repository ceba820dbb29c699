import { html, nothing, type TemplateResult } from 'lit';
import { optionsOf } from '../../../src/instrument/options.js';
import type { ChoiceField, SimpleField } from '../../../src/instrument/field.js';
import type { Widget } from '../widget.js';

/** The question itself and its hint; `name` is the control's, under which its answer is kept. */
export const asked = ({ say }: Widget, { id, mark }: SimpleField): TemplateResult =>
  html`${mark ? html`<span class="mark">${mark}</span> ` : nothing}${say(id)}`;

export function hint({ say }: Widget, id: string, name: string): TemplateResult | typeof nothing {
  const text = say(`${id}.hint`);
  return text ? html`<p class="hint" id=${`${name}-hint`}>${text}</p>` : nothing;
}

export const describedBy = ({ say }: Widget, id: string, name: string): string | typeof nothing =>
  say(`${id}.hint`) ? `${name}-hint` : nothing;

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
export function choice(widget: Widget, field: ChoiceField, name = field.id): TemplateResult {
  const { t, say } = widget;
  const type = field.many ? 'checkbox' : 'radio';
  const text = (option: string) => (field.options.includes(option) ? say(option) : t(option as 'dont-know'));
  return html`<fieldset class="question" data-field=${name} aria-describedby=${describedBy(widget, field.id, name)}>
    <legend>${asked(widget, field)}</legend>
    ${hint(widget, field.id, name)}${field.many ? html`<p class="hint">${t('choose')}</p>` : nothing}
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
