import { html, nothing, type TemplateResult } from 'lit';
import { erase, keepCopy, undo } from '../steps.js';
import type { Widget } from '../widget.js';

/** What is kept where, and the ways out: a copy, undo, erase. */
export function footer(widget: Widget): TemplateResult {
  const { t, drafts, session, keeping } = widget;
  const { last } = session.history;
  const kept = keeping === 'none' ? 'not-kept' : drafts.saved === 'failed' ? 'not-saved' : `saved-${keeping}`;
  const shown = kept === 'not-saved' || kept === 'not-kept' || drafts.saved === 'saved';
  return html`<footer part="footer">
    ${drafts.unreadable.length ? unreadable(widget) : nothing}
    <div class="row small">
      <span class="saved" part="saved">${shown ? t(kept as 'not-kept') : nothing}</span>
      ${last ? html`<button class="link" data-undo @click=${() => undo(widget)}>${t('undo-what', { what: t(...last.name) })}</button>` : nothing}
      ${
        session.isEmpty
          ? nothing
          : html`${
              kept === 'not-saved' || kept === 'not-kept'
                ? html`<button class="link" @click=${() => keepCopy(widget)}>${t('download')}</button>`
                : nothing
            }
            <button class="link" @click=${() => erase(widget)}>${t('erase')}</button>`
      }
    </div>
  </footer>`;
}

function unreadable({ t, drafts }: Widget): TemplateResult {
  return html`<div class="note" role="note">
    <p>${t('old-draft')}</p>
    <div class="row">
      <button @click=${() => drafts.downloadUnreadable()}>${t('old-draft-download')}</button>
      <button class="link" @click=${() => drafts.eraseUnreadable()}>${t('old-draft-erase')}</button>
    </div>
  </div>`;
}
