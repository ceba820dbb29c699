import { css } from 'lit';

/** Cards, in their place and while they are dragged. */
export const cardStyles = css`
  /* Apart, so that what changes elsewhere does not have every card painted again. */
  .cards {
    isolation: isolate;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin: 0;
    padding: 0;
    max-inline-size: none;
    list-style: none;
  }
  .card {
    display: flex;
    flex-wrap: wrap;
    overflow-wrap: break-word;
    max-inline-size: 100%;
    color: var(--_ink);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    user-select: none;
    -webkit-user-select: none;
    cursor: grab;
  }
  .handle {
    flex: none;
    inline-size: 2.75rem;
    padding: 0.625rem 0.875rem;
    touch-action: none;
    -webkit-touch-callout: none;
    background: radial-gradient(circle, var(--_line) 1.5px, transparent 2px) 0 0 / 0.5rem 0.5rem content-box;
  }
  /* Browsers that look for what a broad finger meant look for what answers to being pressed. */
  .handle:active {
    background-color: var(--_chosen);
  }
  [data-dragged] {
    opacity: 0.4;
    border-style: dashed;
  }
  .ghost {
    position: fixed;
    inset: 0 auto auto 0;
    margin: 0;
    padding: 0;
    overflow: visible;
    pointer-events: none;
    box-shadow: 0 0.5rem 1.5rem rgb(0 0 0 / 25%);
  }
  .many .cards {
    max-block-size: 20rem;
    overflow-y: auto;
    padding: 3px;
  }
  .finder {
    margin-block-end: 1rem;
  }
  .card button {
    border: 0;
    background: none;
  }
  .pick {
    flex: 1 1 0;
    min-inline-size: min-content;
    color: inherit;
    text-align: start;
    padding-inline: 0 0.25rem;
  }
  .pick[aria-pressed='true'] {
    background: var(--_accent);
    color: var(--_surface);
  }
  @media (forced-colors: active) {
    .pick[aria-pressed='true'] {
      border: 3px double;
      text-decoration: underline;
    }
  }
  .move {
    flex: none;
    padding-inline: 0.5rem;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
`;
