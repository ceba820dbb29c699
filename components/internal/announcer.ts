import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Says what happened to assistive technology (WCAG 2.2, 4.1.3): one empty `role=status` from the first render on, whose
 * text changes once per action.
 */
export class Announcer implements ReactiveController {
  #text = '';

  constructor(private readonly host: ReactiveControllerHost & { renderRoot: HTMLElement | DocumentFragment }) {
    host.addController(this);
  }

  /** Said after the next render, so that it follows what it speaks of. */
  say(text: string): void {
    this.#text = text;
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    if (!this.#text) return;
    const status = this.host.renderRoot.querySelector('[role=status]');
    // The same words twice are not a change, and would not be read: a no-break space makes them one.
    if (status) status.textContent = status.textContent === this.#text ? `${this.#text}\u00a0` : this.#text;
    this.#text = '';
  }
}
