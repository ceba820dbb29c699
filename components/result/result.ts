import { html, LitElement, type PropertyValues } from 'lit';
import { sayer } from '../../src/instrument/text.js';
import { ProblemEvent } from '../internal/events.js';
import { LocaleController } from '../internal/locale-controller.js';
import { report } from '../internal/picture/report.js';
import { base } from '../internal/styles/base.js';
import { reportStyles } from '../internal/styles/report.js';
import { openResult, type Open, type Opened } from './source.js';
import type { Result } from '../../src/result/result.js';
import type { Widget } from '../internal/widget.js';

/** A person finished, or is back at what was finished before. */
const followed = ['samen-delivered', 'samen-restored'];

/**
 * Shows one result: a sentence, a picture and a table with the same numbers, what to talk about, and the passport.
 *
 * @slot - What is shown while there is no result.
 * @fires samen-problem - The result or its instrument could not be used.
 * @csspart base - The whole.
 * @csspart report - The result.
 * @csspart table - Tables.
 * @cssprop --samen-accent - Colour of what stands out.
 * @cssprop --samen-ink - Colour of text.
 * @cssprop --samen-surface - Colour behind everything.
 */
export class SamenResult extends LitElement {
  static override properties = {
    result: { attribute: false },
    instrument: { attribute: false },
    src: {},
    for: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    opened: { state: true },
  };
  static override styles = [base, reportStyles];

  /** A result, as an element's `result` or from a file. */
  declare result: Result | object | undefined;
  /** The definition, when the result is not of a preset. */
  declare instrument: object | undefined;
  /** Address of a result in JSON. */
  declare src: string | undefined;
  /** Id of the element on this page whose result is shown when it is finished. */
  declare for: string | undefined;
  /** Level of the title among the page's headings; 2 when absent. */
  declare headingLevel: number;
  declare opened: Open | undefined;
  readonly locale = new LocaleController(this, () => []);
  #trouble: typeof import('../internal/parts/trouble.js') | undefined;
  #root: Node | undefined;
  #wanted: unknown[] = [];

  constructor() {
    super();
    this.headingLevel = 2;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Where ids are looked up: in a shadow root the document would see its host as the target.
    this.#root = this.getRootNode();
    for (const name of followed) this.#root.addEventListener(name, this.#follow);
    const widget = this.for && (this.#root as Document).getElementById(this.for);
    if (widget) this.#show(widget as Widget);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const name of followed) this.#root?.removeEventListener(name, this.#follow);
  }

  #follow = ({ target }: Event): void => {
    if (this.for && (target as Widget).id === this.for) this.#show(target as Widget);
  };

  /** Only what is finished is a result: an element that is not, or not yet defined, is waited for. */
  #show(widget: Widget): void {
    if (!widget.result?.completedAt) return;
    this.result = widget.result;
    if (typeof widget.instrument !== 'string') this.instrument = widget.session.instrument;
  }

  override willUpdate(_: PropertyValues): void {
    const wanted = [this.result, this.src, this.instrument, this.locale.tag];
    if (wanted.every((one, index) => Object.is(one, this.#wanted[index]))) return;
    this.#wanted = wanted;
    if (this.result !== undefined || this.src) void this.#open(wanted);
    else this.opened = undefined;
  }

  async #open(wanted: unknown[]): Promise<void> {
    const opened = await openResult(this, this.locale.tag);
    if (wanted !== this.#wanted) return;
    if ('problems' in opened) {
      this.#trouble = await import('../internal/parts/trouble.js');
      await this.locale.add(this.#trouble.part);
    } else await Promise.all(opened.texts.map((part) => this.locale.add(part)));
    this.opened = opened;
    if ('problems' in opened) this.dispatchEvent(new ProblemEvent(opened.problems));
  }

  #report({ instrument, result, picture }: Opened): unknown {
    const { headingLevel, locale } = this;
    const say = sayer(instrument, locale.tag, result.wording);
    return html`<h2 part="title" aria-level=${headingLevel}>${say('title')}</h2>
      ${report(picture, { instrument, result, say, t: locale.t!, headingLevel, locale: locale.tag })}`;
  }

  override render(): unknown {
    const { opened, locale } = this;
    if (!locale.t || !opened) return html`<slot></slot>`;
    return html`<div class="base" part="base">
      ${
        'problems' in opened
          ? this.#trouble?.failed(locale.t, this.headingLevel, opened.problems)
          : this.#report(opened)
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'samen-result': SamenResult;
  }
}
