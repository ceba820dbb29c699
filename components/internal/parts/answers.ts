import { html, nothing, type TemplateResult } from 'lit';
import type { Row } from '../../../src/instrument/rows/row.js';
import type { Translate } from '../../../src/locale/resolve.js';

type Change = ((row: Row) => void) | undefined;

function answer(row: Row, t: Translate, change: Change): TemplateResult {
  const { entry, heading, question, answer: said } = row;
  return html`<div class="answer">
    <dt>${question}</dt>
    <dd>
      ${said === undefined ? html`<em class="muted">${t('not-answered')}</em>` : html`<span class="typed">${said}</span>`}
      ${
        change
          ? html`<button class="link"
            aria-label=${t('change-what', { what: entry ? heading : question })}
            @click=${() => change(row)}
          >
            ${t('change')}
          </button>`
          : nothing
      }
    </dd>
  </div>`;
}

/** Every question with its answer, under its headings; with a way to change it, where there is one. */
export function answers(rows: readonly Row[], t: Translate, change?: Change): TemplateResult {
  let before: Row | undefined;
  return html`<div class="answers" part="answers">
    ${rows.map((row) => {
      const heading = row.heading && row.heading !== before?.heading;
      const changeable = row.field !== before?.field || !!heading;
      before = row;
      return html`${heading ? html`<p class="subhead">${row.heading}</p>` : nothing}
        <dl>${answer(row, t, changeable ? change : undefined)}</dl>`;
    })}
  </div>`;
}
