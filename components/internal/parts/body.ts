import { html, nothing, type TemplateResult } from 'lit';
import { toPage } from '../steps.js';
import { done } from './done.js';
import { footer } from './footer.js';
import { answerList, review } from './review.js';
import { title } from './title.js';
import type { Widget } from '../widget.js';

/** The title and, at the start, what to expect. */
function head(widget: Widget, first: boolean): TemplateResult {
  const { say, t, session, readonly, more } = widget;
  return html`${title(widget, say('title'))}
    ${
      first
        ? html`<p class="intro">${say('intro')}</p>
          <p class="muted">
            ${t('minutes', { n: session.instrument!.passport.minutes })}
            ${readonly ? nothing : html`<button class="link" @click=${() => widget.need('open')}>${t('go-on')}</button>`}
          </p>
          ${more.open?.panel(widget)}`
        : nothing
    }`;
}

function navigation(widget: Widget, page: number, paged: boolean): TemplateResult {
  const { t, asked, session } = widget;
  // Who came from the review to change one answer goes back there.
  const last = !paged || 'changing' in session.state;
  const here = asked.filter((one) => !paged || one.page === page);
  const answered = here.filter((one) => one.answered).length;
  const blank = !answered && here.some((one) => one.answered === false);
  return html`<div class="row">
    ${paged && page ? html`<button @click=${() => toPage(widget, page - 1)}>${t('back')}</button>` : nothing}
    <button class="primary" part="button" @click=${() => toPage(widget, last ? Infinity : page + 1)}>
      ${t(last ? 'review' : blank ? 'skip' : 'continue')}
    </button>
    ${paged ? nothing : html`<span class="muted">${t('answered', { n: answered, of: here.length })}</span>`}
  </div>`;
}

function answering(widget: Widget, wanted: number): TemplateResult {
  const { t, asked, pace, readonly } = widget;
  const pages = (asked.at(-1)?.page ?? 0) + 1;
  const page = Math.min(wanted, pages - 1);
  const paged = pace === 'page' && pages > 1;
  if (readonly) return html`${head(widget, true)}${answerList(widget, false)}`;
  return html`${head(widget, !paged || !page)}
    ${paged ? html`<p class="muted" data-page tabindex="-1">${t('question-of', { n: page + 1, of: pages })}</p>` : nothing}
    ${widget.questions(paged ? page : undefined)}${navigation(widget, page, paged)}${footer(widget)}`;
}

/** What an element shows in each state. */
export function body(widget: Widget): unknown {
  const { session, t, more } = widget;
  const { state } = session;
  switch (state.step) {
    case 'loading':
      return html`<p class="muted">${t('loading')}</p>`;
    case 'failed':
      return more.trouble?.failed(t, widget.headingLevel, state.problems, () => widget.load()) ?? html`<slot></slot>`;
    case 'answering':
      return answering(widget, state.page);
    case 'reviewing':
      return widget.readonly ? answering(widget, 0) : review(widget, !!state.refused);
    default:
      return done(widget);
  }
}
