import { css, html, render } from 'lit';
import { base } from '../styles/base.js';
import { reportStyles } from '../styles/report.js';
import { dateOf, modelsOf } from '../picture/report.js';
import { linesOf } from './lines.js';
import { boxOf, markOf } from './shapes.js';
import type { Kept } from './formats.js';
import type { Mark, Paper } from './marks.js';

/**
 * Paper: white, of one width, in a font that every device has or has the like of. Whatever the page is like, its
 * picture can be printed and pasted.
 */
const paper = css`
  :host {
    position: fixed !important;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: 720px !important;
    visibility: hidden;
    color-scheme: only light;
    forced-color-adjust: none;
    font: 16px/1.5 Arial, 'Liberation Sans', Helvetica, sans-serif;
    --_ink: #18222d;
    --_surface: #fff;
    --_accent: #0b5a87;
    --_muted: #4c5966;
    --_line: #78858f;
    --_soft: #d3dae0;
    --_raised: #f3f6f8;
    --_chosen: #e2f0f8;
  }
  .base {
    padding: 24px;
    border: 0;
    font-family: inherit;
  }
  .scroll {
    overflow: visible;
  }
  table {
    width: 100%;
    table-layout: fixed;
    font-size: 13px;
  }
`;

/** Everything that is painted inside an element, in order. */
function* marksIn(element: Element, origin: DOMRect): Generator<Mark> {
  for (const child of element.childNodes) {
    if (child instanceof Text) yield* linesOf(child, origin);
    else if (child instanceof SVGGraphicsElement) {
      yield* markOf(child, origin);
      if (child.localName !== 'text') yield* marksIn(child, origin);
    } else if (child instanceof Element && child.getClientRects().length) {
      yield* boxOf(child, origin);
      yield* marksIn(child, origin);
    }
  }
}

/** Draws a picture with its title, sentence, date and source on paper, and reads what came of it. */
export function paperOf({ shown, picture, near }: Kept): Paper {
  const { say, result } = shown;
  const host = document.createElement('samen-paper');
  host.lang = result.locale;
  host.dir = getComputedStyle(near).direction;
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [base, reportStyles, paper].map(({ styleSheet }) => styleSheet!);
  const sentence = picture.sentence(shown);
  const from = [dateOf(shown), modelsOf(result), result.instrument.passport.source].filter(Boolean);
  document.body.append(host);
  try {
    render(
      html`<div class="base">
        <h2>${say('title')}</h2>
        <p class="lead">${sentence}</p>
        ${picture.drawing(shown)}
        <footer>${from.map((one) => html`<p class="muted">${one}</p>`)}</footer>
      </div>`,
      root,
    );
    const sheet = root.firstElementChild!;
    const origin = sheet.getBoundingClientRect();
    return {
      width: origin.width,
      height: Math.ceil(origin.height),
      font: getComputedStyle(sheet).fontFamily.replaceAll('"', "'"),
      lang: host.lang,
      title: say('title'),
      sentence,
      marks: [...marksIn(sheet, origin)],
    };
  } finally {
    host.remove();
  }
}
