import { html, nothing, type TemplateResult } from 'lit';
import { whole } from './words.js';
import type { Numbers, Voice } from './group.js';

const cell = (value: string | number, locale: string): string =>
  typeof value === 'number' ? whole(value, locale) : value;

function table({ caption, head, rows }: Numbers, locale: string): TemplateResult {
  return html`<table part="table">
    ${caption ? html`<caption>${caption}</caption>` : nothing}
    <thead>
      <tr>
        ${head.map((one) => html`<th scope="col">${one}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([first, ...rest]) =>
          html`<tr>
            <th scope="row">${cell(first!, locale)}</th>
            ${rest.map((one) => html`<td>${cell(one, locale)}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** The numbers of a picture, folded under it. */
export function tables(all: readonly Numbers[], title: string, { locale }: Voice): TemplateResult {
  const filled = all.filter(({ rows }) => rows.length);
  if (!filled.length) return html``;
  return html`<details class="table">
    <summary>${title}</summary>
    <div class="scroll" tabindex="0" role="region" aria-label=${title}>
      ${filled.map((one) => table(one, locale))}
    </div>
  </details>`;
}
