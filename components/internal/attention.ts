import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & { renderRoot: HTMLElement | DocumentFragment };

/**
 * Where a person's attention goes after the next render. Sight follows focus; assistive technology is told what
 * happened (WCAG 2.2, 4.1.3) by one `role=status` that is empty from the first render on and changes once per action.
 */
export class Attention implements ReactiveController {
  #said = '';
  #selectors: string[] = [];

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  say(text: string): void {
    this.#said = text;
    this.host.requestUpdate();
  }

  /** Puts focus on what fits the first of the selectors that anything fits. */
  focus(...selectors: string[]): void {
    this.#selectors = selectors;
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    const root = this.host.renderRoot;
    const [said, selectors] = [this.#said, this.#selectors];
    this.#said = '';
    this.#selectors = [];
    const found = selectors.map((one) => root.querySelector<HTMLElement>(one)).find(Boolean);
    // What is folded away cannot have focus.
    found?.closest('.entry > details')?.toggleAttribute('open', true);
    found?.focus();
    // A search of hundreds of cards would be felt at every letter: it lies beside them.
    const status = said && [...root.children].find((child) => child.matches('[role=status]'));
    // The same words twice are not a change, and would not be read: a no-break space makes them one.
    if (status) status.textContent = status.textContent === said ? `${said}\u00a0` : said;
  }
}
