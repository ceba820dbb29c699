import { html, nothing, type TemplateResult } from 'lit';
import { missingOf } from '../asked.js';
import { complete, toPage, toQuestion } from '../steps.js';
import { footer } from './footer.js';
import { title } from './title.js';
import type { Row, Word } from '../../../src/instrument/rows/row.js';
import type { Widget } from '../widget.js';

function answerRow(
  widget: Widget,
  { field, entry, heading, question, answer }: Row,
  editable: boolean,
): TemplateResult {
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
            aria-label=${t('change-what', { what: entry ? heading : question })}
            @click=${() => toQuestion(widget, field, entry)}
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

/** Everything once more before it leaves. */
export function review(widget: Widget, refused: boolean): TemplateResult {
  const { t, required } = widget;
  return html`${title(widget, t('review-title'))}
    ${refused && missingOf(widget).length ? summary(widget) : html`<p>${t(required ? 'review-required' : 'review-text')}</p>`}
    ${answerList(widget, true)}
    <div class="row">
      <button @click=${() => toPage(widget, widget.asked.at(-1)?.page ?? 0)}>${t('back')}</button>
      <button class="primary" part="button" @click=${() => complete(widget)}>${t('complete')}</button>
    </div>
    ${footer(widget)}`;
}
