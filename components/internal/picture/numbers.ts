import { html, nothing, type TemplateResult } from 'lit';

/** The numbers of a picture, as a table. */
export interface Numbers {
  caption?: string;
  head: string[];
  rows: (string | number)[][];
}

const table = ({ caption, head, rows }: Numbers): TemplateResult =>
  html`<table part="table">
    ${caption ? html`<caption>${caption}</caption>` : nothing}
    <thead>
      <tr>
        ${head.map((cell) => html`<th scope="col">${cell}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([first, ...rest]) =>
          html`<tr>
            <th scope="row">${first}</th>
            ${rest.map((cell) => html`<td>${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;

/** The numbers of a picture, folded under it. */
export const folded = (title: string, ...all: Numbers[]): TemplateResult =>
  html`<details>
    <summary>${title}</summary>
    <div class="scroll" tabindex="0" role="region" aria-label=${title}>${all.map(table)}</div>
  </details>`;
