import { css } from 'lit';

/**
 * Colours, type, buttons and notes of every element. Each token falls back to the NL Design System's names, then to our
 * own. `light-dark()` follows the page: on a page that has no dark mode we stay light.
 */
export const base = css`
  :host {
    display: block;
    min-inline-size: min(18rem, 100%);
    --_i: #18222d;
    --_b: #fff;
    --_a: #0b5a87;
    --_o: #fff;
    --_m: #4c5966;
    --_l: #78858f;
    --_s: #d3dae0;
    --_r: #f3f6f8;
    --_c: #e2f0f8;
    --_e: #a3221a;
    --_ink: var(--samen-ink, var(--basis-color-default-color-document, var(--utrecht-document-color, var(--_i))));
    --_surface: var(
      --samen-surface,
      var(--basis-color-default-bg-document, var(--utrecht-document-background-color, var(--_b)))
    );
    --_accent: var(--samen-accent, var(--basis-color-action-1-color-default, var(--utrecht-link-color, var(--_a))));
    --_on-accent: var(--samen-on-accent, var(--_o));
    --_muted: var(--samen-muted, var(--_m));
    --_line: var(--samen-line, var(--_l));
    --_soft: var(--samen-soft-line, var(--_s));
    --_raised: var(--samen-raised, var(--_r));
    --_chosen: var(--samen-chosen, var(--_c));
    --_error: var(--samen-error, var(--_e));
    --_radius: var(--samen-radius, 0.5rem);
    --_font: var(--samen-font, var(--basis-text-font-family-default, var(--utrecht-document-font-family, inherit)));
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_i: light-dark(#18222d, #ecf1f5);
      --_b: light-dark(#fff, #151b21);
      --_a: light-dark(#0b5a87, #86caf2);
      --_o: light-dark(#fff, #06212f);
      --_m: light-dark(#4c5966, #aab7c3);
      --_l: light-dark(#78858f, #8d9aa6);
      --_s: light-dark(#d3dae0, #36424d);
      --_r: light-dark(#f3f6f8, #1e262e);
      --_c: light-dark(#e2f0f8, #143448);
      --_e: light-dark(#a3221a, #ffb3a9);
    }
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
  }
  .base {
    container-type: inline-size;
    padding: clamp(1rem, 4%, 2rem);
    color: var(--_ink);
    background: var(--_surface);
    border: 1px solid var(--_soft);
    border-radius: var(--_radius);
    font-family: var(--_font);
    line-height: 1.5;
    overflow-wrap: break-word;
  }
  :host([embedded]) .base {
    padding: 0;
    border: 0;
  }
  h2,
  h3,
  h4 {
    margin: 1.5em 0 0.5em;
    line-height: 1.25;
    text-wrap: balance;
  }
  h2 {
    margin-top: 0;
    font-size: 1.5rem;
  }
  h3 {
    font-size: 1.2rem;
  }
  h4 {
    font-size: 1.05rem;
  }
  p,
  ul {
    margin: 0 0 0.75rem;
    max-inline-size: 65ch;
  }
  .intro {
    font-size: 1.05rem;
  }
  .muted,
  .hint {
    color: var(--_muted);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.75rem;
    align-items: center;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  button,
  summary {
    min-block-size: 2.75rem;
    min-inline-size: 2.75rem;
    font: inherit;
    cursor: pointer;
  }
  button {
    padding: 0.5rem 1rem;
    color: var(--_accent);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  button:hover {
    background: var(--_raised);
  }
  button[disabled] {
    color: var(--_muted);
    border-color: var(--_soft);
    cursor: default;
  }
  .primary {
    color: var(--_on-accent);
    background: var(--_accent);
    border-color: var(--_accent);
    font-weight: 600;
  }
  .primary:hover {
    background: color-mix(in srgb, var(--_accent) 85%, var(--_ink));
  }
  .link {
    padding: 0.25rem;
    background: none;
    border-color: transparent;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  summary {
    padding: 0.6rem 0;
    color: var(--_accent);
    inline-size: fit-content;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  [data-focus]:focus,
  h4:focus {
    outline: none;
  }
  .note {
    padding: 1rem;
    margin-block: 1rem;
    background: var(--_raised);
    border-inline-start: 4px solid var(--_accent);
  }
  .problem {
    border-color: var(--_error);
  }
  .note > :first-child {
    margin-top: 0;
  }
  .mark {
    display: inline-block;
    min-inline-size: 1.6em;
    margin-inline-end: 0.5em;
    padding: 0 0.35em;
    color: var(--_accent);
    background: var(--_chosen);
    border-radius: 1em;
    text-align: center;
    font-weight: 600;
  }
  footer {
    margin-block-start: 1.5rem;
    padding-block-start: 0.5rem;
    border-block-start: 1px solid var(--_soft);
    color: var(--_muted);
  }
  .small {
    font-size: 0.95rem;
  }
  .saved {
    margin-inline-end: auto;
  }
  .subhead {
    margin-block: 1rem 0.25rem;
    font-weight: 600;
  }
  dl {
    margin: 0;
  }
  dd {
    margin: 0;
  }
  .answers {
    margin-block-end: 1.5rem;
  }
  .answer {
    padding-block: 0.5rem;
    border-block-end: 1px solid var(--_soft);
  }
  .answer dt {
    color: var(--_muted);
  }
  .answer dd {
    display: flex;
    gap: 1rem;
    align-items: baseline;
    justify-content: space-between;
  }
  .typed {
    white-space: pre-line;
    min-inline-size: 0;
  }
  @container (min-width: 40rem) {
    .answer {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 1rem;
      align-items: baseline;
    }
  }
  @media print {
    button,
    footer {
      display: none;
    }
  }
`;
