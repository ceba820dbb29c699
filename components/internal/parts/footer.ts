import { html, nothing, type TemplateResult } from 'lit';
import { erase, keepCopy, undo } from '../steps.js';
import { saved } from './saved.js';
import type { Widget } from '../widget.js';

/** A button that names what it takes back. */
export function undoButton(widget: Widget): TemplateResult | typeof nothing {
  const { t, session } = widget;
  const { last } = session.history;
  return last
    ? html`<button class="link" data-undo @click=${() => undo(widget)}>
        ${t('undo-what', { what: t(...last.name) })}
      </button>`
    : nothing;
}

/** What is kept where, and the ways out: a copy, undo, erase. */
export function footer(widget: Widget, answering = true): TemplateResult {
  const { t, drafts, session, keeping, trouble } = widget;
  const kept = keeping === 'none' ? 'not-kept' : drafts.saved === 'failed' ? 'not-saved' : `saved-${keeping}`;
  const lost = kept.startsWith('not');
  return html`<footer part="footer">
    ${drafts.unreadable.length ? trouble?.unreadable(widget) : nothing}
    <div class="row">
      <span class="saved" part="saved">${lost || drafts.saved === 'saved' ? saved(widget, kept) : nothing}</span>
      ${answering ? undoButton(widget) : nothing}
      ${
        session.isEmpty
          ? nothing
          : html`${
              lost && answering
                ? html`<button class="link" @click=${() => keepCopy(widget)}>${t('download')}</button>`
                : nothing
            }
            <button class="link" @click=${() => erase(widget)}>${t('erase')}</button>`
      }
    </div>
  </footer>`;
}
