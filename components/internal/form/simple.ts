import { html, nothing, type TemplateResult } from 'lit';
import { asked, choice, describedBy, hint } from './choice.js';
import { explain, type Control } from './sync.js';
import type { Value } from '../../../src/instrument/answers.js';
import type { SimpleField } from '../../../src/instrument/field.js';
import type { Widget } from '../widget.js';

type Box = Exclude<SimpleField, { type: 'choice' | 'tick' }>;

/** A box for text, a number or a date. What `words` counts stands in the paragraph after it. */
function box(field: Box, name: string, described: string | typeof nothing): TemplateResult {
  const words = field.type === 'text' && field.words;
  const by = words ? `${described === nothing ? '' : `${described} `}${name}-words` : described;
  const count = words ? html`<p class="muted" id=${`${name}-words`} data-words=${words}></p>` : nothing;
  if (field.type === 'text' && field.long)
    return html`<textarea id=${name} name=${name} rows="3" aria-describedby=${by}></textarea>${count}`;
  const numeric = field.type === 'number';
  return html`<input
      id=${name}
      name=${name}
      class=${field.type}
      type=${field.type === 'date' ? 'date' : 'text'}
      inputmode=${numeric ? 'numeric' : nothing}
      data-min=${(numeric && field.min) || 0}
      data-max=${(numeric && field.max) || nothing}
      autocomplete="off"
      aria-describedby=${numeric ? `${name}-hint ${name}-error` : by}
    />${numeric ? html`<p class="error" id=${`${name}-error`}></p>` : count}`;
}

/** A question with one answer, of any type; `more` is said with its hint. */
export function simple(widget: Widget, field: SimpleField, name = field.id, more?: string): TemplateResult {
  if (field.type === 'choice') return choice(widget, field, name, more);
  const described = describedBy(widget, field, name, more);
  return field.type === 'tick'
    ? html`<div class="question" data-field=${name}>
        ${hint(widget, field, name, more)}
        <label class="option"
          ><input type="checkbox" name=${name} data-tick aria-describedby=${described} /><span>${asked(widget, field)}</span></label
        >
      </div>`
    : html`<div class="question" data-field=${name}>
        <label for=${name}>${asked(widget, field)}</label>
        ${hint(widget, field, name, more)}${box(field, name, described)}
      </div>`;
}

/** Whole numbers only; anything else is said in words beside the box and kept there. */
function readNumber({ t }: Widget, input: HTMLInputElement): number | undefined {
  const min = Number(input.dataset['min'] ?? 0);
  const max = Number(input.dataset['max'] ?? Infinity);
  const value = Number(input.value);
  const empty = !input.value.trim();
  const right = !empty && Number.isInteger(value) && value >= min && value <= max;
  explain(input, empty || right ? '' : t(max === Infinity ? 'error-number' : 'error-number-range', { min, max }));
  return right ? value : undefined;
}

/** What a control of a form with all types of questions says. */
export function readSimple(widget: Widget, control: Control): Value | undefined {
  const { name, type, dataset, value } = control;
  if (type === 'checkbox') {
    if ('tick' in dataset) return (control as HTMLInputElement).checked || undefined;
    const chosen = widget.renderRoot.querySelectorAll<Control>(`[name="${CSS.escape(name)}"]:checked`);
    return [...chosen].map((one) => one.value);
  }
  return control.inputMode === 'numeric' ? readNumber(widget, control as HTMLInputElement) : value;
}
