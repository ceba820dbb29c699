import { html, type TemplateResult } from 'lit';
import type { Widget } from '../widget.js';

/** The title of a step, where focus goes first, and what belongs right under it. */
export function title(widget: Widget, text: string): TemplateResult {
  const { headingLevel, more } = widget;
  return html`<h2 part="title" data-focus tabindex="-1" aria-level=${headingLevel}>${text}</h2>
    ${more.trouble?.expired(widget)}${widget.under()}`;
}
