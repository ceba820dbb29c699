import { html, nothing, type TemplateResult } from 'lit';
import { report } from '../picture/report.js';
import { go, keepCopy } from '../steps.js';
import { footer } from './footer.js';
import { answerList } from './review.js';
import { title } from './title.js';
import type { Widget } from '../widget.js';

/** What a person sees after finishing: the picture of their answers, and ways on. */
export function done(widget: Widget): TemplateResult {
  const { t, headingLevel, session, say, locale, kind, result, readonly } = widget;
  const instrument = session.instrument!;
  return html`${title(widget, say('title'))}
    <p>${t('done-text')}</p>
    ${widget.line?.()}
    ${report(kind.picture, { instrument, result: result!, say, t, headingLevel, locale: locale.tag })}
    <details>
      <summary>${t('review-title')}</summary>
      ${answerList(widget, false)}
    </details>
    <div class="row">
      <button @click=${() => keepCopy(widget)}>${t('download')}</button>
      ${
        readonly
          ? nothing
          : html`<button class="link" @click=${() => go(widget, { step: 'answering', page: 0 })}>
            ${t('change-answers')}
          </button>`
      }
    </div>
    ${readonly ? nothing : footer(widget, false)}`;
}
