import { html, nothing, type TemplateResult } from 'lit';
import { inWords as put } from '../../../src/instrument/in-words.js';
import { part } from '../../../src/locale/parts/trouble.js';
import { download } from '../download.js';
import type { Problem } from '../../../src/instrument/problem.js';
import type { Translate } from '../../../src/locale/resolve.js';
import type { Widget } from '../widget.js';

export { part };

const findings = {
  context: { path: 'context', code: 'not-an-object' },
  'old-draft': { path: 'draft', code: 'draft-unreadable' },
  sorter: { path: 'samen-sorter', code: 'unreachable', values: { url: 'sorter.js' } },
  'not-saved': { path: 'keep', code: 'not-saved' },
  'not-sent': { path: 'deliver', code: 'not-sent' },
  'not-an-address': { path: 'deliver', code: 'not-an-address' },
} as const;

export type Trouble = keyof typeof findings;

/** Troubles of the page or the device, for whoever makes the page. */
export const inWords = (what: Trouble, locale: string): Problem[] => [put(findings[what], locale)];

/** What is wrong, each with its place. */
export const problemList = (problems: readonly Problem[]): TemplateResult =>
  html`<ul>
    ${problems.map(({ path, message }) => html`<li>${path ? html`<code>${path}</code>: ` : nothing}${message}</li>`)}
  </ul>`;

/** Problems where the exercise would have been; the rest of the page goes on. */
export function failed(
  t: Translate,
  headingLevel: number,
  problems: readonly Problem[],
  again?: () => unknown,
): TemplateResult {
  return html`<div class="note problem" part="problem">
    <h2 aria-level=${headingLevel}>${t('problem')}</h2>
    <p class="muted">${t('problem-for')}</p>
    ${problemList(problems)}
    ${again ? html`<button @click=${again}>${t('try-again')}</button>` : nothing}
  </div>`;
}

/** Earlier answers are gone, as their time was over. */
export const expired = ({ troubles: { aged }, t }: Widget): TemplateResult | typeof nothing =>
  aged ? html`<p class="note">${t('draft-expired')}</p>` : nothing;

/** Earlier answers that cannot be opened here: they are the person's to keep or to erase. */
export function unreadable({ t, drafts }: Widget): TemplateResult | typeof nothing {
  if (!drafts.unreadable.length) return nothing;
  const save = () => drafts.unreadable.forEach(({ value }) => download('draft.json', value));
  return html`<div class="note" role="note">
    <p>${t('old-draft')}</p>
    <div class="row">
      <button @click=${save}>${t('old-draft-download')}</button>
      <button class="link" @click=${() => drafts.eraseUnreadable()}>${t('old-draft-erase')}</button>
    </div>
  </div>`;
}
