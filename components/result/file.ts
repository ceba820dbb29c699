import { html, nothing } from 'lit';
import { part } from '../../src/locale/parts/open.js';
import { ProblemEvent } from '../internal/events.js';
import { dress } from '../internal/later.js';
import { pick, styles } from '../internal/open/pick.js';
import { problemList } from '../internal/parts/trouble.js';
import { presetOf } from '../internal/presets/all.js';
import type { Problem } from '../../src/instrument/problem.js';
import type { Instrument } from '../../src/instrument/schema.js';
import type { Result } from '../../src/result/result.js';
import type { SamenResult } from './result.js';

export { part };

/** The definition that a table of answers is read with: the element's own, or a preset. */
async function instrumentFor(element: SamenResult, id: string): Promise<Instrument | undefined> {
  const given = element.instrument as Instrument | undefined;
  if (given?.passport?.id === id) return given;
  return presetOf(id, element.locale.tag);
}

/** Opens results from a file that a person picks or drops, and shows one at a time. */
export class Files {
  #results: Result[] = [];
  #at = 0;
  #refused: readonly Problem[] = [];
  #turn = 0;

  constructor(private readonly element: SamenResult) {
    dress(element, styles);
  }

  async take(file: File): Promise<void> {
    const { element } = this;
    const turn = ++this.#turn;
    const { readFile } = await import('../internal/open/read.js');
    const { results, refused } = await readFile(file, element.locale.tag, (id) => instrumentFor(element, id));
    // Meanwhile another file may have been picked.
    if (turn !== this.#turn) return;
    this.#refused = refused;
    if (results.length) {
      this.#results = results;
      this.show(0, file.name);
    }
    element.requestUpdate();
    if (refused.length) element.dispatchEvent(new ProblemEvent(refused));
  }

  show(at: number, name = ''): void {
    const { element } = this;
    this.#at = at;
    element.result = this.#results[at];
    element.told = element.locale.t!(name ? 'opened' : 'open-of', { what: name, n: at + 1, of: this.#results.length });
  }

  async #step(to: number): Promise<void> {
    const { element } = this;
    this.show(to);
    await element.updateComplete;
    const root = element.shadowRoot!;
    // At the first and the last one the button that was pressed is gone: focus goes to the other.
    if (!root.activeElement) root.querySelector<HTMLElement>('.pages button')?.focus();
  }

  /** What was refused, and ways through the results of one file. */
  #found(): unknown {
    const t = this.element.locale.t!;
    const [of, n] = [this.#results.length, this.#at + 1];
    const step = (to: number, key: 'open-before' | 'open-next') =>
      to < 0 || to >= of ? nothing : html`<button @click=${() => this.#step(to)}>${t(key)}</button>`;
    return html`${
      this.#refused.length
        ? html`<div class="note problem" role="alert">
          <p><strong>${t('open-refused')}</strong></p>
          ${problemList(this.#refused)}
        </div>`
        : nothing
    }${
      of > 1
        ? html`<div class="row pages">
          <span>${t('open-of', { n, of })}</span>${step(this.#at - 1, 'open-before')}${step(this.#at + 1, 'open-next')}
        </div>`
        : nothing
    }`;
  }

  render(): unknown {
    const t = this.element.locale.t!;
    const label = t(this.#results.length ? 'open-another' : 'open-result');
    return html`${pick(label, t('open-hint'), (file) => void this.take(file))}${this.#found()}`;
  }
}
