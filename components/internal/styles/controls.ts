import { css } from 'lit';

/** Questions and native controls. Options are stacked, and stand in a row where the element itself is wide enough. */
export const controls = css`
  .question {
    margin-top: 1.75rem;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  .long .question {
    content-visibility: auto;
    contain-intrinsic-size: auto 12rem;
  }
  .asked {
    margin-top: 1rem;
  }
  .form + .row {
    margin-top: 2rem;
  }
  legend,
  label:not(.option) {
    display: block;
    padding: 0;
    margin-bottom: 0.5rem;
    max-width: 65ch;
    font-weight: 600;
  }
  .options {
    display: grid;
    gap: 0.375rem;
  }
  .option {
    display: flex;
    gap: 0.6rem;
    align-items: center;
    min-height: 2.75rem;
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
  }
  .option:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .option input {
    flex: none;
    width: 1.4rem;
    height: 1.4rem;
    outline: none;
    accent-color: var(--_accent);
  }
  @container (min-width: 44rem) {
    .options {
      display: flex;
      flex-wrap: wrap;
    }
    .option {
      flex: 1 1 0;
      min-width: min-content;
      overflow-wrap: break-word;
    }
  }
  .after {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    align-items: start;
    margin-bottom: -1.25rem;
  }
  .notes {
    flex: 1 0 auto;
  }
  .notes[open] {
    flex-basis: 100%;
  }
  .clear {
    visibility: hidden;
  }
  .question:has(> .options :checked) .clear {
    visibility: visible;
  }
  [type='text'],
  [type='search'],
  [type='date'],
  textarea {
    display: block;
    width: 100%;
    max-width: 40rem;
    min-height: 2.75rem;
    padding: 0.5rem 0.75rem;
    color: inherit;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    font: inherit;
  }
  textarea {
    field-sizing: content;
    min-height: 5rem;
  }
  [aria-invalid='true'] {
    border: 2px solid var(--_error);
  }
  .error {
    color: var(--_error);
  }
  .set {
    padding: 1rem;
    border: 1px solid var(--_soft);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .set > h3 {
    margin-top: 0;
  }
  .mark {
    margin-inline-end: 0.5em;
    padding: 0.1em 0.5em;
    color: var(--_accent);
    background: var(--_chosen);
    border-radius: 1em;
  }
`;
