import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Lets the browser's Back button go to the previous page of questions. An entry of ours holds the host's own state
 * too, so that a router on the same page is not disturbed.
 */
export class PageHistory implements ReactiveController {
  constructor(
    host: ReactiveControllerHost,
    /** Tells the widgets of one page apart. */
    private readonly key: () => string,
    private readonly show: (page: number) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#back);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#back);
  }

  /** Leaves a mark to come back to. */
  push(from: number, to: number): void {
    try {
      history.replaceState(this.#state(from), '');
      history.pushState(this.#state(to), '');
    } catch {
      // A sandboxed frame may refuse; the page's own Back button still works.
    }
  }

  #state(page: number): object {
    return { ...(history.state as object | null), [`samen ${this.key()}`]: page };
  }

  #back = (event: PopStateEvent): void => {
    const page = (event.state as Record<string, unknown> | null)?.[`samen ${this.key()}`];
    if (typeof page === 'number') this.show(page);
  };
}
