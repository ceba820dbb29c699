import { html, nothing, type TemplateResult } from 'lit';
import { toPage } from '../steps.js';
import { done } from './done.js';
import { failed } from './failed.js';
import { footer } from './footer.js';
import { answerList, review } from './review.js';
import type { Widget } from '../widget.js';

/** The title and what to expect. */
export function head({ say, t, headingLevel, session, pace }: Widget): TemplateResult {
  const first = session.state.step !== 'answering' || pace !== 'page' || session.state.page === 0;
  return html`<header>
    <h2 part="title" aria-level=${headingLevel}>${say('title')}</h2>
    ${first && say('intro') ? html`<p class="intro">${say('intro')}</p>` : nothing}
    ${first ? html`<p class="muted">${t('minutes', { n: session.instrument!.passport.minutes })}</p>` : nothing}
  </header>`;
}

function navigation(widget: Widget, page: number): TemplateResult {
  const { t, pageCount, unanswered, questionCount } = widget;
  if (widget.pace !== 'page')
    return html`<div class="row">
      <button class="primary" part="button" @click=${() => toPage(widget, pageCount)}>${t('review')}</button>
      <span class="muted">${t('answered', { n: questionCount - unanswered.length, of: questionCount })}</span>
    </div>`;
  return html`<div class="row">
    ${page ? html`<button @click=${() => toPage(widget, page - 1)}>${t('back')}</button>` : nothing}
    <button class="primary" part="button" @click=${() => toPage(widget, page + 1)}>
      ${widget.isBlank(page) ? t('skip') : t('continue')}
    </button>
  </div>`;
}

function answering(widget: Widget, page: number): TemplateResult {
  const { t, pageCount } = widget;
  if (widget.readonly) return html`${head(widget)}${answerList(widget, false)}`;
  const paged = widget.pace === 'page';
  return html`${head(widget)}
    ${
      paged
        ? html`<p class="muted" data-focus tabindex="-1">${t('question-of', { n: page + 1, of: pageCount })}</p>`
        : html`<div data-focus tabindex="-1"></div>`
    }
    ${widget.questions(paged ? page : undefined)}${navigation(widget, page)}${footer(widget)}`;
}

/** What an element shows in each state. */
export function body(widget: Widget): unknown {
  const { state } = widget.session;
  switch (state.step) {
    case 'loading':
      return html`<p class="muted">${widget.t('loading')}</p>`;
    case 'failed':
      return failed(widget, state.problems);
    case 'answering':
      return answering(widget, state.page);
    case 'reviewing':
      return review(widget, state.missing ?? []);
    case 'delivering':
    case 'delivered':
      return done(widget);
    default:
      return state satisfies never;
  }
}
