import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { defaultFloor, nothingYet, type Choice, type Looked, type Summary } from '../../src/summary/index.js';
import { sayer } from '../../src/instrument/text.js';
import { part } from '../../src/locale/parts/group.js';
import { ProblemEvent } from '../internal/events.js';
import { LocaleController } from '../internal/locale-controller.js';
import { base } from '../internal/styles/base.js';
import { definitionOf } from '../internal/definition.js';
import { presetOf } from '../internal/presets/all.js';
import { deskFor } from './desk.js';
import { asProblem, type Remark } from './intake/collector.js';
import { Filling } from './intake/filling.js';
import { fromProperty } from './intake/given.js';
import { read } from './intake/read.js';
import { slices } from './intake/slices.js';
import { picked, type Source } from './intake/sources.js';
import { drop, hover } from './parts/drop.js';
import { page } from './parts/page.js';
import { saidStyles } from './said-styles.js';
import { sceneOf, type Scene } from './scene.js';
import { boardStyles } from './styles.js';
import { mediaStyles } from './media-styles.js';
import type { Instrument } from '../../src/instrument/schema.js';
import type { Problem } from '../../src/instrument/problem.js';
import type { Desk } from './picture/group.js';

/** In milliseconds: a screen reader is told how far it is, and not more often than it can say. */
const spokenEvery = 2000;

/**
 * Shows many results of one instrument: the group's picture. Results come from files that a person picks or drops, from
 * `results`, or counted in `summary`.
 *
 * @fires samen-problem - Some of the results, or the instrument, could not be used. The rest is counted.
 * @csspart base - The whole.
 * @csspart title - The title.
 * @csspart drop - Where files come in.
 * @csspart problem - What was not counted, and why.
 * @csspart small - What is said to a group that is too small for a picture.
 * @csspart table - Tables.
 * @csspart comparison - Rounds or perspectives under each other.
 * @csspart timeline - The time line.
 * @csspart passport - Where the questions come from.
 * @cssprop --samen-accent - Colour of dots and of what stands out.
 * @cssprop --samen-ink - Colour of text.
 * @cssprop --samen-surface - Colour behind everything.
 */
export class SamenBoard extends LitElement {
  static override properties = {
    instrument: {},
    src: {},
    results: { attribute: false },
    summary: { attribute: false },
    open: { type: Boolean, reflect: true },
    floor: { type: Number },
    promised: { type: Boolean },
    large: { type: Boolean, reflect: true },
    headingLevel: { type: Number, attribute: 'heading-level' },
    scene: { state: true },
    over: { state: true },
  };
  static override styles = [base, boardStyles, saidStyles, mediaStyles];

  /** A preset's id, or a definition as an object. When absent, the first result says what it is. */
  declare instrument: string | object | undefined;
  /** Address of a definition in JSON. */
  declare src: string | undefined;
  /** Results, as objects; another list replaces what is shown. */
  declare results: readonly unknown[] | undefined;
  /** Results that are counted already; then no files are asked for. */
  declare summary: Summary | undefined;
  /** Shows small groups as well: the group chose so, knowing that people can tell who answered what. */
  declare open: boolean;
  /** How many people a picture needs at least; 5 when absent. */
  declare floor: number;
  /** People were promised the floor before they answered: the board does not offer to open. */
  declare promised: boolean;
  /** Large type and strong lines, for a big screen. */
  declare large: boolean;
  /** Level of the title among the page's headings; 2 when absent. */
  declare headingLevel: number;
  declare scene: Scene | undefined;
  declare over: boolean;

  readonly locale = new LocaleController(this, () => [part]);
  /** The definition with the texts that are shown. */
  shown: Instrument | undefined;
  /** Why there is nothing to show. */
  problems: readonly Problem[] = [];
  progress: { read: number; of: number } | undefined;
  /** What a screen reader is told of the progress. */
  spoken: [read: number, of: number] | undefined;
  wished: Choice = {};
  readonly filling = new Filling({
    instrumentFor: ({ instrument }) => this.#counted(instrument.id),
    advanced: (done, of) => this.#advanced(done, of),
    more: () => this.#draw(),
    done: (remarks) => this.#done(remarks),
  });
  readonly desk: Desk = deskFor(() => this.requestUpdate());
  /** What was shown, of each instrument. */
  #looked = new Map<string, Looked>();
  #asked: unknown[] = [];
  #turn = 0;
  #said = 0;
  #loading: Promise<Instrument | undefined> | undefined;

  constructor() {
    super();
    this.open = this.promised = this.large = this.over = false;
    this.floor = defaultFloor;
    this.headingLevel = 2;
  }

  /** Another part of the group is looked at. */
  wish(wished: Choice): void {
    this.wished = wished;
    void this.#draw();
  }

  /** The group opens its picture, or closes it again. */
  setOpen(open: boolean): void {
    this.open = open;
  }

  /** Counts files that a person picked; resolves when all of them are in the picture. */
  async pick(files: ArrayLike<File>): Promise<void> {
    await this.count(await picked(files));
  }

  /** Counts files in the order they are listed. */
  count(sources: readonly Source[]): Promise<void> {
    const { tag: locale } = this.locale;
    const arrivals = read(sources, { locale, instrumentOf: (id) => this.#definition(id) });
    return this.filling.add(arrivals, sources.length);
  }

  override willUpdate(changes: PropertyValues): void {
    const asked = [this.instrument, this.src, this.locale.tag];
    if (asked.some((one, index) => one !== this.#asked[index])) void this.#load(asked);
    if (changes.has('results')) void this.#given();
    if (changes.has('summary') || changes.has('open') || changes.has('floor')) void this.#draw();
  }

  /** The definition that is counted by: the page's, or the preset of the first result. */
  async #counted(id: string): Promise<Instrument | undefined> {
    if (this.instrument || this.src) return this.#loading;
    return presetOf(id, this.locale.tag);
  }

  /** A definition that a table of answers is read with. */
  async #definition(id: string): Promise<Instrument | undefined> {
    const own = await this.#loading;
    return own?.passport.id === id ? own : presetOf(id, this.locale.tag);
  }

  async #load(asked: unknown[]): Promise<void> {
    const before = this.#asked;
    this.#asked = asked;
    if (asked.slice(0, 2).some((one, index) => one !== before[index])) this.#restart();
    this.problems = [];
    this.#loading = this.#fromPage(asked);
    await this.#loading;
    await this.#draw();
  }

  #restart(): void {
    this.filling.reset();
    this.progress = this.spoken = this.scene = this.shown = undefined;
  }

  async #fromPage(asked: unknown[]): Promise<Instrument | undefined> {
    if (!this.instrument && !this.src) return undefined;
    const loaded = await definitionOf(this, this.locale.tag);
    if (asked !== this.#asked) return undefined;
    if ('instrument' in loaded) return (this.shown = loaded.instrument);
    this.problems = loaded.problems;
    this.requestUpdate();
    this.dispatchEvent(new ProblemEvent(loaded.problems));
    return undefined;
  }

  async #given(): Promise<void> {
    this.filling.reset();
    this.scene = undefined;
    const { results } = this;
    if (!results) return;
    await this.#loading;
    if (results === this.results) await this.filling.add(fromProperty(results, this.locale.tag), results.length);
  }

  #advanced(done: number, of: number): void {
    this.progress = { read: done, of };
    const now = performance.now();
    if (now - this.#said > spokenEvery || done === of) {
      this.#said = now;
      this.spoken = [done, of];
    }
    this.requestUpdate();
  }

  #done(remarks: readonly Remark[]): void {
    const { t } = this.locale;
    if (remarks.length && t) this.dispatchEvent(new ProblemEvent(remarks.map((one) => asProblem(one, t))));
  }

  /** What is counted, wherever it came from. */
  get counted(): Summary | undefined {
    return this.summary ?? this.filling.collection?.summary;
  }

  async #draw(): Promise<void> {
    const turn = (this.#turn += 1);
    const { counted } = this;
    if (!counted) return this.requestUpdate();
    const floor = this.open ? 1 : this.floor;
    const { instrument } = counted;
    const texts = (await this.#loading) ?? (await presetOf(instrument.passport.id, this.locale.tag));
    const looked = this.#looked.get(instrument.passport.id) ?? nothingYet();
    this.#looked.set(instrument.passport.id, looked);
    const scene = await sceneOf({ summary: counted, looked, floor, rest: slices() }, this.wished);
    if (turn !== this.#turn) return;
    this.shown = texts?.passport.id === instrument.passport.id ? texts : instrument;
    this.scene = scene;
    await this.updateComplete;
  }

  override render(): unknown {
    const { locale } = this;
    if (!locale.t) return nothing;
    const say = this.shown ? sayer(this.shown, locale.tag) : String;
    return html`<div
      class=${this.over ? 'base over' : 'base'}
      part="base"
      @dragover=${(event: DragEvent) => hover(this, event)}
      @dragleave=${(event: DragEvent) => hover(this, event)}
      @drop=${(event: DragEvent) => drop(this, event)}
    >
      ${page(this, { say, t: locale.t, locale: locale.shown || 'en', headingLevel: this.headingLevel })}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'samen-board': SamenBoard;
  }
}
