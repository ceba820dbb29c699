import { css } from 'lit';

/** The result page: drawing, table, passport. */
export const reportStyles = css`
  .lead {
    font-size: 1.15rem;
    font-weight: 600;
  }
  .report svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
    overflow: visible;
  }
  .report text {
    fill: var(--_ink);
    font: 14px var(--_font);
  }
  .report text.muted {
    fill: var(--_muted);
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    margin-block-end: 1rem;
  }
  th,
  td {
    padding: 0.4rem 0.75rem 0.4rem 0;
    border-block-end: 1px solid var(--_soft);
    text-align: start;
    vertical-align: top;
  }
  .passport dl > div {
    display: grid;
    grid-template-columns: minmax(6rem, 10rem) 1fr;
    gap: 0.5rem;
    padding-block: 0.2rem;
  }
  .passport dt {
    color: var(--_muted);
  }
  .bars {
    display: grid;
    gap: 0.5rem;
    margin-block: 1rem;
  }
`;
