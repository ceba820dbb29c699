import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { part } from '../../src/locale/parts/join.js';
import { LocaleController } from '../internal/locale-controller.js';
import { base } from '../internal/styles/base.js';
import type { Drafts } from '../../src/draft/draft.js';
import { Visit, type Way } from './visit.js';
import { page } from './parts/page.js';
import { joinStyles } from './styles.js';

/**
 * A phone in a room: says what happens with answers, shows the exercise, and tells where the answers are.
 *
 * @slot - What is shown where no script runs.
 * @fires samen-complete - A person finished; what they answered is sealed and sent.
 * @csspart base - The whole.
 * @csspart title - The title.
 * @csspart state - Whether it is connected, and where the answers are.
 * @csspart button - The buttons that go on.
 * @cssprop --samen-accent - Colour of what can be pressed or is chosen.
 * @cssprop --samen-ink - Colour of text.
 * @cssprop --samen-surface - Colour behind everything.
 * @cssprop --samen-font - Font family.
 */
export class SamenJoin extends LitElement {
  static override properties = {
    link: {},
    server: {},
    codes: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    register: { attribute: false },
    store: { attribute: false },
    shown: { state: true },
    withdrawing: { state: true },
  };
  static override styles = [base, joinStyles];

  /** The join link, or what stands behind its `#`; when absent, the fragment of the page's own address. */
  declare link: string | undefined;
  /** Address of the broker, where the link does not say; when absent, `/mqtt` on the page's own host. */
  declare server: string | undefined;
  /** Where the server of the page takes codes; `/r` when absent. */
  declare codes: string | undefined;
  /** Level of the title among the page's headings; 2 when absent. */
  declare headingLevel: number;
  /** Another way to the room than an address, as in a page that shows both ends. */
  declare register: Way | undefined;
  /** Where this phone keeps its answers; when absent, in the browser. */
  declare store: Drafts | undefined;
  /** The codes of the answer, and which of them is shown. */
  declare shown:
    { codes: string[]; at: number; qr: typeof import('../internal/live/qr.js').qr | undefined } | undefined;
  /** Whether the person is asked if they are sure to withdraw. */
  declare withdrawing: boolean;

  readonly locale = new LocaleController(this, () => [part]);
  readonly visit = new Visit(this);
  /** The language a person chose here. */
  tongue: string | undefined;

  constructor() {
    super();
    this.headingLevel = 2;
    this.withdrawing = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#open);
    this.#open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#open);
    void this.visit.close();
  }

  override updated(changed: PropertyValues): void {
    const asked = ['link', 'server', 'register'].some((name) => changed.has(name) && changed.get(name) !== undefined);
    if (asked) this.#open();
  }

  #open = (): void => void this.visit.open(this.link ?? location.hash);

  /** Another language than the room's, for who reads that one better. */
  speak(tag: string): void {
    this.tongue = tag;
    this.locale.speak(tag);
    this.requestUpdate();
  }

  /** Brings what is said of the round into view, and focus with it. */
  async toState(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.state')?.focus();
  }

  override render(): unknown {
    const { t } = this.locale;
    if (!t) return this.locale.failed ? html`<slot></slot>` : nothing;
    return html`<div class="base" part="base">${page(this, t)}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'samen-join': SamenJoin;
  }
}
