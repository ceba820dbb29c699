import { svg, type SVGTemplateResult } from 'lit';
import { generate } from 'lean-qr';

/** The light border that a reader needs (ISO/IEC 18004, 9.1), in modules. */
const border = 4;

const drawn = new Map<string, { path: string; side: number }>();

function drawingOf(text: string): { path: string; side: number } {
  const { size, get } = generate(text);
  const rows = Array.from({ length: size }, (_, y) =>
    Array.from({ length: size }, (__, x) => (get(x, y) ? `M${x + border} ${y + border}h1v1h-1z` : '')).join(''),
  );
  return { path: rows.join(''), side: size + 2 * border };
}

/** A QR code, always dark on light: in dark mode too, as many cameras read nothing else. */
export function qr(text: string, label: string): SVGTemplateResult {
  const known = drawn.get(text) ?? drawingOf(text);
  // One at a time is shown, and it is rendered often.
  drawn.clear();
  drawn.set(text, known);
  const { path, side } = known;
  return svg`<svg class="qr" role="img" aria-label=${label} viewBox=${`0 0 ${side} ${side}`} shape-rendering="crispEdges">
    <rect class="light" width=${side} height=${side}></rect><path class="dark" d=${path}></path>
  </svg>`;
}
