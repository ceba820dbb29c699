import { html, type TemplateResult } from 'lit';
import { complete, toPage, toQuestion } from '../steps.js';
import { answers } from './answers.js';
import { footer } from './footer.js';
import { title } from './title.js';
import type { Widget } from '../widget.js';

/** Every question with its answer, under its headings. */
export const answerList = (widget: Widget, editable: boolean): TemplateResult =>
  answers(widget.rows(widget.t), widget.t, editable ? (row) => toQuestion(widget, row.field, row.entry) : undefined);

/** Everything once more before it leaves. */
export function review(widget: Widget, refused: boolean): TemplateResult {
  const { t, more } = widget;
  return html`${title(widget, t('review-title'))}
    ${more.required?.above(widget, refused) ?? html`<p>${t('review-text')}</p>`}
    ${answerList(widget, true)}
    <div class="row">
      <button @click=${() => toPage(widget, widget.asked.at(-1)?.page ?? 0)}>${t('back')}</button>
      <button class="primary" part="button" @click=${() => complete(widget)}>${t('complete')}</button>
    </div>
    ${footer(widget)}`;
}
