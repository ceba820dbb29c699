import { readDraft, type Draft, type Drafts } from '../../src/draft/draft.js';
import { download } from './download.js';
import type { Session } from './session.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Where drafts live: nowhere, until the tab closes, or on this device until erased. */
export type Keep = 'none' | 'tab' | 'device';
export type SavedState = 'nothing' | 'saved' | 'failed';

/** A draft of another version or a broken one: kept, never overwritten, offered as a download. */
export interface Unreadable {
  key: string;
  value: unknown;
}

/** How long typing may wait to be saved, in milliseconds: a killed tab loses no more than this. */
const pause = 250;

const stores: Record<Exclude<Keep, 'none'>, () => Promise<Drafts>> = {
  tab: async () => (await import('../../src/draft/storage.js')).storageDrafts(() => sessionStorage),
  device: async () => (await import('../../src/draft/idb.js')).idbDrafts(),
};

/** Keeps the session's answers on this device, and puts them back. */
export class DraftController implements ReactiveController {
  saved: SavedState = 'nothing';
  unreadable: Unreadable[] = [];
  #keep: Keep = 'none';
  #key: string | undefined;
  #store: Promise<Drafts> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #writing: Promise<unknown> = Promise.resolve();
  #last: unknown;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly session: Session,
    private readonly restored: () => void,
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
    this.#flush();
    const wanted = `${keep} ${key}`;
    this.#keep = keep;
    this.#key = undefined;
    this.#last = this.session.answers;
    this.#store = keep === 'none' ? undefined : stores[keep]();
    const current = () => wanted === `${this.#keep} ${key}` && this.session.instrument !== undefined;
    if (!this.#store) return;
    try {
      const found = await this.#find(await this.#store, key);
      if (!current()) return;
      this.#key = found.key;
      this.unreadable = found.unreadable;
      if (found.draft) this.#restore(found.draft);
    } catch {
      if (!current()) return;
      this.#key = key;
      this.saved = 'failed';
    }
    this.#schedule();
    this.host.requestUpdate();
  }

  /** The first slot that is ours or free; a draft that cannot be read keeps its slot. */
  async #find(store: Drafts, base: string): Promise<{ key: string; draft?: Draft; unreadable: Unreadable[] }> {
    const { id, version } = this.session.instrument!.passport;
    const unreadable: Unreadable[] = [];
    for (let slot = 0; ; slot++) {
      const key = slot ? `${base}~${slot}` : base;
      const value = await store.load(key);
      const draft = readDraft(value, { id, version });
      if (draft) return { key, draft, unreadable };
      if (value === undefined) return { key, unreadable };
      unreadable.push({ key, value });
    }
  }

  #restore(draft: Draft): void {
    const refused = this.session.restore(draft);
    if (refused.length) this.unreadable = [...this.unreadable, { key: '', value: draft }];
    this.#last = this.session.answers;
    this.saved = 'saved';
    this.restored();
  }

  hostUpdated(): void {
    this.#schedule();
  }

  /** Throttled, not debounced: somebody who types on and on is saved all the same. */
  #schedule(): void {
    if (!this.#key || this.session.answers === this.#last) return;
    this.#timer ??= setTimeout(this.#flush, pause);
  }

  #flush = (): void => {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#key && this.#store && this.session.answers !== this.#last) this.write();
  };

  /** Saves now. Writes follow each other, so that an older one never lands on a newer. */
  write(): void {
    const { session } = this;
    const [key, store] = [this.#key, this.#store];
    if (!key || !store) return;
    this.#last = session.answers;
    const draft = session.isEmpty ? undefined : toDraft(session);
    this.#writing = this.#writing
      .then(async () => (draft ? (await store).save(key, draft) : (await store).remove(key)))
      .then(
        () => this.#tell(draft ? 'saved' : 'nothing'),
        () => this.#tell('failed'),
      );
  }

  #tell(saved: SavedState): void {
    if (this.saved === saved) return;
    this.saved = saved;
    this.host.requestUpdate();
  }

  downloadUnreadable(): void {
    this.unreadable.forEach(({ value }) => download('draft.json', value));
  }

  /** Removes drafts that could not be read: only when the person says so. */
  async eraseUnreadable(): Promise<void> {
    const store = await this.#store;
    for (const { key } of this.unreadable) if (key) await store?.remove(key).catch(() => undefined);
    this.unreadable = [];
    this.host.requestUpdate();
  }

  /** When the last write has landed. */
  get settled(): Promise<unknown> {
    return this.#writing;
  }
}

function toDraft({ id, startedAt, answers, state, instrument }: Session): Draft {
  const { passport } = instrument!;
  return {
    format: 'samen-draft/1',
    id,
    instrument: { id: passport.id, version: passport.version },
    startedAt,
    savedAt: new Date().toISOString(),
    answers,
    ...(state.step === 'answering' && { page: state.page }),
    ...(state.step === 'delivered' && { completedAt: state.completedAt }),
  };
}
