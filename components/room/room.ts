import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { part as group } from '../../src/locale/parts/group.js';
import { part } from '../../src/locale/parts/room.js';
import { defaultFloor, type Move, type Summary } from '../../src/summary/index.js';
import { LocaleController } from '../internal/locale-controller.js';
import { base } from '../internal/styles/base.js';
import { controls } from '../internal/styles/controls.js';
import { elements } from './elements.js';
import { onKey, type Stage } from './stage.js';
import { Lead } from './lead.js';
import { Notes } from './notes.js';
import { page } from './parts/page.js';
import { roomStyles } from './styles.js';
import { stageStyles } from './stage-styles.js';
import type { Drafts } from '../../src/draft/draft.js';
import type { LiveFailure, Register } from '../../src/live/register.js';
import type { RoomState } from '../../src/live/room.js';
import type { Widget } from '../internal/widget.js';

/** So many milliseconds at least between two counts, for each thousand people: drawing a large group takes its time. */
const perThousand = 50;

/**
 * Leads a room: people answer on their phones, and whoever leads shows what the group thinks.
 *
 * @slot - What is shown where no script runs.
 * @fires samen-problem - The instrument could not be used; no room was made.
 * @csspart base - The whole.
 * @csspart title - The title.
 * @csspart stage - The big screen.
 * @csspart button - The button that opens the room.
 * @cssprop --samen-accent - Colour of what can be pressed or stands out.
 * @cssprop --samen-ink - Colour of text.
 * @cssprop --samen-surface - Colour behind everything.
 * @cssprop --samen-font - Font family.
 */
export class SamenRoom extends LitElement implements Stage {
  static override properties = {
    server: {},
    join: {},
    codes: {},
    instrument: {},
    src: {},
    floor: { type: Number },
    names: { type: Boolean },
    wording: {},
    view: { reflect: true },
    headingLevel: { type: Number, attribute: 'heading-level' },
    register: { attribute: false },
    store: { attribute: false },
    staged: { state: true },
    black: { state: true },
    armed: { state: true },
    told: { state: true },
    asking: { state: true },
    proxy: { state: true },
    listing: { state: true },
    scanning: { state: true },
    secret: { state: true },
  };
  static override styles = [base, controls, roomStyles, stageStyles];

  /** Address of the broker; `/mqtt` on the page's own host when absent. */
  declare server: string | undefined;
  /** Address of the phones' page; `./join.html` when absent. */
  declare join: string | undefined;
  /** Address that makes short codes; without it there are none. */
  declare codes: string | undefined;
  /** A preset's id. Without it, and without `src`, the presenter chooses. */
  declare instrument: string | undefined;
  /** Address of a definition in JSON, relative to the phones' page. */
  declare src: string | undefined;
  /** How many people a picture needs at least; 5 when absent. */
  declare floor: number;
  /** People are asked for a name. */
  declare names: boolean;
  /** `plain` shows the plainer texts where there are any. */
  declare wording: RoomState['wording'] | undefined;
  /** `screen`: only what the group may see. */
  declare view: 'screen' | undefined;
  /** Level of the title among the page's headings; 2 when absent. */
  declare headingLevel: number;
  /** Another way to the room than an address, as in a page that shows both ends. */
  declare register: ((session: string) => Register) | undefined;
  /** Where this device keeps the room; when absent, in the browser. */
  declare store: Drafts | undefined;
  /** The big screen is shown in this window. */
  declare staged: boolean;
  declare black: boolean;
  /** One press more, and the picture comes. */
  declare armed: boolean;
  /** What assistive technology is told. */
  declare told: string;
  /** Whether the presenter is asked if they are sure to end the room, or it is being wiped. */
  declare asking: 'end' | 'ending' | undefined;
  /** The exercise that is filled in for somebody. */
  declare proxy: Widget | undefined;
  /** Whether texts are listed. */
  declare listing: boolean;
  declare scanning: AbortController | undefined;
  /** The link for a screen elsewhere, once it was asked for. */
  declare secret: string | undefined;

  readonly locale = new LocaleController(this, () => [part, group]);
  readonly lead = new Lead(this);
  readonly notes = new Notes(this);
  summary: Summary | undefined;
  moves: Move[] = [];
  #asked = false;
  #counting = false;
  #next = 0;
  #session = '';

  constructor() {
    super();
    this.floor = defaultFloor;
    this.headingLevel = 2;
    this.names = this.listing = this.staged = this.black = this.armed = false;
    this.told = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('keydown', this.#key);
    if (location.hash === '#screen') this.view = 'screen';
    void this.lead.restore();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('keydown', this.#key);
    this.scanning?.abort();
    void this.lead.presenter?.close();
  }

  /** Whether the big screen is shown here, in this window or as all of it. */
  get big(): boolean {
    return this.staged || this.view === 'screen';
  }

  get state(): RoomState | undefined {
    return this.lead.presenter?.state;
  }

  #key = (event: KeyboardEvent): void => onKey(this, event);

  /** There is news: painted with the next frame, whatever came in by then. */
  heard(): void {
    if (this.#asked) return;
    this.#asked = true;
    const paint = () => {
      this.#asked = false;
      this.requestUpdate();
      void this.#count();
    };
    // A window behind another has no frames.
    if (document.hidden) setTimeout(paint, 100);
    else requestAnimationFrame(paint);
  }

  /** Counts what is new, in slices, and not more often than it can be drawn. */
  async #count(): Promise<void> {
    const { presenter, feed } = this.lead;
    if (!presenter || !feed || this.#counting) return;
    this.#counting = true;
    const wait = this.#next - performance.now();
    if (wait > 0) await new Promise((done) => setTimeout(done, wait));
    const changed = await feed.update(presenter);
    if (changed || !this.summary) {
      this.summary = feed.summary;
      const { round } = presenter.state;
      this.moves = round > 1 ? feed.moves(presenter, presenter.pairs(round - 1, round)) : [];
      this.#next = performance.now() + (perThousand * this.summary.members.size) / 1000;
      this.requestUpdate();
    }
    this.#counting = false;
    if (changed) void this.#count();
  }

  /** Changes the room. What is shown does not wait for the server. */
  change(change: Partial<RoomState>): void {
    this.armed = false;
    void this.lead.presenter!.change(change).catch((error: { failure?: LiveFailure }) => {
      this.lead.failure = error.failure;
      this.requestUpdate();
    });
    this.heard();
  }

  override updated(_: PropertyValues): void {
    const { presenter, kept } = this.lead;
    if (!presenter) return;
    if (presenter.state.revealed) void elements.board();
    if (presenter.session === this.#session) return;
    this.#session = presenter.session;
    this.summary = undefined;
    void this.notes.open(kept!, presenter.session);
    this.locale.speak(presenter.state.locale);
  }

  override render(): unknown {
    const { t } = this.locale;
    if (!t) return this.locale.failed ? html`<slot></slot>` : nothing;
    // The big screen lies beside the rest, as what is measured by its container is no place to fill a window from.
    const isStage = this.big && this.state && !this.lead.busy;
    return html`${isStage ? page(this, t) : html`<div class="base" part="base">${page(this, t)}</div>`}
      <div role="status" class="hidden">${this.told}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'samen-room': SamenRoom;
  }
}
