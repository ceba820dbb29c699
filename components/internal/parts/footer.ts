import { html, nothing, type TemplateResult } from 'lit';
import { erase, keepCopy, redo, undo } from '../steps.js';
import { saved } from './saved.js';
import type { Widget } from '../widget.js';

/** Buttons that name what they take back, and what they do again. */
export function undoButtons(widget: Widget): TemplateResult {
  const { t, session } = widget;
  const { last, next } = session.history;
  return html`${
    last
      ? html`<button class="link" data-undo aria-keyshortcuts="Control+Z Meta+Z" @click=${() => undo(widget)}>
        ${t('undo-what', { what: last.name(t) })}
      </button>`
      : nothing
  }${
    next
      ? html`<button class="link" data-redo aria-keyshortcuts="Control+Y Control+Shift+Z Meta+Shift+Z" @click=${() => redo(widget)}>
        ${t('redo-what', { what: next.name(t) })}
      </button>`
      : nothing
  }`;
}

/** What is kept where, and the ways out: a copy, undo, erase. */
export function footer(widget: Widget, answering = true): TemplateResult {
  const { t, drafts, session, more } = widget;
  // A place of the page's own keeps it, whatever `keep` says.
  const keeping = widget.store ? 'page' : widget.keeping;
  const kept = keeping === 'none' ? 'not-kept' : drafts.saved === 'failed' ? 'not-saved' : `saved-${keeping}`;
  const lost = kept.startsWith('not');
  return html`<footer part="footer">
    ${more.trouble?.unreadable(widget)}
    <div class="row">
      <span class="saved" part="saved">${lost || drafts.saved === 'saved' ? saved(widget, kept) : nothing}</span>
      ${answering ? undoButtons(widget) : nothing}
      ${
        session.isEmpty
          ? nothing
          : html`${
              answering
                ? html`<button class="link" @click=${() => keepCopy(widget)}>${t('download')}</button>`
                : nothing
            }
            <button class="link" @click=${() => erase(widget)}>${t('erase')}</button>`
      }
    </div>
  </footer>`;
}
