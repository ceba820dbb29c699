import { css } from 'lit';

/** A phone held in one hand: everything under each other, buttons as wide as the screen. */
export const joinStyles = css`
  .base {
    padding: 0.75rem;
    border: 0;
  }
  .exercise > * {
    min-inline-size: 0;
  }
  .exercise > ::part(base) {
    padding: 0;
    border: 0;
  }
  /* The state above says so, and goes on saying it. */
  .exercise:not(.failed) > ::part(delivery) {
    display: none;
  }
  .state {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
    align-items: baseline;
    margin-block-end: 1.25rem;
    padding: 0.6rem 0.75rem;
    background: var(--_raised);
    border-radius: var(--_radius);
  }
  .line::before {
    content: '';
    display: inline-block;
    inline-size: 0.7em;
    block-size: 0.7em;
    margin-inline-end: 0.4em;
    border: 2px solid currentcolor;
    border-radius: 50%;
  }
  .line.on::before {
    background: currentcolor;
  }
  .line {
    color: var(--_muted);
  }
  .what {
    flex-basis: 100%;
  }
  .round {
    font-weight: 600;
  }
  .promise {
    padding-inline-start: 1.25rem;
  }
  .promise li {
    margin-block-end: 0.4rem;
  }
  label {
    display: block;
    margin-block-end: 0.5rem;
    font-weight: 600;
  }
  input {
    display: block;
    inline-size: 100%;
    max-inline-size: 40rem;
    min-block-size: 3.25rem;
    padding: 0.5rem 0.75rem;
    color: inherit;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    font: inherit;
  }
  .error {
    color: var(--_error);
  }
  .code,
  .before {
    margin-block: 0.5rem 1rem;
  }
  #code {
    margin-block-end: 0.75rem;
    font-size: 1.75rem;
    letter-spacing: 0.15em;
    text-transform: uppercase;
  }
  #person {
    margin-block-end: 1rem;
  }
  .wide,
  .code .primary {
    inline-size: 100%;
    max-inline-size: 40rem;
    min-block-size: 3.25rem;
    font-size: 1.125rem;
  }
  .more {
    margin-block-start: 2rem;
    border-block-start: 1px solid var(--_soft);
  }
  figure {
    max-inline-size: 26rem;
    margin-block: 1rem;
  }
  .qr {
    display: block;
    inline-size: 100%;
  }
  .light {
    fill: #fff;
  }
  .dark {
    fill: #000;
  }
  @media (forced-colors: active) {
    .qr {
      forced-color-adjust: none;
    }
    .line.on::before {
      background: CanvasText;
    }
  }
`;
