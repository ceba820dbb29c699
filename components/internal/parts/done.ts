import { html, nothing, type TemplateResult } from 'lit';
import { until } from 'lit/directives/until.js';
import { go, keepCopy } from '../steps.js';
import { report } from '../picture/report.js';
import { answerList } from './review.js';
import { footer } from './footer.js';
import type { Widget } from '../widget.js';

/** What a person sees after finishing: the picture of their answers, and ways on. */
export function done(widget: Widget): TemplateResult {
  const { t, headingLevel, session, say, locale } = widget;
  const shown = widget
    .picture()
    .then(({ picture }) =>
      report(picture, {
        instrument: session.instrument!,
        result: widget.result!,
        say,
        t,
        headingLevel,
        locale: locale.tag,
      }),
    );
  return html`<h2 part="title" data-focus tabindex="-1" aria-level=${headingLevel}>${say('title')}</h2>
    <p>${t('done-text')}</p>
    ${until(shown, nothing)}
    <details>
      <summary>${t('review-title')}</summary>
      ${answerList(widget, false)}
    </details>
    <div class="row">
      <button @click=${() => keepCopy(widget)}>${t('download')}</button>
      ${widget.readonly ? nothing : html`<button class="link" @click=${() => go(widget, { step: 'answering', page: 0 })}>${t('change-answers')}</button>`}
    </div>
    ${footer(widget)}`;
}
