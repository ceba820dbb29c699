import { expiryOf } from '../../src/draft/expiry.js';
import { idbDrafts } from '../../src/draft/idb.js';
import { timestamp, type Session } from './session.js';
import type { Draft, Drafts } from '../../src/draft/draft.js';
import type { Unreadable } from './restore.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What the controller asks of the element, and tells it. */
interface Host extends ReactiveControllerHost {
  /** How many days the page keeps a draft; 0: until it is erased. */
  readonly keepDays: number | undefined;
  /** Where the page keeps drafts itself. */
  readonly store: Drafts | undefined;
  restored(): void;
  readonly troubles: { expired(): unknown };
}

/** Where drafts live: nowhere, until the tab closes, or on this device until erased. */
export type Keep = 'none' | 'tab' | 'device';

/** How long typing may wait to be saved, in milliseconds: a killed tab loses no more than this. */
const pause = 250;
/** How long a store may take to answer, in milliseconds, before a person is told that nothing is saved. */
const patience = 3000;

export const stores: Record<Keep, () => Promise<Drafts | undefined>> = {
  none: async () => undefined,
  tab: async () => (await import('../../src/draft/storage.js')).storageDrafts(() => sessionStorage),
  device: async () => idbDrafts(),
};

/** Keeps the session's answers on this device, and puts them back. */
export class DraftController implements ReactiveController {
  saved: 'nothing' | 'saved' | 'failed' = 'nothing';
  unreadable: Unreadable[] = [];
  /** When the draft expires, in UTC. */
  until: string | undefined;
  /** What the person calls the draft, where there may be several. */
  name: string | undefined;
  #store: Drafts | undefined;
  #key = '';
  /** Where drafts of this instrument start: see `restore`. */
  #base = '';
  #timer: ReturnType<typeof setTimeout> | 0 = 0;
  /** When the last write began, in milliseconds since 1970. */
  #at = 0;
  #writing: Promise<unknown> = Promise.resolve();
  /** When this tab last saved, or what it opened was saved. */
  #saved: string | undefined;
  /** The answers that are stored, or on their way. */
  #last: unknown;

  constructor(
    private readonly host: Host,
    private readonly session: Session,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#flush);
    document.addEventListener('visibilitychange', this.#flush);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#flush);
    document.removeEventListener('visibilitychange', this.#flush);
    this.#flush();
  }

  /** Looks for a draft under `key` and from now on saves there. */
  async open(keep: Keep, key: string): Promise<void> {
    this.#base = key;
    this.#last = this.session.answers;
    this.name = this.until = this.#saved = undefined;
    // A store that never answers, as seen in private windows, is a store that fails.
    const silent = setTimeout(() => this.#tell('failed'), patience);
    if (keep !== 'device') void this.#sweepDevice().catch(() => {});
    try {
      const store = (this.#store = this.host.store ?? (await stores[keep]()));
      // All of this site: those whose time is over go, whatever page they are of.
      const keys = (await store?.keys('samen:')) ?? [];
      if (keys.length) await this.#restore(store!, key, keys);
      else {
        if (store) this.#key = key;
        this.#tell('nothing');
      }
    } catch {
      this.#key = key;
      this.#tell('failed');
    }
    clearTimeout(silent);
    this.hostUpdated();
  }

  /** Drafts on the device expire too where others are kept; a database that is not there is not made for a look. */
  async #sweepDevice(): Promise<void> {
    // A sandbox that refuses storage ends this here: Chromium reports the next line, though it is caught.
    if (!localStorage) return;
    const there = (await indexedDB.databases()).some(({ name }) => name === 'samen');
    if (there && (await (await import('./restore.js')).sweep(idbDrafts())).gone) this.host.troubles.expired();
  }

  /** Saves what is left to save, and waits until it is. */
  async settle(): Promise<void> {
    this.#flush();
    for (let writing; writing !== this.#writing;) await (writing = this.#writing);
  }

  /** Saves what is left to save, and nothing more: another instrument follows. */
  close(): void {
    this.#flush();
    this.#key = '';
  }

  async #restore(store: Drafts, base: string, keys: string[]): Promise<void> {
    const { session } = this;
    const { instrument } = session;
    const { restore, merge } = await import('./restore.js');
    const { key, draft, answers, unreadable, gone } = await restore(store, base, keys, instrument!);
    // After the waits: is it still this instrument that asks, for the same draft?
    if (session.instrument?.passport.id !== instrument!.passport.id || base !== this.#base) return;
    if (gone) this.host.troubles.expired();
    const unsaved = session.answers !== this.#last;
    if (draft) {
      session.restore(draft, merge(answers, session.answers));
      this.host.restored();
    }
    if (!unsaved) this.#last = session.answers;
    this.unreadable = unreadable;
    this.#key = key;
    this.#saved = draft?.savedAt;
    this.until = draft?.expiresAt;
    this.name = draft?.name ?? this.name;
    this.#tell(draft ? 'saved' : 'nothing');
  }

  /**
   * At once, then throttled: the last answer before a page is left must be on its way, as browsers drop what is only
   * begun while it goes; and somebody who types on and on is saved all the same.
   */
  hostUpdated(): void {
    if (!this.#key || this.session.answers === this.#last || this.#timer) return;
    const wait = this.#at + pause - Date.now();
    if (wait > 0) this.#timer = setTimeout(this.#flush, Math.min(wait, pause));
    else this.#flush();
  }

  #flush = (): void => {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = 0;
    if (this.session.answers !== this.#last) this.write();
  };

  /** How many days a draft is kept: what the page says, or else the instrument. */
  get #days(): number | undefined {
    const { keepDays } = this.host;
    return keepDays! >= 0 ? keepDays : this.session.instrument?.keepDays;
  }

  /** Saves now. Writes follow each other, so that an older one never lands on a newer. */
  write(): void {
    const { session, name } = this;
    const [key, store] = [this.#key, this.#store];
    if (!key) return;
    this.#at = Date.now();
    this.#last = session.answers;
    const expiresAt = expiryOf(this.#days, this.#saved);
    const draft = !session.isEmpty && { ...toDraft(session), ...(name && { name }), ...(expiresAt && { expiresAt }) };
    this.#writing = this.#writing
      .then(async () => {
        if (draft && (await this.#others(store!, key))) return;
        this.#saved = draft ? draft.savedAt : undefined;
        this.until = expiresAt;
        await (draft ? store!.save(key, draft) : store!.remove(key));
        this.#tell(draft ? 'saved' : 'nothing');
      })
      .catch(() => this.#tell('failed'));
  }

  /** Another tab saved here since: takes its answers in, and saves both. */
  async #others(store: Drafts, key: string): Promise<boolean> {
    const stored = (await store.load(key)) as Partial<Draft> | undefined;
    if (!stored || stored.savedAt === this.#saved) return false;
    this.#saved = stored.savedAt;
    await this.#restore(store, this.#base, await store.keys(this.#base));
    this.#last = undefined;
    this.hostUpdated();
    return true;
  }

  #tell(saved: typeof this.saved): void {
    this.saved = saved;
    this.host.requestUpdate();
  }

  /** Removes drafts that could not be read: only when the person says so. */
  async eraseUnreadable(): Promise<void> {
    for (const { key } of this.unreadable) await this.#store!.remove(key).catch(() => undefined);
    this.unreadable = [];
    this.host.requestUpdate();
  }
}

const toDraft = ({ id, startedAt, answers, state, instrument }: Session): Draft => ({
  format: 'samen-draft/1',
  id,
  instrument: { id: instrument!.passport.id, version: instrument!.passport.version },
  startedAt,
  savedAt: timestamp(),
  answers,
  ...('page' in state && { page: state.page }),
  ...('completedAt' in state && { completedAt: state.completedAt }),
});
