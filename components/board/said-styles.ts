import { css } from 'lit';

/** What people wrote: texts, reasons, cards. */
export const saidStyles = css`
  .texts li,
  .reasons dd,
  .family,
  .deck > li {
    padding: 0.6rem 0.75rem;
    margin: 0 0 0.5rem;
    background: var(--_raised);
    border-radius: var(--_radius);
  }
  .texts li {
    display: flex;
    gap: 1rem;
    justify-content: space-between;
    max-width: 48rem;
  }
  .typed {
    max-width: 75ch;
    max-height: 12rem;
    overflow: auto;
  }
  .reasons dt {
    margin-top: 0.75rem;
  }
  .side {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
    gap: 0.75rem;
    margin-bottom: 0.5rem;
  }
  .family .written {
    padding: 0.5rem 0.75rem;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .written p {
    margin: 0;
  }
`;
