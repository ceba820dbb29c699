import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { sayer, textLocale, type Say } from '../../src/instrument/text.js';
import { makeResult, type Json, type Result } from '../../src/result/result.js';
import { Attention } from './attention.js';
import { DraftController, type Keep } from './draft-controller.js';
import { ChangeEvent, ProblemEvent } from './events.js';
import { differ } from './differ.js';
import { takeEarly } from './early.js';
import { FormController } from './form-controller.js';
import { jsonCopy } from './json-copy.js';
import { loadInstrument, type Loaded } from './load.js';
import { LocaleController } from './locale-controller.js';
import { body } from './parts/body.js';
import { isEmpty, Session } from './session.js';
import { Settings } from './settings.js';
import { openWay, shortcut } from './steps.js';
import { Troubles } from './troubles.js';
import { trusted } from './trust.js';
import type { Answers } from '../../src/instrument/answers.js';
import type { Row, Word } from '../../src/instrument/rows/row.js';
import type { Problem } from '../../src/instrument/problem.js';
import type { Instrument } from '../../src/instrument/schema.js';
import type { Translate } from '../../src/locale/resolve.js';
import type { Asked } from './asked.js';
import type { Out } from './deliver/out.js';
import type { KindParts } from './kind.js';
import type { Fetched } from './later.js';

/**
 * What the four kinds share: when to load, and what is shown. The work is done by controllers, the session, and the
 * functions in `parts`; a kind adds how it is answered.
 */
export abstract class Widget extends Settings {
  /** What is particular to the kind: its presets, rule, picture and texts. */
  abstract readonly kind: KindParts;
  readonly session = new Session(() => this.requestUpdate());
  readonly locale = new LocaleController(this, () => [this.kind.texts]);
  readonly attention = new Attention(this);
  readonly drafts = new DraftController(this, this.session);
  readonly form = new FormController(this);
  readonly troubles = new Troubles(this);
  /** What was fetched because it was needed. */
  readonly more: Fetched = {};
  /** Leaves marks for the browser's Back button; fetched for one question at a time. */
  pages: typeof import('./page-history.js') | undefined;
  /** How results leave, where the page says so; fetched while the page loads. */
  out: Promise<Out | undefined> | undefined;
  /** What is said of a result that leaves. */
  line: (() => unknown) | undefined;
  #context: { [key: string]: Json } | undefined;
  /** A draft was put back, and that is yet to be said. */
  #back = false;
  #loaded: unknown[] = [];
  #said: unknown[] = [];
  #say: Say = () => '';

  /** What is asked, in order. */
  abstract get asked(): Asked[];
  /** The questions of a page, or all of them. */
  abstract questions(page: number | undefined): unknown;
  /** What a kind has to say under the title. */
  under(): unknown {
    return nothing;
  }
  /** Every question with its answer in words. */
  abstract rows(word: Word): Row[];

  constructor() {
    super();
    takeEarly(this, 'result', 'value', 'answers');
  }

  /** What was answered, raw. */
  get answers(): Answers {
    return this.session.answers;
  }

  /** The result as it is now; `completedAt` is absent until the person finishes. Undefined while nothing is shown. */
  get result(): Result | undefined {
    const { instrument, id, startedAt, state } = this.session;
    const { kind, perspective, locale } = this;
    if (!instrument) return undefined;
    const answers = kind.leaving?.(instrument, this.answers) ?? this.answers;
    const result = makeResult(instrument, answers, kind.score(instrument, answers), {
      id,
      startedAt,
      locale: locale.tag,
      wording: this.wording === 'plain' ? 'plain' : 'standard',
      completedAt: 'completedAt' in state ? state.completedAt : undefined,
      perspective,
      context: this.#context,
    });
    trusted.add(result);
    return result;
  }

  /** The form value: the result as JSON, empty as long as nothing is answered that may leave. */
  get value(): string {
    const { result } = this;
    return result && !isEmpty(result.answers) ? JSON.stringify(result) : '';
  }

  get t(): Translate {
    return this.locale.t!;
  }

  /** The instrument's texts in the language and wording shown: the same function as long as those are the same. */
  get say(): Say {
    const wanted = [this.session.instrument, this.locale.tag, this.wording];
    if (differ(wanted, this.#said)) this.#say = sayer(this.session.instrument!, this.locale.tag, this.wording);
    this.#said = wanted;
    return this.#say;
  }

  get keeping(): Keep {
    const { keep } = this;
    if (keep === 'none' || keep === 'tab' || keep === 'device') return keep;
    return this.session.instrument?.passport.audience === 'resident' ? 'tab' : 'device';
  }

  get draftKey(): string {
    const where = this.draft ?? `${location.pathname}${location.search}#${this.id || this.name}`;
    return `samen:${this.session.instrument?.passport.id}:${where}`;
  }

  /** A person answered. */
  answer(field: string, answers: Answers): void {
    this.session.set(answers);
    this.dispatchEvent(new ChangeEvent(field));
  }

  /** A person did something that is not a control's own: the native events are sent as well. */
  changed(field: string): void {
    this.dispatchEvent(new ChangeEvent(field));
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  formAssociatedCallback(form: HTMLFormElement | null): void {
    this.form.follow(form);
  }

  formResetCallback(): void {
    if (this.session.instrument) this.session.erase();
  }

  override willUpdate(changed: PropertyValues): void {
    if (changed.has('context')) this.#readContext();
    if (changed.has('deliver') || changed.has('delivery')) openWay(this);
    if (changed.has('required') && this.required) void this.need('required');
    if (changed.has('help') && this.help) void this.need('help');
    if (this.pace === 'page' && !this.pages) void import('./page-history.js').then((pages) => (this.pages = pages));
    const { instrument, src, wording, locale } = this;
    // Texts of a preset come per language and wording; a definition that was given has them all.
    const wanted = typeof instrument === 'string' ? [instrument, locale.tag, wording] : [instrument, src, ''];
    if (!differ(wanted, this.#loaded)) return;
    this.#loaded = wanted;
    void this.load();
  }

  /** Loads what the properties name, again if need be. */
  async load(): Promise<void> {
    const wanted = this.#loaded;
    const { instrument, src, kind, wording = 'standard' } = this;
    // Even the words for what is wrong may be out of reach: then the page's own fallback is shown.
    const required = this.required && this.need('required');
    const loaded: Loaded = await loadInstrument({ instrument, src, ...kind, locale: this.locale.tag, wording }).catch(
      () => ({ problems: [] }),
    );
    await required;
    if (wanted !== this.#loaded) return;
    if ('problems' in loaded) {
      await this.troubles.tell();
      this.session.go({ step: 'failed', problems: loaded.problems });
      this.dispatchEvent(new ProblemEvent(loaded.problems));
    } else this.#open(loaded.instrument);
  }

  #open(instrument: Instrument): void {
    const before = this.session.instrument?.passport.id;
    if (before !== instrument.passport.id) this.drafts.close();
    this.session.open(instrument);
    if (instrument.help) void this.need('help');
    this.locale.speak(textLocale(instrument, this.locale.tag));
    if (before === instrument.passport.id) return;
    if (!this.hasAttribute('embedded')) this.openDraft();
  }

  /** Looks for what was answered before; what is part of a form is kept by that. */
  openDraft(): void {
    void this.drafts.open(this.keeping, this.draftKey);
  }

  /** Fetches what most pages never need. Out of reach, it stays away. */
  need(name: keyof Fetched): Promise<void> {
    return import('./later.js').then(({ fetchFor }) => fetchFor(this, name)).catch(() => undefined);
  }

  /**
   * Goes on with a result that was saved before: with its id, the time it was started, and those of its answers that fit.
   * What was answered here comes back by undo. Nothing is fired for it but `samen-restored`, and `samen-problem` when
   * something does not fit.
   * @param result as from a file or a server: it is checked.
   * @returns what does not fit, in the language of the page; empty when all was taken.
   * @throws when the code for it could not be fetched.
   */
  async continueFrom(result: object): Promise<readonly Problem[]> {
    await this.need('open');
    return this.more.open!.continueFrom(this, result);
  }

  restored(): void {
    this.#back = true;
    this.dispatchEvent(new Event('samen-restored', { bubbles: true, composed: true }));
  }

  #readContext(): void {
    this.#context = jsonCopy(this.context);
    if (this.context !== undefined && !this.#context) void this.troubles.tell('context');
  }

  override updated(_: PropertyValues): void {
    const { unreadable, saved } = this.drafts;
    if (this.#back && this.locale.t) {
      this.#back = false;
      this.attention.say(this.t('restored'));
    }
    if (unreadable.length) void this.troubles.tell('old-draft');
    if (saved === 'failed') void this.troubles.tell('not-saved');
  }

  override render(): TemplateResult {
    const { instrument } = this.session;
    const lang = instrument ? textLocale(instrument, this.locale.tag) : nothing;
    return html`<div class="base" part="base" lang=${lang} @change=${this.#rechange} @keydown=${this.keys}>
        ${this.locale.t ? body(this) : this.locale.failed ? html`<slot></slot>` : nothing}
      </div>
      <div role="status" class="hidden"></div>`;
  }

  /** Keys that work wherever focus is. */
  keys(event: KeyboardEvent): void {
    shortcut(this, event);
  }

  /** A native change event stays inside a shadow root; hosts that listen for it get one of ours. */
  #rechange = (event: Event): void => {
    if (!event.composed) this.dispatchEvent(new Event('change', { bubbles: true }));
  };
}
