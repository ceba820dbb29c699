import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Moves focus after the next render, to where a person would look. */
export class Focus implements ReactiveController {
  #selector = '';

  constructor(private readonly host: ReactiveControllerHost & { renderRoot: HTMLElement | DocumentFragment }) {
    host.addController(this);
  }

  next(selector: string): void {
    this.#selector = selector;
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    if (!this.#selector) return;
    const target = this.host.renderRoot.querySelector<HTMLElement>(this.#selector);
    this.#selector = '';
    target?.focus();
    target?.scrollIntoView({ block: 'nearest' });
  }
}
