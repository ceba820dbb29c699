import { html, nothing, type TemplateResult } from 'lit';
import { complete, toPage, toQuestion } from '../steps.js';
import { footer } from './footer.js';
import type { Row, Word } from '../../../src/instrument/rows/row.js';
import type { Widget } from '../widget.js';

function answerRow(widget: Widget, { field, question, answer }: Row, editable: boolean): TemplateResult {
  const { t } = widget;
  return html`<div class="answer">
    <dt>${question}</dt>
    <dd>
      ${
        answer === undefined
          ? html`<em class="muted">${t('not-answered')}</em>`
          : html`<span class="typed">${answer}</span>`
      }
      ${
        editable
          ? html`<button class="link"
            aria-label=${t('change-what', { what: question })}
            @click=${() => toQuestion(widget, field)}
          >
            ${t('change')}
          </button>`
          : nothing
      }
    </dd>
  </div>`;
}

/** Every question with its answer, under its headings. */
export function answerList(widget: Widget, editable: boolean): TemplateResult {
  let before: Row | undefined;
  return html`<div class="answers" part="answers">
    ${widget.rows(widget.t as Word).map((row) => {
      const heading = row.heading && row.heading !== before?.heading;
      const changeable = editable && (row.field !== before?.field || !!heading);
      before = row;
      return html`${heading ? html`<p class="subhead">${row.heading}</p>` : nothing}
        <dl>${answerRow(widget, row, changeable)}</dl>`;
    })}
  </div>`;
}

function summary(widget: Widget, missing: string[]): TemplateResult {
  const open = widget
    .rows(widget.t as Word)
    .filter(({ field, answer }) => missing.includes(field) && answer === undefined);
  return html`<div class="summary note problem" tabindex="-1">
    <h3 aria-level=${widget.headingLevel + 1}>${widget.t('error-title')}</h3>
    <ul>
      ${open.map(
        ({ field, question }) =>
          html`<li>
            <button class="link" @click=${() => toQuestion(widget, field)}>${question}</button>
          </li>`,
      )}
    </ul>
  </div>`;
}

/** Everything once more before it leaves. */
export function review(widget: Widget, missing: string[]): TemplateResult {
  const { t, headingLevel, required } = widget;
  return html`<h2 part="title" data-focus tabindex="-1" aria-level=${headingLevel}>${t('review-title')}</h2>
    ${missing.length ? summary(widget, missing) : html`<p>${t(required ? 'review-required' : 'review-text')}</p>`}
    ${answerList(widget, true)}
    <div class="row">
      <button @click=${() => toPage(widget, widget.asked.at(-1)?.page ?? 0)}>${t('back')}</button>
      <button class="primary" part="button" @click=${() => complete(widget)}>${t('complete')}</button>
    </div>
    ${footer(widget)}`;
}
