import { css } from 'lit';

/** Repeating groups of an interview. */
export const groups = css`
  .entry {
    margin-block-end: 1.5rem;
    padding: 1rem;
    border: 1px solid var(--_soft);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .entry > h4,
  .entry summary > h4 {
    margin-block: 0;
  }
  .entry > details > summary {
    width: auto;
  }
  .entry summary > h4 {
    display: inline;
    color: var(--_ink);
  }
  .entry summary > span {
    display: block;
  }
  .tools {
    margin-block: 0.5rem 1rem;
  }
`;
