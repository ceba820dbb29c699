import type { Result } from '../../src/result/result.js';

/**
 * A result came from a page in a frame, and is for this page to keep. `accept` it, or cancel it to refuse it. What nobody accepts is not
 * acknowledged: then the person reads that it was not sent yet, and the frame tries again.
 */
export class ResultEvent extends Event {
  /** Settles when the result is kept; undefined as long as nobody accepted it. */
  accepted: Promise<unknown> | undefined;

  constructor(
    /** Made by whoever made the page in the frame: to be checked like anything that comes from outside. */
    readonly result: Result,
    /** The site of the page in the frame; `null` for one in a sandbox without a site of its own. */
    readonly origin: string,
  ) {
    super('samen-result', { bubbles: true, composed: true, cancelable: true });
  }

  /** Takes the result. The frame hears that it arrived when `kept` has resolved, and tries again when it rejects. */
  accept(kept?: unknown): void {
    this.accepted = Promise.resolve(kept);
  }
}

declare global {
  interface HTMLElementEventMap {
    'samen-result': ResultEvent;
  }
}
