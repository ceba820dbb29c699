import { html, nothing, type TemplateResult } from 'lit';
import { linesOf } from '../../src/instrument/layout.js';
import type { SamenSorter } from './sorter.js';

/** A zone as a template; `inner` stands inside it. */
export type Zone = (id: string, inner?: unknown) => TemplateResult;

type Grid = SamenSorter['sorter']['layout'] & { form: 'grid' };

function grid({ say, sorter }: SamenSorter, { columns, rows, axes }: Grid, zone: Zone): TemplateResult {
  return html`<div class="grid">
    ${axes ? html`<div class="axis" aria-hidden="true">${say(axes.columns)}</div>` : nothing}
    <div class="columns" aria-hidden="true">${columns.map((id) => html`<span>${say(id)}</span>`)}</div>
    <div class="lines">
      ${axes ? html`<span class="axis side" aria-hidden="true">${say(axes.rows)}</span>` : nothing}
      <div class="lines">
        ${linesOf(sorter).map(
          (line, row) =>
            html`<div class="line">
              <span class="rowname" aria-hidden="true">${say(rows[row]!)}</span>${line.map(({ id }) => zone(id))}
            </div>`,
        )}
      </div>
    </div>
  </div>`;
}

const bins = ({ sorter }: SamenSorter, zone: Zone): TemplateResult =>
  html`<div class="bins">${sorter.zones.map(({ id }) => zone(id))}</div>`;

/** Each ring holds the ones within it, so that however many cards lie in them the rings stay around each other. */
const rings = ({ sorter }: SamenSorter, zone: Zone): TemplateResult =>
  html`<div class="rings">${sorter.zones.reduce<unknown>((inner, { id }) => zone(id, inner), nothing)}</div>`;

/** The zones as they lie on the board. */
export function layout(sorter: SamenSorter, zone: Zone): TemplateResult {
  const shape = sorter.sorter.layout;
  if (shape.form === 'grid') return grid(sorter, shape, zone);
  return shape.form === 'bins' ? bins(sorter, zone) : rings(sorter, zone);
}
