import { html, nothing, type TemplateResult } from 'lit';
import type { Widget } from '../widget.js';

/** The title of a step, where focus goes first, and what belongs right under it. */
export function title(widget: Widget, text: string): TemplateResult {
  const { headingLevel, aged, trouble, t } = widget;
  return html`<h2 part="title" data-focus tabindex="-1" aria-level=${headingLevel}>${text}</h2>
    ${aged ? trouble?.expired(t) : nothing}${widget.under()}`;
}
