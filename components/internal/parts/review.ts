import { html, nothing, type TemplateResult } from 'lit';
import { rows, type Row, type Word } from '../../../src/instrument/rows.js';
import { complete, toPage, toQuestion } from '../steps.js';
import { footer } from './footer.js';
import type { Widget } from '../widget.js';

const allRows = ({ session, say, t }: Widget): Row[] => rows(session.instrument!, session.answers, say, t as Word);

function answerRow(
  widget: Widget,
  { field, question, answer }: Row,
  first: boolean,
  editable: boolean,
): TemplateResult {
  const { t } = widget;
  return html`<div class="answer">
    <dt>${question}</dt>
    <dd>
      ${answer === undefined ? html`<em class="muted">${t('not-answered')}</em>` : html`<span class="typed">${answer}</span>`}
      ${
        editable && first
          ? html`<button
            class="link"
            aria-label=${t('change-what', { what: question })}
            @click=${() => toQuestion(widget, field, widget.pageOf(field))}
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
  const all = allRows(widget);
  return html`<dl class="answers" part="answers">
    ${all.map((row, index) => {
      const before = all[index - 1];
      const heading = row.heading && row.heading !== before?.heading;
      return html`${heading ? html`<div class="subhead">${row.heading}</div>` : nothing}${answerRow(
        widget,
        row,
        row.field !== before?.field || !!heading,
        editable,
      )}`;
    })}
  </dl>`;
}

function summary(widget: Widget, missing: string[]): TemplateResult {
  const { t } = widget;
  const open = allRows(widget).filter((row) => missing.includes(row.field) && row.answer === undefined);
  return html`<div class="summary note problem" role="alert" tabindex="-1">
    <h3 aria-level=${widget.headingLevel + 1}>${t('error-title')}</h3>
    <ul>
      ${open.map(
        ({ field, question }) =>
          html`<li><button class="link" @click=${() => toQuestion(widget, field, widget.pageOf(field))}>${question}</button></li>`,
      )}
    </ul>
  </div>`;
}

/** Everything once more before it leaves. */
export function review(widget: Widget, missing: string[]): TemplateResult {
  const { t, headingLevel } = widget;
  return html`<h2 part="title" data-focus tabindex="-1" aria-level=${headingLevel}>${t('review-title')}</h2>
    ${missing.length ? summary(widget, missing) : html`<p>${t(widget.required ? 'review-required' : 'review-text')}</p>`}
    ${answerList(widget, true)}
    <div class="row">
      <button @click=${() => toPage(widget, widget.pageCount - 1)}>${t('back')}</button>
      <button class="primary" part="button" @click=${() => complete(widget)}>${t('complete')}</button>
    </div>
    ${footer(widget)}`;
}
