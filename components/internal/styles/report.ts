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
    display: grid;
    grid-template-columns: 1fr minmax(4rem, auto);
    gap: 0.25rem 1rem;
    align-items: center;
    padding-block: 0.35rem;
    border-bottom: 1px solid var(--_soft);
  }
  .level > :first-child {
    grid-column: 1 / -1;
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
  .plot {
    height: auto;
    width: min(20rem, 100%);
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
    overflow-wrap: break-word;
    border-bottom: 1px solid var(--_soft);
    text-align: start;
    vertical-align: top;
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
  .filled h4 {
    margin-top: 0;
  }
  .filled ul {
    margin: 0;
  }
  @container (min-width: 36rem) {
    .level {
      grid-template-columns: 1fr 15rem 7rem;
    }
    .level > :first-child {
      grid-column: auto;
    }
    .filled {
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
    }
  }
`;
