import { html, nothing, type TemplateResult } from 'lit';
import { report } from '../picture/report.js';
import { go, keepCopy } from '../steps.js';
import { footer } from './footer.js';
import { answerList } from './review.js';
import { title } from './title.js';
import type { Widget } from '../widget.js';

/** What a person sees after finishing: the picture of their answers, and ways on. */
export function done(widget: Widget): TemplateResult {
  const { t, headingLevel, session, say, locale, kind, more, readonly } = widget;
  const instrument = session.instrument!;
  const shown = { instrument, result: widget.result!, say, t, headingLevel, locale: locale.shown };
  return html`${title(widget, say('title'))}
    <p>${t('done-text')}</p>
    ${widget.line?.()} ${report(kind.picture, shown)} ${more.help?.links(widget, instrument, say, t)}
    <details>
      <summary>${t('review-title')}</summary>
      ${answerList(widget, false)}
    </details>
    <details class="keep" @toggle=${() => widget.need('keep')}>
      <summary>${t('keep')}</summary>
      ${more.keep?.menu({ shown, picture: kind.picture, near: widget }) ?? html`<p>${t('keep-waits')}</p>`}
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
