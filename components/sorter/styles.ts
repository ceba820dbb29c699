import { css } from 'lit';

/** The board, its cards and the move dialog. */
export const sorterStyles = css`
  .board,
  .list {
    margin-block: 1rem 1.5rem;
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
  .cards {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin: 0;
    padding: 0;
    max-inline-size: none;
    list-style: none;
  }
  .card {
    display: flex;
    flex-wrap: wrap;
    overflow-wrap: break-word;
    max-inline-size: 100%;
    color: var(--_ink);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    user-select: none;
    -webkit-user-select: none;
    cursor: grab;
  }
  .handle {
    flex: none;
    inline-size: 2.75rem;
    padding: 0.6rem 0.9rem;
    touch-action: none;
    -webkit-touch-callout: none;
    background: radial-gradient(circle, var(--_line) 1.5px, transparent 2px) center / 0.5rem 0.5rem content-box;
  }
  /* Browsers that look for what a broad finger meant look for what answers to being pressed. */
  .handle:active {
    background-color: var(--_chosen);
  }
  [data-dragged] {
    opacity: 0.4;
    border-style: dashed;
  }
  .ghost {
    position: fixed;
    inset: 0 auto auto 0;
    margin: 0;
    padding: 0;
    overflow: visible;
    pointer-events: none;
    box-shadow: 0 0.5rem 1.5rem rgb(0 0 0 / 25%);
  }
  .many .cards {
    max-block-size: 20rem;
    overflow-y: auto;
    padding: 3px;
  }
  .finder {
    margin-block-end: 1rem;
  }
  .card button {
    border: 0;
    background: none;
  }
  .pick {
    flex: 1 1 0;
    min-inline-size: min-content;
    color: inherit;
    text-align: start;
    padding-inline: 0 0.25rem;
  }
  .pick[aria-pressed='true'] {
    background: var(--_accent);
    color: var(--_surface);
  }
  @media (forced-colors: active) {
    .pick[aria-pressed='true'] {
      border: 3px double;
      text-decoration: underline;
    }
  }
  .move {
    flex: none;
    padding-inline: 0.5rem;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .here {
    margin-block-start: 0.5rem;
    inline-size: 100%;
    border: 2px dashed var(--_accent);
  }
  dialog {
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
