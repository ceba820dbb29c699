import { html, svg, type TemplateResult } from 'lit';

/** So many dots can be taken in at a glance, in rows of ten. */
const readable = 100;
const steps = [1, 2, 5];

/** How many people a dot stands for, so that the largest pile stays readable: 1, 2, 5, 10, 20, … */
export function perDot(largest: number, most = readable): number {
  for (let ten = 1; ; ten *= 10) for (const step of steps) if (largest <= step * ten * most) return step * ten;
}

/** Dots for a number of people; nobody is no dot, and anybody at least one. */
export const dotsFor = (n: number, per: number): number => (n ? Math.max(1, Math.round(n / per)) : 0);

const circle = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;

/** Dots as one shape: a thousand elements would be slow to draw. */
export const dotShape = (points: readonly (readonly [x: number, y: number])[], r: number): string =>
  points.map(([x, y]) => circle(x, y, r)).join('');

const [across, size, five] = [10, 12, 6];
const width = across * size + five;

/** A pile in rows of ten with a gap after five, which the eye counts by itself. */
export function pile(n: number, per: number): TemplateResult {
  const dots = Array.from({ length: dotsFor(n, per) }, (_, index): [number, number] => {
    const [column, row] = [index % across, Math.floor(index / across)];
    return [column * size + (column >= across / 2 ? five : 0) + size / 2, row * size + size / 2];
  });
  const height = Math.max(1, Math.ceil(dots.length / across)) * size;
  return html`<svg class="pile" viewBox="0 0 ${width} ${height}" aria-hidden="true">
    ${dots.length ? svg`<path class="on" d=${dotShape(dots, 5)}></path>` : svg`<path class="none" d="M0 ${height - 3}h10"></path>`}
  </svg>`;
}
