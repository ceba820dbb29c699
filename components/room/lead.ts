import { LiveError, type LiveFailure } from '../../src/live/register.js';
import { definitionOf } from '../internal/definition.js';
import { ProblemEvent } from '../internal/events.js';
import { addressOf, brokerOf } from '../internal/live/broker.js';
import { failureOf } from '../internal/live/failure.js';
import { keptDrafts, type Kept } from '../internal/live/store.js';
import { Feed } from './feed.js';
import type { Problem } from '../../src/instrument/problem.js';
import type { Instrument } from '../../src/instrument/schema.js';
import type { PresenterKeys } from '../../src/live/keys.js';
import type { Presenter } from '../../src/live/presenter.js';
import type { RoomState } from '../../src/live/room.js';
import type { SamenRoom } from './room.js';

/** What a device keeps of the room that it leads; the rest is the presenter's. */
interface Record {
  format: 'samen-lead/1';
  /** The presenter's link, keys and all. */
  link: string;
  state: RoomState;
}

/** How long a room that was made elsewhere may take to answer, in milliseconds. */
const patience = 20_000;

/** What is chosen when a room is made. */
export type Wish = Pick<RoomState, 'instrument' | 'wording' | 'promise'>;

/** Leads a room: makes it, finds it again after a reload, and follows it. Knows no markup. */
export class Lead {
  presenter: Presenter | undefined;
  instrument: Instrument | undefined;
  keys: PresenterKeys | undefined;
  failure: LiveFailure | undefined;
  /** What is wrong with the definition. */
  problems: readonly Problem[] = [];
  kept: Kept | undefined;
  /** Nothing is known yet, or the room is on its way. */
  busy = true;
  /** By which people join, and its short code where a server gave one. */
  join = '';
  code = '';
  feed: Feed | undefined;
  #server: string | undefined;

  constructor(private readonly element: SamenRoom) {}

  get #key(): string {
    return `live:lead:${location.pathname}`;
  }

  /** Goes on with the room of the page's link, or of this device. */
  async restore(): Promise<void> {
    await this.#guarded(async () => {
      this.kept = await keptDrafts(this.element.store);
      const record = (await this.#fromLink()) ?? ((await this.kept.store.load(this.#key)) as Record | undefined);
      if (record?.format === 'samen-lead/1') await this.#open(record);
    });
  }

  /** A presenter's link: its keys are kept, and taken out of the address, which everybody on a big screen can read. */
  async #fromLink(): Promise<Record | undefined> {
    const { hash, href } = location;
    if (hash.length < 100) return undefined;
    const { readLink } = await import('../../src/live/link.js');
    const { presenter, url } = readLink(hash);
    if (!presenter) return undefined;
    const isScreen = hash.includes('&view=screen');
    history.replaceState(history.state, '', isScreen ? '#screen' : href.replace(/#.*/s, ''));
    if (isScreen) this.element.view = 'screen';
    const state = await this.#find(presenter, url);
    const record: Record = { format: 'samen-lead/1', link: hash.replace('&view=screen', ''), state };
    await this.kept!.store.save(this.#key, record).catch(() => undefined);
    return record;
  }

  /** What a room says of itself that was made elsewhere; by that one knows its instrument. */
  async #find(keys: PresenterKeys, url: string | undefined): Promise<RoomState> {
    const [{ primitives }, { publicKeys, sessionOf }, { readRoom }] = await Promise.all([
      import('../../src/live/choose.js'),
      import('../../src/live/keys.js'),
      import('../../src/live/read-room.js'),
    ]);
    const [crypto, open] = [await primitives(), publicKeys(keys)];
    const session = await sessionOf(crypto, open);
    const register = (await this.#way(url, keys))(session);
    const late = new Promise((done) => setTimeout(done, patience));
    const state = await readRoom(crypto, register, session, open, late);
    await register.close();
    if (!state) throw new LiveError('unreachable');
    return state;
  }

  /** Makes a room. */
  async create(wish: Wish): Promise<void> {
    await this.#guarded(async () => {
      const [{ createRoom }, { primitives }, { newRoom }, { presenterLink }] = await Promise.all([
        import('../../src/live/keys.js'),
        import('../../src/live/choose.js'),
        import('../../src/live/control.js'),
        import('../../src/live/link.js'),
      ]);
      const keys = await createRoom(await primitives());
      const { tag } = this.element.locale;
      const state = newRoom({ ...wish, locale: tag || this.element.locale.shown || 'en' });
      const record: Record = { format: 'samen-lead/1', link: presenterLink('', keys, this.#elsewhere), state };
      await this.#open(record);
      await this.kept!.store.save(this.#key, record).catch(() => undefined);
    });
  }

  /** The broker's address, where it is not on the host of the page. */
  get #elsewhere(): string | undefined {
    const { server } = this.element;
    const address = addressOf(server);
    return server && address !== addressOf(undefined) ? address : undefined;
  }

  #way(url: string | undefined, keys: PresenterKeys) {
    return this.element.register ?? brokerOf(url ?? this.element.server, keys);
  }

  async #open({ link, state }: Record): Promise<void> {
    const { element } = this;
    const [{ readLink, joinLink }, { publicKeys }, { primitives }, { openPresenter }] = await Promise.all([
      import('../../src/live/link.js'),
      import('../../src/live/keys.js'),
      import('../../src/live/choose.js'),
      import('../../src/live/presenter.js'),
    ]);
    const { presenter: keys, url } = readLink(link);
    if (!keys) throw new LiveError('broken');
    const instrument = await this.#instrumentOf(state);
    const register = await this.#way(url, keys);
    const asked = { primitives: await primitives(), register, keys, instrument, state, store: this.kept!.store };
    const presenter = await openPresenter(asked);
    this.#server = url;
    Object.assign(this, { keys, instrument, presenter, feed: new Feed(instrument, asked.primitives) });
    this.join = joinLink(new URL(element.join ?? './join.html', location.href).href, publicKeys(keys), url);
    presenter.follow(() => element.heard());
    element.heard();
    void this.#shorten();
  }

  async #instrumentOf({ instrument, locale }: RoomState): Promise<Instrument> {
    const loaded = await definitionOf('id' in instrument ? { instrument: instrument.id } : instrument, locale);
    if ('instrument' in loaded) return loaded.instrument;
    this.problems = loaded.problems;
    throw new LiveError('broken');
  }

  /** Asks the server of the page for a short code; without one there is the link. */
  async #shorten(): Promise<void> {
    const { codes } = this.element;
    if (!codes) return;
    try {
      const response = await fetch(new URL(codes, location.href), {
        method: 'POST',
        headers: { 'content-type': 'text/plain' },
        body: this.join,
      });
      const { code } = (await response.json()) as { code?: unknown };
      if (response.ok && typeof code === 'string' && /^[A-Z0-9]{4,12}$/.test(code)) this.code = code;
    } catch {
      // The link and its QR code do the same.
    }
    this.element.requestUpdate();
  }

  /** The link for a screen of the presenter's own: with the private keys. */
  async screenLink(view = ''): Promise<string> {
    const { presenterLink } = await import('../../src/live/link.js');
    return presenterLink(location.href, this.keys!, this.#server) + view;
  }

  /** Ends the room, and forgets it. */
  async end(): Promise<void> {
    await this.presenter!.end();
    await this.kept!.store.remove(this.#key).catch(() => undefined);
    await this.kept!.store.remove(`live:notes:${this.presenter!.session}`).catch(() => undefined);
  }

  /** Leaves a room that is over. */
  async leave(): Promise<void> {
    await this.presenter?.close();
    this.presenter = this.instrument = this.feed = this.keys = undefined;
    this.join = this.code = '';
    this.element.requestUpdate();
  }

  async #guarded(work: () => Promise<void>): Promise<void> {
    this.busy = true;
    this.failure = undefined;
    this.problems = [];
    this.element.requestUpdate();
    try {
      await work();
    } catch (error) {
      this.failure = failureOf(error);
      if (this.problems.length) this.element.dispatchEvent(new ProblemEvent(this.problems));
    }
    this.busy = false;
    this.element.requestUpdate();
  }
}
