import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../../../src/instrument/problem.js';
import type { Widget } from '../widget.js';

/** Problems with their places, where the exercise would have been; the rest of the page goes on. */
export function failed(widget: Widget, problems: readonly Problem[]): TemplateResult {
  const { t } = widget;
  return html`<div class="note problem" part="problem">
    <h2 aria-level=${widget.headingLevel}>${t('problem')}</h2>
    <p class="muted">${t('problem-for')}</p>
    <ul>
      ${problems.map(({ path, message }) => html`<li>${path ? html`<code>${path}</code>: ` : nothing}${message}</li>`)}
    </ul>
    <button @click=${() => widget.load()}>${t('try-again')}</button>
  </div>`;
}
