import { css } from 'lit';

/** The board and the move dialog. */
export const sorterStyles = css`
  .board,
  .list {
    margin-block: 1rem 1.5rem;
  }
  .list.many > div {
    content-visibility: auto;
    contain-intrinsic-size: auto 13.75rem;
  }
  .tools {
    margin-bottom: 1rem;
  }
  .toggle[aria-pressed='true'] {
    background: var(--_chosen);
    border-color: var(--_accent);
    font-weight: 600;
  }
  .add label {
    margin: 0;
  }
  .add input {
    width: 16rem;
    max-width: 100%;
  }
  .add {
    align-items: end;
    margin-block: 0.75rem 2rem;
  }
  .several {
    display: grid;
    gap: 0.375rem;
    margin-top: 0.75rem;
    padding: 0;
    border: 0;
  }
  .wrap {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));
  }
  .grid {
    display: grid;
    gap: 0.75rem;
    margin-block: 1rem;
  }
  .line {
    display: grid;
    gap: 0.75rem;
  }
  .axis,
  .columns,
  .rowname {
    display: none;
    text-align: center;
  }
  .bins,
  .lines {
    display: grid;
    gap: 0.75rem;
  }
  .bins {
    grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
    margin-block: 1rem;
  }
  .rings {
    margin-block: 1rem;
  }
  .rings .zone {
    border-radius: 2rem;
    padding: 1rem clamp(0.75rem, 4%, 2rem) 1.25rem;
  }
  .rings .zone .zone {
    margin-block-start: 1rem;
    background: var(--_surface);
  }
  .rings .zone .zone .zone {
    background: var(--_raised);
  }
  .axis {
    color: var(--_muted);
  }
  .columns,
  .rowname {
    font-weight: 600;
  }
  @container (min-width: 36rem) {
    .columns,
    .line {
      display: grid;
      gap: 0.75rem;
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
    }
    .axis,
    .columns {
      margin-inline-start: 2.25rem;
    }
    .axis:not(.side),
    .axis + .columns {
      margin-inline-start: 4.5rem;
    }
    .axis,
    .rowname {
      display: block;
    }
    .line {
      grid-template-columns: 1.5rem;
    }
    .side + .lines {
      grid-column: 2;
    }
    .lines:has(> .side) {
      grid-template-columns: 1.5rem 1fr;
    }
    .axis.side {
      margin: 0;
    }
    .side,
    .rowname {
      writing-mode: vertical-rl;
      rotate: 180deg;
    }
  }
  .zone,
  .aside {
    padding: 0.75rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
    min-block-size: 6rem;
  }
  .aside {
    background: none;
    border-style: dashed;
    min-block-size: 0;
  }
  .zone h4,
  .aside h4 {
    margin: 0 0 0.5rem;
  }
  .zone[data-over],
  .aside[data-over] {
    outline: 3px solid var(--_accent);
    background: var(--_chosen);
  }
  .picking .zone {
    border-color: var(--_accent);
    cursor: pointer;
  }
  .here {
    margin-block-start: 0.5rem;
    inline-size: 100%;
    border: 2px dashed var(--_accent);
  }
  dialog {
    inset-block: var(--samen-seen-start, 0) var(--samen-seen-end, 0);
    margin: auto;
    max-inline-size: min(28rem, calc(100vw - 2rem));
    padding: 1.25rem;
    color: var(--_ink);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  dialog h4 {
    margin-block-start: 0;
  }
  .places {
    display: grid;
    gap: 0.5rem;
    margin-block-end: 0.75rem;
  }
  .place {
    text-align: start;
  }
`;
