import { css } from 'lit';

/** The result page: drawing, table, passport. Loaded with the picture. */
export const reportStyles = css`
  .lead {
    font-size: 1.15rem;
    font-weight: 600;
  }
  .band {
    margin-block: 1.5rem;
  }
  .level {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    align-items: center;
    padding-block: 0.35rem;
    border-bottom: 1px solid var(--_soft);
  }
  .level > :first-child {
    flex-basis: 100%;
  }
  svg {
    display: block;
    height: 1.5rem;
    max-width: 100%;
    fill: var(--_line);
    stroke: var(--_line);
  }
  .on {
    fill: var(--_accent);
    stroke: var(--_accent);
  }
  .near {
    fill: var(--_soft);
    stroke: none;
  }
  .plot {
    height: auto;
    width: min(16rem, 100%);
  }
  .plot rect {
    fill: none;
  }
  .even {
    stroke-dasharray: 4;
  }
  text {
    fill: var(--_ink);
    stroke: none;
    font-size: 14px;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    margin-bottom: 1rem;
  }
  th,
  td {
    padding: 0.4rem 1rem 0.4rem 0;
    border-bottom: 1px solid var(--_soft);
    text-align: start;
    vertical-align: top;
    overflow-wrap: break-word;
  }
  .filled {
    display: grid;
    gap: 0.75rem;
    margin-bottom: 0.75rem;
  }
  .filled .zone {
    padding: 0.75rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .filled .zone:not(:has(li)) {
    border-style: dashed;
    background: none;
  }
  .filled h4 {
    margin: 0;
  }
  .named {
    margin: 0;
    font-weight: 600;
  }
  .heads {
    display: none;
  }
  .filled ul {
    margin: 0;
  }
  @media print {
    .level,
    .zone,
    .point,
    tr {
      break-inside: avoid;
    }
    .scroll {
      overflow: visible;
    }
    td {
      overflow-wrap: anywhere;
    }
  }
  @container (min-width: 36rem) {
    .level {
      display: grid;
      grid-template-columns: 1fr auto 11rem;
    }
    .filled,
    .heads {
      display: grid;
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
    }
    .filled:has(.named) {
      grid-template-columns: 8rem;
    }
    .named .muted {
      display: block;
    }
    .point {
      display: grid;
      grid-template-columns: 16rem 1fr;
      gap: 0 2rem;
      align-items: center;
    }
  }
`;
