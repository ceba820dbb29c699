import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { rows } from '../../src/instrument/rows.js';
import { sayer } from '../../src/instrument/text.js';
import { ProblemEvent } from '../internal/events.js';
import { jsonAttribute } from '../internal/json-attribute.js';
import { LocaleController } from '../internal/locale-controller.js';
import { answers } from '../internal/parts/answers.js';
import { report } from '../internal/picture/report.js';
import { base } from '../internal/styles/base.js';
import { reportStyles } from '../internal/styles/report.js';
import { openResult, type Open, type Opened } from './source.js';
import type { Result } from '../../src/result/result.js';
import type { Fetched } from '../internal/later.js';
import type { Widget } from '../internal/widget.js';

/** A person finished, or is back at what was finished before. */
const followed = ['samen-step', 'samen-delivered', 'samen-restored'];

/**
 * Shows one result: a sentence, a picture and a table with the same numbers, what to talk about, every question with its
 * answer, and the passport. With `from-file` a person can open results that were saved before.
 *
 * @slot - What is shown while there is no result.
 * @fires samen-problem - The result or its instrument could not be used, or links to help are wrong or were not looked at for 180 days.
 * @csspart base - The whole.
 * @csspart report - The result.
 * @csspart table - Tables.
 * @csspart answers - Every question with its answer.
 * @csspart help - Links to help.
 * @csspart keep - Where a person keeps the result in another form.
 * @csspart pick - Where a person gives a file, with `from-file`.
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
    fromFile: { type: Boolean, attribute: 'from-file' },
    help: { converter: jsonAttribute },
    headingLevel: { type: Number, attribute: 'heading-level' },
    opened: { state: true },
    told: { state: true },
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
  /** A person can open results from a file: JSON, JSON lines, or a table of answers (CSV) of ours. */
  declare fromFile: boolean;
  /** Links to help, in place of the instrument's: a list of `label`, `url` and `checkedOn`; as an attribute, JSON. */
  declare help: { label: string; url: string; checkedOn: string }[] | undefined;
  /** Level of the title among the page's headings; 2 when absent. */
  declare headingLevel: number;
  declare opened: Open | undefined;
  /** What assistive technology is told. */
  declare told: string;
  readonly locale = new LocaleController(this, () => []);
  /** What was fetched because it was needed. */
  readonly more: Fetched = {};
  #files: import('./file.js').Files | undefined;
  #root: Node | undefined;
  #wanted: unknown[] = [];

  constructor() {
    super();
    this.headingLevel = 2;
    this.fromFile = false;
    this.told = '';
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

  override willUpdate(changed: PropertyValues): void {
    if (changed.has('fromFile') && this.fromFile) void this.#takeFiles();
    if (changed.has('help') && this.help) void this.need('help');
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
      await this.need('trouble');
    } else {
      await Promise.all(opened.texts.map((part) => this.locale.add(part)));
      if (this.help || opened.instrument.help) await this.need('help');
    }
    if (wanted !== this.#wanted) return;
    this.opened = opened;
    if ('problems' in opened) this.dispatchEvent(new ProblemEvent(opened.problems));
  }

  /** Fetches what most pages never need. Out of reach, it stays away. */
  need(name: keyof Fetched): Promise<void> {
    return import('../internal/later.js').then(({ fetchFor }) => fetchFor(this, name)).catch(() => undefined);
  }

  async #takeFiles(): Promise<void> {
    const file = await import('./file.js').catch(() => undefined);
    if (!file) return;
    await this.locale.add(file.part);
    this.#files ??= new file.Files(this);
    this.requestUpdate();
  }

  #report({ instrument, result, picture }: Opened): unknown {
    const { headingLevel, locale, more } = this;
    const t = locale.t!;
    const say = sayer(instrument, locale.tag, result.wording);
    const shown = { instrument, result, say, t, headingLevel, locale: locale.shown };
    return html`<h2 part="title" aria-level=${headingLevel}>${say('title')}</h2>
      ${report(picture, shown)} ${more.help?.links(this, instrument, say, t)}
      <details>
        <summary>${t('review-title')}</summary>
        ${answers(rows(instrument, result.answers, say, t), t)}
      </details>
      <details class="keep" part="keep" @toggle=${() => this.need('keep')}>
        <summary>${t('keep')}</summary>
        ${more.keep?.menu({ shown, picture, near: this }) ?? html`<p>${t('keep-waits')}</p>`}
      </details>`;
  }

  #shown(opened: Open): unknown {
    if (!('problems' in opened)) return this.#report(opened);
    return this.more.trouble?.failed(this.locale.t!, this.headingLevel, opened.problems);
  }

  override render(): unknown {
    const { opened, locale } = this;
    const files = this.fromFile && locale.t ? this.#files?.render() : undefined;
    if (!locale.t || !(opened || files)) return html`<slot></slot>`;
    return html`<div class="base" part="base">
        ${files ?? nothing} ${opened ? this.#shown(opened) : html`<slot></slot>`}
      </div>
      <div role="status" class="hidden">${this.told}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'samen-result': SamenResult;
  }
}
