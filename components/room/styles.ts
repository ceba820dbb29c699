import { css } from 'lit';

/** The desk of who leads. */
export const roomStyles = css`
  a {
    display: inline-block;
    padding-block: 0.6rem;
    color: var(--_accent);
  }
  .setup label:not(.option) {
    margin-block-start: 1rem;
  }
  .setup .option {
    max-inline-size: 40rem;
    margin-block-start: 0.75rem;
  }
  select,
  [type='number'] {
    min-height: 2.75rem;
    max-width: 100%;
    padding: 0.5rem 0.75rem;
    color: inherit;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    font: inherit;
  }
  [type='number'] {
    inline-size: 7rem;
  }
  .lead-part .hint {
    max-inline-size: 46rem;
  }
  .line::before {
    content: '';
    display: inline-block;
    inline-size: 0.7em;
    block-size: 0.7em;
    margin-inline-end: 0.4em;
    border: 2px solid currentcolor;
    border-radius: 50%;
  }
  .line.on::before {
    background: currentcolor;
  }
  .desk {
    display: grid;
    gap: 1.5rem 2rem;
    margin-block-end: 1.5rem;
  }
  .numbers {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 2.5rem;
    margin: 0 0 1rem;
  }
  .numbers dd {
    margin: 0;
    font-size: 2.5rem;
    font-weight: 700;
    line-height: 1.1;
    font-variant-numeric: tabular-nums;
  }
  .row + .hint {
    margin-block-start: 0.5rem;
  }
  .invite {
    max-inline-size: 18rem;
  }
  .qr {
    display: block;
    inline-size: 100%;
  }
  .light {
    fill: #fff;
  }
  .dark {
    fill: #000;
  }
  .typed-code strong {
    font-size: 1.5rem;
    letter-spacing: 0.1em;
  }
  .part {
    padding-block: 0.25rem;
    border-block-start: 1px solid var(--_soft);
  }
  .part > summary {
    font-weight: 600;
  }
  .part[open] {
    padding-block-end: 1rem;
  }
  .end {
    padding-block: 1rem;
  }
  .timer {
    margin-block-start: 1rem;
  }
  .timer label {
    margin: 0;
  }
  .timer strong {
    font-size: 1.5rem;
    font-variant-numeric: tabular-nums;
  }
  .timer .over {
    padding: 0.25rem 0.75rem;
    color: var(--_surface);
    background: var(--_ink);
    border-radius: var(--_radius);
  }
  textarea {
    max-inline-size: none;
    min-block-size: 8rem;
  }
  .written {
    max-width: none;
    padding: 0;
    list-style: none;
  }
  .written li {
    display: flex;
    gap: 1rem;
    align-items: start;
    justify-content: space-between;
    padding-block: 0.5rem;
    border-block-end: 1px solid var(--_soft);
  }
  .written button {
    flex: none;
  }
  .off .typed {
    text-decoration: line-through;
  }
  video {
    display: block;
    inline-size: min(100%, 40rem);
    margin-block: 1rem;
    background: #000;
    border-radius: var(--_radius);
  }
  .movement ul {
    max-width: none;
    padding: 0;
    list-style: none;
  }
  .movement li {
    padding-block: 0.4rem;
  }
  .moved {
    display: block;
    inline-size: min(40rem, 100%);
    block-size: 0.6em;
    margin-block-start: 0.25rem;
  }
  .moved .all {
    fill: var(--_soft);
  }
  .moved .on {
    fill: var(--_accent);
  }
  samen-board {
    margin-block-start: 1rem;
  }
  @container (min-width: 48rem) {
    .desk {
      grid-template-columns: minmax(0, 52rem) 16rem;
    }
  }
  @media (forced-colors: active) {
    .qr {
      forced-color-adjust: none;
    }
    .moved .all {
      fill: GrayText;
    }
    .moved .on {
      fill: CanvasText;
    }
  }
`;
