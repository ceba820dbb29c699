import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { optionsOf } from '../../../src/instrument/answers.js';
import type { ChoiceField, SimpleField } from '../../../src/instrument/field.js';
import type { In } from '../session.js';
import type { Widget } from '../widget.js';

type Field<T extends SimpleField['type']> = Extract<SimpleField, { type: T }>;

/** The name of a control in its root: native radios of one question form a group by it. */
export const nameOf = (field: string, within?: In): string =>
  within ? `${within.group}/${within.entry}/${field}` : field;

const hint = (widget: Widget, id: string, name: string): unknown => {
  const text = widget.say(`${id}.hint`);
  return text ? html`<p class="hint" id=${`${name}-hint`}>${text}</p>` : nothing;
};

const describedBy = (widget: Widget, id: string, name: string): unknown =>
  widget.say(`${id}.hint`) ? `${name}-hint` : nothing;

const mark = (field: SimpleField): unknown => (field.mark ? html`<span class="mark">${field.mark}</span>` : nothing);

/** An option's words: the instrument's, or the interface's for the two answers every choice may offer. */
const optionText = ({ say, t }: Widget, field: ChoiceField, option: string): string =>
  field.options.includes(option) ? say(option) : t(option as 'dont-know');

function choice(widget: Widget, field: ChoiceField, within?: In): TemplateResult {
  const { t, say } = widget;
  const name = nameOf(field.id, within);
  const value = widget.session.value(field.id, within);
  const chosen = (option: string) => (Array.isArray(value) ? (value as string[]).includes(option) : value === option);
  const type = field.many ? 'checkbox' : 'radio';
  return html`<fieldset class="question" data-field=${name} aria-describedby=${describedBy(widget, field.id, name)}>
    <legend>${mark(field)}${say(field.id)}</legend>
    ${hint(widget, field.id, name)}${field.many ? html`<p class="hint">${t('choose')}</p>` : nothing}
    <div class="options" data-count=${field.options.length}>
      ${optionsOf(field).map(
        (option) =>
          html`<label class="option"
            ><input type=${type} name=${name} value=${option} .checked=${live(chosen(option))} /><span
              >${optionText(widget, field, option)}</span
            ></label
          >`,
      )}
    </div>
    ${field.many ? nothing : html`<button class="link clear" data-clear=${name}>${t('clear')}</button>`}
    ${field.note ? note(widget, field.id, within) : nothing}
  </fieldset>`;
}

/** A place to write more, closed until wanted. */
export function note(widget: Widget, id: string, within?: In): TemplateResult {
  const name = nameOf(`${id}.note`, within);
  const value = (widget.session.value(`${id}.note`, within) as string | undefined) ?? '';
  return html`<details class="notes" ?open=${value !== ''}>
    <summary>${widget.t('add-note')}</summary>
    <label class="hidden" for=${name}>${widget.t('note')}: ${widget.say(id)}</label>
    <textarea id=${name} name=${name} rows="2" .value=${live(value)}></textarea>
  </details>`;
}

function textBox(widget: Widget, field: Exclude<SimpleField, ChoiceField>, within?: In): TemplateResult {
  const name = nameOf(field.id, within);
  const value = widget.session.value(field.id, within) ?? '';
  const described = describedBy(widget, field.id, name);
  return html`<div class="question" data-field=${name}>
    <label for=${name}>${mark(field)}${widget.say(field.id)}</label>
    ${hint(widget, field.id, name)}
    ${
      field.type === 'text' && field.long
        ? html`<textarea id=${name} name=${name} rows="3" aria-describedby=${described} .value=${live(String(value))}></textarea>`
        : html`<input
          id=${name}
          name=${name}
          type=${field.type === 'date' ? 'date' : 'text'}
          inputmode=${field.type === 'number' ? 'numeric' : nothing}
          class=${field.type}
          autocomplete="off"
          aria-describedby=${described}
          .value=${live(String(value))}
        />`
    }
    ${field.type === 'number' ? html`<p class="error" id=${`${name}-error`}></p>` : nothing}
  </div>`;
}

function tick(widget: Widget, field: Field<'tick'>, within?: In): TemplateResult {
  const name = nameOf(field.id, within);
  return html`<div class="question" data-field=${name}>
    ${hint(widget, field.id, name)}
    <label class="option"
      ><input
        type="checkbox"
        name=${name}
        value="yes"
        aria-describedby=${describedBy(widget, field.id, name)}
        .checked=${live(widget.session.value(field.id, within) === true)}
      /><span>${mark(field)}${widget.say(field.id)}</span></label
    >
  </div>`;
}

/** One question as native controls. Their events are handled once, on the form: see `FormWidget`. */
export function control(widget: Widget, field: SimpleField, within?: In): TemplateResult {
  switch (field.type) {
    case 'choice':
      return choice(widget, field, within);
    case 'tick':
      return tick(widget, field, within);
    default:
      return textBox(widget, field, within);
  }
}
