import { css } from 'lit';

/** What is asked besides the placing. */
export const aboutStyles = css`
  [data-about] form {
    margin-block-start: 1.25rem;
  }
  .count {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
    align-items: center;
    margin-block-end: 0.75rem;
  }
  .count label {
    margin: 0;
    font-weight: 400;
  }
  .marks {
    margin-inline-end: 0.35rem;
    letter-spacing: 0.1em;
  }
  .count input {
    inline-size: 7rem;
  }
`;
