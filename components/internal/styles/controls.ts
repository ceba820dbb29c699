import { css } from 'lit';

/** Questions and native controls. Options are stacked, and stand in a row where the element itself is wide enough. */
export const controls = css`
  .question {
    margin: 0 0 2rem;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  .long .question {
    content-visibility: auto;
    contain-intrinsic-size: auto 12rem;
  }
  legend,
  .question > label:not(.option) {
    display: block;
    padding: 0;
    margin-block-end: 0.5rem;
    max-inline-size: 65ch;
    font-weight: 600;
    font-size: 1.05rem;
  }
  .hint {
    margin-block: -0.25rem 0.5rem;
  }
  .options {
    display: grid;
    gap: 0.375rem;
  }
  .option {
    display: flex;
    gap: 0.75rem;
    align-items: center;
    min-block-size: 2.75rem;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .option:hover {
    background: var(--_raised);
  }
  .option:has(:checked) {
    background: var(--_chosen);
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .option:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .option input {
    flex: none;
    inline-size: 1.4rem;
    block-size: 1.4rem;
    margin: 0;
    outline: none;
    accent-color: var(--_accent);
  }
  @container (min-width: 44rem) {
    .options {
      grid-auto-flow: column;
      grid-auto-columns: 1fr;
    }
    .option {
      padding-inline: 0.6rem;
      gap: 0.5rem;
    }
  }
  .clear {
    visibility: hidden;
  }
  .question:has(> .options :checked) > .clear {
    visibility: visible;
  }
  input.text,
  input.number,
  input.date,
  textarea {
    inline-size: 100%;
    max-inline-size: 40rem;
    min-block-size: 2.75rem;
    padding: 0.5rem 0.75rem;
    color: inherit;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    font: inherit;
  }
  input.number {
    inline-size: 7rem;
  }
  input.date {
    inline-size: 12rem;
  }
  textarea {
    display: block;
    resize: vertical;
    field-sizing: content;
  }
  [aria-invalid='true'] {
    border: 2px solid var(--_error);
  }
  .error {
    margin: 0.25rem 0 0;
    color: var(--_error);
  }
  .set {
    margin-block-end: 1.5rem;
    padding: 1rem;
    border: 1px solid var(--_soft);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .set > h3 {
    margin-block-start: 0;
  }
`;
