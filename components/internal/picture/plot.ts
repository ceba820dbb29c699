import { html, svg, type TemplateResult } from 'lit';

export interface Point {
  /** Steps, counted from 1. */
  x: number;
  y: number;
  steps: number;
  across: string;
  up: string;
}

const size = 200;
const left = 40;

/** A point between two scales. No regions: a border would say more than two answers can. Words beside it say the same. */
export function plot({ x, y, steps, across, up }: Point): TemplateResult {
  const at = (step: number) => ((step - 0.5) / steps) * size;
  const marks = Array.from({ length: steps }, (_, index) => at(index + 1));
  return html`<svg class="plot" viewBox="0 0 ${size + left + 8} ${size + left}" aria-hidden="true">
    <rect x=${left} y="0" width=${size} height=${size}></rect>
    <line class="even" x1=${left} y1=${size} x2=${left + size} y2="0"></line>
    ${marks.map((mark) => marks.map((other) => svg`<circle class="off" cx=${left + mark} cy=${size - other} r="2"></circle>`))}
    <circle class="on" cx=${left + at(x)} cy=${size - at(y)} r="9"></circle>
    <text x=${left + size / 2} y=${size + 26} text-anchor="middle">${across} →</text>
    <text transform="translate(24 ${size / 2}) rotate(-90)" text-anchor="middle">${up} →</text>
  </svg>`;
}
