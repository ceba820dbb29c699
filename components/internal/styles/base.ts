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
    --_muted: var(--samen-muted, var(--_m));
    --_line: var(--samen-line, var(--_l));
    --_soft: var(--samen-soft-line, var(--_s));
    --_raised: var(--samen-raised, var(--_r));
    --_chosen: var(--samen-chosen, var(--_c));
    --_error: var(--samen-error, var(--_e));
    --_radius: var(--samen-radius, 0.5rem);
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_i: light-dark(#18222d, #ecf1f5);
      --_b: light-dark(#fff, #151b21);
      --_a: light-dark(#0b5a87, #86caf2);
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
    margin: 0;
  }
  .base {
    container-type: inline-size;
    padding: clamp(1rem, 4%, 2rem);
    color: var(--_ink);
    background: var(--_surface);
    border: 1px solid var(--_soft);
    border-radius: var(--_radius);
    font-family: var(
      --samen-font,
      var(--basis-text-font-family-default, var(--utrecht-document-font-family, inherit))
    );
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
  h2,
  h3,
  h4 {
    margin: 1.5rem 0 0.5rem;
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
    font-size: 1rem;
  }
  p,
  ul {
    margin-bottom: 0.75rem;
    max-width: 65ch;
  }
  .muted,
  .hint,
  dt {
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
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  button,
  summary {
    min-height: 2.75rem;
    min-width: 2.75rem;
    padding: 0.6rem 1rem;
    color: var(--_accent);
    font: inherit;
    line-height: 1.25;
    cursor: pointer;
  }
  button {
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  button:hover {
    background: var(--_raised);
  }
  .primary {
    color: var(--_surface);
    background: var(--_accent);
    border-color: var(--_accent);
    font-weight: 600;
  }
  .primary:hover {
    background: var(--_ink);
  }
  .link {
    padding-inline: 0.25rem;
    background: none;
    border-color: transparent;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  summary {
    width: fit-content;
    padding-inline: 0;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  [tabindex='-1'] {
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
  footer {
    margin-top: 1.5rem;
    padding-top: 0.5rem;
    border-top: 1px solid var(--_soft);
  }
  .saved {
    margin-inline-end: auto;
    color: var(--_muted);
  }
  .subhead {
    margin: 1rem 0 0.25rem;
    font-weight: 600;
  }
  .answers {
    margin-bottom: 1.5rem;
  }
  .answer {
    padding-block: 0.5rem;
    border-bottom: 1px solid var(--_soft);
  }
  .answer dd {
    display: flex;
    gap: 1rem;
    align-items: center;
    justify-content: space-between;
  }
  .answer button {
    flex: none;
  }
  .typed {
    white-space: pre-line;
  }
  @container (min-width: 40rem) {
    .answer {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 1rem;
      align-items: center;
    }
  }
  @media print {
    :host {
      color-scheme: only light;
    }
    button,
    footer,
    .keep {
      display: none;
    }
    details::details-content {
      content-visibility: visible;
    }
  }
`;
