import { locales, resolveLocale, translator, type Translate } from '../../src/locale/resolve.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The parent of a node, out of shadow roots and slots too. */
const above = (node: Element): Element | null =>
  node.assignedSlot ?? node.parentElement ?? ((node.getRootNode() as ShadowRoot).host || null);

function* ancestors(from: Element): Generator<Element> {
  for (let node: Element | null = from; node; node = above(node)) yield node;
}

/** Follows the nearest `lang`, across shadow roots and while in use, and loads the interface texts for it. */
export class LocaleController implements ReactiveController {
  /** The BCP 47 tag of the page around the element. */
  tag = '';
  /** Looks up interface texts; undefined until they are loaded. */
  t: Translate | undefined;
  /** The interface texts could not be fetched. */
  failed = false;
  #shown = '';
  #observer = new MutationObserver(() => this.#read());

  constructor(private readonly host: ReactiveControllerHost & Element) {
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
    void this.use(this.tag);
  }

  /** Speaks another language than the page, as when an instrument exists in one language only. */
  async use(tag: string): Promise<void> {
    const locale = resolveLocale(tag);
    if (locale === this.#shown) return this.host.requestUpdate();
    this.#shown = locale;
    const loaded = await locales[locale]().catch(() => undefined);
    if (locale !== this.#shown) return;
    this.failed = !loaded;
    if (loaded) this.t = translator(loaded.strings);
    else this.#shown = '';
    this.host.requestUpdate();
  }
}
