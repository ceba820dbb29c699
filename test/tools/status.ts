import { all } from './deep.js';

/** Waits until whatever an action set off has been said. */
const settle = (): Promise<unknown> => new Promise((done) => setTimeout(done, 50));

/** Listens to a status message (WCAG 2.2, 4.1.3): one entry per change, whether or not the words are new. */
export class Listener {
  readonly #said: string[] = [];

  constructor(root: Node) {
    const status = all(root, 'status')[0];
    if (!status) throw new Error('There is no status to listen to');
    const observer = new MutationObserver((records) => {
      for (const _ of records) this.#said.push((status.textContent ?? '').trim());
    });
    observer.observe(status, { childList: true, characterData: true, subtree: true });
  }

  /** What was said since the last time. */
  async heard(): Promise<string[]> {
    await settle();
    return this.#said.splice(0);
  }
}
