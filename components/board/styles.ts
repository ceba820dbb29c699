import { css } from 'lit';

/** The group's picture. Shape and place say everything; colour says nothing by itself. */
export const boardStyles = css`
  .drop {
    padding: 1rem;
    border: 2px dashed var(--_line);
    border-radius: var(--_radius);
  }
  .over .drop {
    border-color: var(--_accent);
    border-style: solid;
    background: var(--_chosen);
  }
  .drop + .hidden + p {
    margin-block: 0.75rem;
  }
  .drop p {
    margin-bottom: 0.5rem;
  }
  .lead {
    font-size: 1.15rem;
    font-weight: 600;
  }
  progress {
    width: min(20rem, 100%);
    height: 0.75rem;
    accent-color: var(--_accent);
  }
  .choices label,
  .search label {
    display: block;
    margin-bottom: 0.25rem;
    font-weight: 600;
  }
  .choices {
    margin-block: 1rem;
    align-items: end;
  }
  select,
  [type='search'] {
    min-height: 2.75rem;
    max-width: 100%;
    padding: 0.5rem 0.75rem;
    color: inherit;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    font: inherit;
  }
  [type='search'] {
    width: 24rem;
  }
  .question,
  .courses section {
    margin-block: 1.75rem;
    break-inside: avoid;
  }
  .question > :is(h3, h4) {
    margin-block: 0 0.25rem;
  }
  .question > p {
    max-width: none;
  }
  .piles,
  .texts,
  .deck,
  .rounds {
    margin: 0;
    padding: 0;
    max-width: none;
    list-style: none;
  }
  .piles {
    display: grid;
    gap: 0.25rem 1rem;
  }
  .piles li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.15rem 0.75rem;
    align-items: center;
    padding-block: 0.3rem;
    border-bottom: 1px solid var(--_soft);
  }
  .value {
    grid-column: 1 / -1;
  }
  .amount {
    font-weight: 600;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  svg {
    display: block;
    max-width: 100%;
  }
  .pile {
    width: 8.5rem;
  }
  .strip,
  .bridge,
  .ends {
    width: min(40rem, 100%);
  }
  .ends {
    display: flex;
    justify-content: space-between;
    color: var(--_muted);
    direction: ltr;
  }
  .on {
    fill: var(--_accent);
  }
  .none,
  .axis {
    stroke: var(--_line);
    stroke-width: 2;
  }
  .half {
    fill: var(--_soft);
    stroke: var(--_line);
  }
  .median {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 3;
  }
  .bridge .median {
    stroke-width: 2;
    stroke-dasharray: 5 4;
  }
  .course .median {
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .plot {
    width: min(24rem, 100%);
  }
  .plot rect {
    fill: none;
    stroke: var(--_line);
  }
  .even {
    stroke: var(--_line);
    stroke-dasharray: 4;
  }
  text {
    fill: var(--_ink);
    font-size: 16px;
  }
  .part .name {
    margin-block: 0.5rem 0.25rem;
    font-weight: 600;
  }
  .part .name span {
    font-weight: 400;
  }
  .courses {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16rem), 1fr));
    gap: 0 1.5rem;
  }
  .course {
    max-height: 12rem;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    margin-bottom: 1rem;
    font-variant-numeric: tabular-nums;
  }
  caption {
    text-align: start;
    font-weight: 600;
  }
  th,
  td {
    padding: 0.4rem 1rem 0.4rem 0;
    border-bottom: 1px solid var(--_soft);
    text-align: start;
    vertical-align: top;
    overflow-wrap: break-word;
  }
  @container (min-width: 44rem) {
    .piles {
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
      grid-template-rows: auto auto auto;
    }
    .piles li {
      grid-row: span 3;
      grid-template: subgrid / minmax(0, 1fr);
      gap: 0.25rem;
      align-items: start;
      border-bottom: 0;
      border-top: 1px solid var(--_soft);
    }
    .amount {
      text-align: start;
    }
    .value {
      color: var(--_muted);
      font-size: 0.9375rem;
    }
    .later .value {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .pile {
      width: min(100%, 11rem);
    }
  }
`;
