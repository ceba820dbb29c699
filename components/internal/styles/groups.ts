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
  .entry > h4 {
    margin-block-start: 0;
  }
  .tools {
    margin-block-end: 1rem;
  }
`;
