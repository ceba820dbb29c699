import { css } from 'lit';

/** The group's picture on big screens, from right to left, in forced colours and on paper. */
export const mediaStyles = css`
  /* At least a fortieth of the height of a screen. */
  :host([large]) .base {
    --_muted: var(--_ink);
    --_line: var(--_ink);
    font-size: max(1.5rem, 2.6vmin);
  }
  :host([large]) :is(h2, h3, .lead) {
    font-size: max(2rem, 3.4vmin);
  }
  :host([large]) :is(h4, .value, .whole) {
    font-size: inherit;
  }
  :host([large]) :is(p, li, .texts li, .typed) {
    max-width: none;
  }
  :host([large]) .pile {
    width: 100%;
    max-width: 20rem;
  }
  .pile:dir(rtl) {
    transform: scaleX(-1);
  }
  @container (min-width: 100rem) {
    .whole {
      font-size: 1.5rem;
    }
    .pile {
      width: min(100%, 18rem);
    }
    .strip,
    .bridge,
    .ends {
      width: min(64rem, 100%);
    }
  }
  @media (forced-colors: active) {
    .on {
      fill: CanvasText;
    }
    .half {
      fill: Canvas;
      stroke: CanvasText;
    }
    .median,
    .course .median {
      stroke: CanvasText;
    }
    .over .drop {
      border-color: Highlight;
    }
  }
  @media print {
    :host {
      --_ink: #000;
      --_accent: #000;
      --_muted: #000;
      --_line: #000;
      --_soft: #999;
      --_surface: #fff;
      --_raised: #fff;
    }
    .drop,
    .choices,
    .search,
    progress {
      display: none;
    }
    .typed {
      max-height: none;
    }
    details::details-content {
      content-visibility: visible;
      display: block;
    }
  }
`;
