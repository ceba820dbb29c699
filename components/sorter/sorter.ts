import { html, type PropertyValues, type TemplateResult } from 'lit';
import { asksMore } from '../../src/instrument/asks.js';
import { cardRows, deckOf } from '../../src/instrument/rows/sorter.js';
import { part } from '../../src/locale/parts/sorter.js';
import { scoreSorter } from '../../src/score/sorter.js';
import { controls } from '../internal/styles/controls.js';
import { base } from '../internal/styles/base.js';
import { reportStyles } from '../internal/styles/report.js';
import { picture } from '../internal/picture/sorter.js';
import { presets } from '../internal/presets/sorter.js';
import { DragController } from '../internal/drag/drag-controller.js';
import { sync } from '../internal/form/sync.js';
import { Widget } from '../internal/widget.js';
import { exchanged, move } from './actions.js';
import { board } from './board.js';
import { cardStyles } from './card-styles.js';
import { answerUnder, list } from './list.js';
import { need } from './need.js';
import { sorterStyles } from './styles.js';
import { adder, tools } from './tools.js';
import { WidthController } from './width.js';
import type { Asked } from '../internal/asked.js';
import type { SorterAnswers } from '../../src/instrument/answers.js';
import type { Row, Word } from '../../src/instrument/rows/row.js';
import type { Sorter } from '../../src/instrument/schema.js';
import type { KindParts } from '../internal/kind.js';

/** From here on a deck is searched rather than looked through. */
const many = 20;

/** A card as it is shown. */
export interface Card {
  id: string;
  label: string;
  hint?: string;
  /** A person made it, and may rename or remove it. */
  own?: boolean;
}

/**
 * Cards placed in zones. The list view asks one question per card; the board view shows the zones; both are one state.
 *
 * @slot - What is shown where no script runs.
 * @fires samen-change - A person changed an answer.
 * @fires samen-complete - A person finished; cancel it to keep the result back.
 * @fires samen-delivered - The result has left.
 * @fires samen-problem - A definition or a draft could not be used.
 * @fires samen-step - A person went to another step or page.
 * @csspart base - The whole.
 * @csspart title - The title.
 * @csspart button - The buttons that go on.
 * @csspart zone - One zone of the board.
 * @csspart card - One card.
 * @csspart report - The result.
 * @cssprop --samen-accent - Colour of what can be pressed or is chosen.
 * @cssprop --samen-ink - Colour of text.
 * @cssprop --samen-surface - Colour behind everything.
 * @cssprop --samen-font - Font family.
 * @cssprop --samen-radius - Roundness of corners.
 */
export class SamenSorter extends Widget {
  static override properties = {
    ...Widget.properties,
    view: {},
    embedded: { type: Boolean, reflect: true },
    deck: { attribute: false },
    picked: { state: true },
    moving: { state: true },
    chosenView: { state: true },
    several: { state: true },
    telling: { state: true },
    query: { state: true },
    whole: { state: true },
    waiting: { state: true },
  };
  static override styles = [base, controls, reportStyles, sorterStyles, cardStyles];

  readonly kind: KindParts = {
    kind: 'sorter',
    presets,
    texts: part,
    score: (instrument, answers) => scoreSorter(instrument as Sorter, answers as SorterAnswers),
    picture,
  };
  /** `list`: a question per card. `board`: the zones. `auto` (default): by the element's own width. */
  declare view: 'auto' | 'list' | 'board' | undefined;
  /** Part of a form: no title, no review, no draft of its own. */
  declare embedded: boolean;
  /** Cards from elsewhere, instead of the instrument's. */
  declare deck: Card[] | undefined;
  /** The card that waits for a zone. */
  declare picked: string | undefined;
  /** The card whose move dialog is open. */
  declare moving: string | undefined;
  /** What the person chose to see. */
  declare chosenView: 'list' | 'board' | undefined;
  /** Cards for which the person said "in more than one zone" and has yet to say which. */
  declare several: ReadonlySet<string>;
  /** Cards whose question was made anew, and has yet to show its answer. */
  readonly made = new Set<string>();
  /** Arrow keys are passing through the radios of a card. */
  stepping = false;
  /** The card of which the person is telling more. */
  declare telling: string | undefined;
  /** What the person looks for among the cards. */
  declare query: string;
  /** The person wants to see every card of the pile, however many. */
  declare whole: boolean | undefined;
  /** Cards that had no place when the person asked to see only those. */
  declare waiting: ReadonlySet<string> | undefined;
  /** How to ask more than the placing; fetched for an instrument that does. */
  about: typeof import('./about.js') | undefined;
  /** How to find a card among many; fetched for a deck of many. */
  finder: typeof import('./finder.js') | undefined;
  readonly #width = new WidthController(this);
  readonly #drag = new DragController(this, (id, from, to) => {
    const card = this.cards.find((one) => one.id === id);
    if (card) move(this, card, exchanged(this, id, from, to));
  });
  #cards: { from: unknown[]; cards: Card[] } = { from: [], cards: [] };

  constructor() {
    super();
    this.embedded = false;
    this.several = new Set();
    this.query = '';
  }

  /** Card → zones, as in a result. Setting it fires nothing. */
  override get answers(): SorterAnswers {
    return { placements: {}, ...this.session.answers };
  }

  override set answers(answers: SorterAnswers) {
    if (answers !== this.session.answers) this.session.replace(answers);
  }

  get sorter(): Sorter {
    return this.session.instrument as Sorter;
  }

  /** Every card, own cards included: the same objects as long as nothing of them changed. */
  get cards(): Card[] {
    if (this.deck) return this.deck;
    const from = [this.sorter, this.answers.cards, this.say];
    if (from.some((one, index) => one !== this.#cards.from[index])) this.#cards = { from, cards: this.#makeCards() };
    return this.#cards.cards;
  }

  #makeCards(): Card[] {
    const own = new Set(this.answers.cards?.map((card) => card.id));
    return deckOf(this.sorter, this.answers, this.say).map(({ id, label }) => ({
      id,
      label,
      hint: this.say(`${id}.hint`),
      own: own.has(id),
    }));
  }

  /** Begins to drag a card. */
  get press() {
    return this.#drag.press;
  }

  /** What is shown of a card. Among many it is made anew only when something of it changed, so that a move is the work of one. */
  kept(from: unknown[], make: () => TemplateResult): unknown {
    return this.finder ? this.finder.guard(from, make) : make();
  }

  zonesOf(card: string): string[] | undefined {
    const { placements = {} } = this.session.answers as Partial<SorterAnswers>;
    return Object.hasOwn(placements, card) ? placements[card] : undefined;
  }

  get shownView(): 'list' | 'board' {
    const wanted = this.chosenView ?? (this.view === 'list' || this.view === 'board' ? this.view : undefined);
    return wanted ?? (this.#width.wide ? 'board' : 'list');
  }

  /** One card at a time is a list of one; a board shows all. */
  get paged(): boolean {
    return this.pace === 'page' && this.shownView === 'list';
  }

  get asked(): Asked[] {
    const { paged } = this;
    return this.cards.map(({ id }, page) => ({ id, page: paged ? page : 0, answered: !!this.zonesOf(id) }));
  }

  questions(page: number | undefined): unknown {
    const { cards } = this;
    const some = this.paged ? cards.slice(page ?? 0, (page ?? 0) + 1) : cards;
    const shown =
      this.shownView === 'list'
        ? list(this, some, this.paged ? undefined : this.finder?.listed(this))
        : board(this, cards);
    return [tools(this), shown, adder(this)];
  }

  override updated(changed: PropertyValues): void {
    super.updated(changed);
    const valueOf = (name: string) =>
      /^\+(about|count)\//.test(name) ? this.about?.saidUnder(this, name) : answerUnder(this, name);
    const roots = this.about ? [...this.renderRoot.querySelectorAll<HTMLElement>('.board, .counts')] : [];
    const made = this.made.size ? [...this.renderRoot.querySelectorAll<HTMLElement>('.list [data-field]')] : [];
    for (const root of [...roots, ...made.filter(({ dataset }) => this.made.has(dataset['field']!))])
      sync(root, valueOf);
    this.made.clear();
    const dialog = (this.moving || this.telling) && this.renderRoot.querySelector('dialog');
    if (dialog && !dialog.open) dialog.showModal();
  }

  override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.session.instrument) return;
    // The review leads to any card: what was searched before may not hide it.
    if (this.session.state.step !== 'answering') {
      this.query = '';
      this.waiting = undefined;
    } else if (this.session.state.changing) this.whole = true;
    const { about, finder } = this;
    if (!about && asksMore(this.sorter)) void need(this, async () => (this.about = await import('./about.js')));
    if (!finder && this.cards.length > many) void need(this, async () => (this.finder = await import('./finder.js')));
  }

  override get keeping() {
    return this.embedded ? 'none' : super.keeping;
  }

  /** Goes to the first thing that can be pressed: a form around the sorter leads here. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('input, button')?.focus();
  }

  override rows(word: Word): Row[] {
    return cardRows(this.cards, this.sorter, this.answers, this.say, word);
  }

  override render(): TemplateResult {
    if (!this.embedded || !this.locale.t || this.session.state.step !== 'answering') return super.render();
    return html`<div class="base" part="base" @keydown=${this.keys}>${this.questions(undefined)}</div>
      <div role="status" class="hidden"></div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'samen-sorter': SamenSorter;
  }
}
