import { html, type TemplateResult } from 'lit';
import { part } from '../../../src/locale/parts/required.js';
import { toQuestion } from '../steps.js';
import type { Widget } from '../widget.js';

export { part };

/** The ids of questions that the host wants answered, and that are not. */
function missingOf(widget: Widget): string[] {
  const asked = widget.required && widget.session.instrument ? widget.asked : [];
  return asked.flatMap(({ id, answered }) => (answered === false ? [id] : []));
}

/** Says which questions the host wants answered, and leads to them; tells whether there are any. */
export function showMissing(widget: Widget): boolean {
  if (!missingOf(widget).length) return false;
  widget.session.go({ step: 'reviewing', refused: true });
  widget.attention.focus('.summary');
  return true;
}

/** What is missing, each with a way to it. */
function summary(widget: Widget): TemplateResult {
  const { t, say, headingLevel } = widget;
  const all = widget.rows(t);
  const question = (id: string) => all.find(({ field }) => field === id)?.question ?? say(id);
  return html`<div class="summary note problem" tabindex="-1">
    <h3 aria-level=${headingLevel + 1}>${t('error-title')}</h3>
    <ul>
      ${missingOf(widget).map(
        (id) => html`<li><button class="link" @click=${() => toQuestion(widget, id)}>${question(id)}</button></li>`,
      )}
    </ul>
  </div>`;
}

/** What stands above the answers in the review: what is missing, once that was in the way of finishing. */
export function above(widget: Widget, refused: boolean): TemplateResult | undefined {
  if (!widget.required) return undefined;
  return refused && missingOf(widget).length ? summary(widget) : html`<p>${widget.t('review-required')}</p>`;
}

/** Tells the form whether it may be sent. */
export function validate(widget: Widget, internals: ElementInternals): void {
  const { locale, renderRoot } = widget;
  const anchor = renderRoot.firstElementChild as HTMLElement;
  if (locale.t && missingOf(widget).length)
    internals.setValidity({ valueMissing: true }, locale.t('error-title'), anchor);
  else internals.setValidity({});
}
