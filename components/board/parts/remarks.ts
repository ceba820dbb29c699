import { html, nothing, type TemplateResult } from 'lit';
import { whole } from '../picture/words.js';
import type { Problem } from '../../../src/instrument/problem.js';
import type { Remark } from '../intake/collector.js';
import type { Translate } from '../../../src/locale/resolve.js';

/** So many are read; a folder of holiday pictures has more. */
const most = 200;

/** Why there is nothing to count with. */
export const refusals = (problems: readonly Problem[]): unknown =>
  problems.length
    ? html`<ul class="note problem" part="problem">
        ${problems.map(({ path, message }) => html`<li>${path ? html`<code>${path}</code>: ` : nothing}${message}</li>`)}
      </ul>`
    : nothing;

/** What was not counted, or not as one might think, each with its file and its reason. */
export function remarks(all: readonly Remark[], t: Translate, locale: string): unknown {
  if (!all.length) return nothing;
  const rest = all.length - most;
  return html`<details class="remarks" part="problem">
    <summary>${t('group-remarks', { n: whole(all.length, locale) })}</summary>
    <ul>
      ${all.slice(0, most).map(({ path, say }): TemplateResult => html`<li><code>${path}</code>: ${say(t)}</li>`)}
    </ul>
    ${rest > 0 ? html`<p>${t('group-more-remarks', { n: whole(rest, locale) })}</p>` : nothing}
  </details>`;
}
