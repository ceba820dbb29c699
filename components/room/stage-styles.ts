import { css } from 'lit';

/**
 * The big screen. What must be read is at least a fortieth of its height: `--_u` is a hundredth of the height of a screen of
 * 16 by 9, and of the part of another that such a one would fill.
 */
export const stageStyles = css`
  .stage {
    --_u: min(1vh, 0.5625vw);
    --_muted: var(--_ink);
    position: fixed;
    inset: 0;
    z-index: 2147483000;
    display: flex;
    flex-direction: column;
    overflow: auto;
    padding: max(1rem, calc(3 * var(--_u)));
    color: var(--_ink);
    background: var(--_surface);
    font-family: var(
      --samen-font,
      var(--basis-text-font-family-default, var(--utrecht-document-font-family, inherit))
    );
    font-size: max(1.125rem, calc(3 * var(--_u)));
    line-height: 1.3;
  }
  .black {
    background: #000;
    cursor: none;
  }
  .lobby {
    flex: 1 0 auto;
    display: grid;
    gap: max(1rem, calc(5 * var(--_u)));
    align-content: center;
    align-items: center;
  }
  .square {
    inline-size: min(100%, 22rem);
    margin-inline: auto;
  }
  .lobby h2 {
    font-size: max(1.5rem, calc(6 * var(--_u)));
  }
  .lobby p {
    margin-block: 0 max(0.75rem, calc(2.5 * var(--_u)));
    max-width: none;
  }
  .how {
    font-size: max(1.25rem, calc(4 * var(--_u)));
  }
  .lobby .typed-code strong {
    display: block;
    font-size: max(2.5rem, calc(13 * var(--_u)));
    line-height: 1.1;
  }
  .lobby .numbers {
    margin-block: max(0.75rem, calc(3 * var(--_u)));
    gap: 0 max(2rem, calc(8 * var(--_u)));
  }
  .lobby .numbers dd {
    font-size: max(2.5rem, calc(11 * var(--_u)));
  }
  .armed {
    padding: 0.5em 0.75em;
    color: var(--_surface);
    background: var(--_accent);
    border-radius: var(--_radius);
    font-weight: 600;
  }
  .strip {
    display: flex;
    flex-wrap: wrap;
    gap: 0 2em;
    max-width: none;
    margin: 0 0 max(0.5rem, calc(1.5 * var(--_u)));
  }
  .picture {
    flex: 1;
    min-block-size: 12rem;
    overflow: auto;
    overscroll-behavior: contain;
  }
  .picture samen-board {
    margin: 0;
  }
  .picture samen-board::part(base) {
    padding: 0;
    border: 0;
  }
  .picture .movement h3 {
    margin-block-start: 0;
    font-size: max(1.5rem, calc(4 * var(--_u)));
  }
  .stage .movement :is(p, li, summary) {
    font-size: inherit;
    max-width: none;
  }
  /* Quiet until somebody looks for it: the screen is the group's. */
  .tools {
    margin-block-start: max(0.5rem, calc(1 * var(--_u)));
    font-size: 1rem;
    opacity: 0;
    transition: opacity 0.2s;
  }
  .stage:is(:hover, :focus-within) .tools {
    opacity: 1;
  }
  @media (min-width: 60rem) and (orientation: landscape) {
    .lobby {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .square {
      inline-size: min(calc(80 * var(--_u)), 46vw);
    }
  }
  @media (hover: none), (prefers-reduced-motion: reduce) {
    .tools {
      opacity: 1;
      transition: none;
    }
  }
  @media print {
    .stage {
      position: static;
    }
  }
`;
