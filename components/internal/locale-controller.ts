import {
  commonPart,
  resolveLocale,
  translator,
  type Locale,
  type Part,
  type Strings,
  type Translate,
} from '../../src/locale/resolve.js';
import { ancestors } from './ancestors.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Follows the nearest `lang`, across shadow roots and while in use, and loads the interface texts for it. */
export class LocaleController implements ReactiveController {
  /** The BCP 47 tag of the page around the element. */
  tag = '';
  /** Looks up interface texts; undefined until they are loaded. */
  t: Translate | undefined;
  /** The interface texts could not be fetched. */
  failed = false;
  /** The language of the content, which the interface speaks too; by default the page's. */
  #spoken: string | undefined;
  /** The interface language of the texts that are loaded, or on their way. */
  shown: Locale | '' = '';
  #added: Part[] = [];
  /** Tells the latest request from those it overtook. */
  #turn = 0;
  /** Done when every request is. */
  #loading: Promise<unknown> = Promise.resolve();
  #observer = new MutationObserver(() => this.#read());

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    /** What the host needs besides what every element says. */
    private readonly parts: () => Part[],
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    for (const node of ancestors(this.host)) this.#observer.observe(node, { attributeFilter: ['lang'] });
    this.#read();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #read(): void {
    this.tag = [...ancestors(this.host)].find((node) => node.hasAttribute('lang'))?.getAttribute('lang') ?? '';
    this.#spoken = undefined;
    this.#load();
  }

  /** Speaks another language than the page, as when an instrument exists in one language only. */
  speak(tag: string): void {
    this.#spoken = tag;
    this.#load();
  }

  /** Adds a part that is only now known to be needed, and waits for its texts, also when another request overtakes this one. */
  async add(part: Part): Promise<void> {
    if (!this.#added.includes(part)) {
      this.#added.push(part);
      this.shown = '';
      this.#load();
    }
    for (let seen; seen !== this.#loading;) await (seen = this.#loading);
  }

  #load(): void {
    this.#loading = Promise.all([this.#loading, this.#fetch()]);
  }

  async #fetch(): Promise<void> {
    const locale = resolveLocale(this.#spoken ?? this.tag);
    this.host.requestUpdate();
    if (locale === this.shown) return;
    this.shown = locale;
    const turn = ++this.#turn;
    const parts = [commonPart, ...this.parts(), ...this.#added];
    const loaded = await Promise.all(parts.map((part) => part[locale]())).catch(() => undefined);
    if (turn !== this.#turn) return;
    this.failed = !loaded;
    if (loaded) this.t = translator(Object.assign({}, ...loaded.map(({ strings }) => strings)) as Strings);
    else this.shown = '';
    this.host.requestUpdate();
  }
}
