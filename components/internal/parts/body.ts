import { html, nothing, type TemplateResult } from 'lit';
import { toPage } from '../steps.js';
import { done } from './done.js';
import { footer } from './footer.js';
import { answerList, review } from './review.js';
import type { Widget } from '../widget.js';

/** The title and, at the start, what to expect. */
function head({ say, t, headingLevel, session }: Widget, first: boolean): TemplateResult {
  return html`<h2 part="title" aria-level=${headingLevel}>${say('title')}</h2>
    ${
      first
        ? html`<p class="intro">${say('intro')}</p>
          <p class="muted">${t('minutes', { n: session.instrument!.passport.minutes })}</p>`
        : nothing
    }`;
}

function navigation(widget: Widget, page: number, paged: boolean): TemplateResult {
  const { t, questionCount: of, unanswered } = widget;
  const next = paged ? (widget.isBlank(page) ? 'skip' : 'continue') : 'review';
  return html`<div class="row">
    ${
      paged && page
        ? html`<button type="button" @click=${() => toPage(widget, page - 1)}>${t('back')}</button>`
        : nothing
    }
    <button type="button" class="primary" part="button" @click=${() => toPage(widget, page + 1)}>${t(next)}</button>
    ${paged ? nothing : html`<span class="muted">${t('answered', { n: of - unanswered.length, of })}</span>`}
  </div>`;
}

function answering(widget: Widget, page: number): TemplateResult {
  const { t, pageCount, pace, readonly } = widget;
  const paged = pace === 'page' && pageCount > 1;
  if (readonly) return html`${head(widget, true)}${answerList(widget, false)}`;
  return html`${head(widget, !paged || !page)}
    <p class="muted" data-focus tabindex="-1">${paged ? t('question-of', { n: page + 1, of: pageCount }) : nothing}</p>
    ${widget.questions(paged ? page : undefined)}${navigation(widget, page, paged)}${footer(widget)}`;
}

/** What an element shows in each state. */
export function body(widget: Widget): unknown {
  const { session, t, trouble } = widget;
  const { state } = session;
  switch (state.step) {
    case 'loading':
      return html`<p class="muted">${t('loading')}</p>`;
    case 'failed':
      return trouble?.failed(t, widget.headingLevel, state.problems, () => widget.load());
    case 'answering':
      return answering(widget, state.page);
    case 'reviewing':
      return review(widget, state.missing ?? []);
    default:
      return done(widget);
  }
}
