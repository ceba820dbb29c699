import { readDraft, type Draft, type Drafts } from '../../src/draft/draft.js';
import { timestamp, type Session } from './session.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Where drafts live: nowhere, until the tab closes, or on this device until erased. */
export type Keep = 'none' | 'tab' | 'device';
export type SavedState = 'nothing' | 'saved' | 'failed';

/** A draft of another version or a broken one: kept, never overwritten, offered as a download. */
export interface Unreadable {
  /** Absent for the part of a draft that did not fit. */
  key?: string;
  value: unknown;
}

/** How long typing may wait to be saved, in milliseconds: a killed tab loses no more than this. */
const pause = 250;

const stores: Record<Keep, () => Promise<Drafts | undefined>> = {
  none: async () => undefined,
  tab: async () => (await import('../../src/draft/storage.js')).storageDrafts(() => sessionStorage),
  device: async () => (await import('../../src/draft/idb.js')).idbDrafts(),
};

/** Keeps the session's answers on this device, and puts them back. */
export class DraftController implements ReactiveController {
  saved: SavedState = 'nothing';
  unreadable: Unreadable[] = [];
  #key: string | undefined;
  #store: Drafts | undefined;
  #timer = 0;
  #writing: Promise<unknown> = Promise.resolve();
  /** The answers that are stored, or on their way. */
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
    this.#key = undefined;
    this.#last = this.session.answers;
    const { instrument } = this.session;
    // After each wait: is it still this instrument that asks?
    const current = () => this.session.instrument?.passport.id === instrument?.passport.id;
    try {
      const store = await stores[keep]();
      if (!store || !current()) return;
      this.#store = store;
      await this.#find(store, key, current);
    } catch {
      this.#key = key;
      this.#tell('failed');
    }
    this.#schedule();
  }

  /** Takes the first slot that is ours or free; a draft that cannot be read keeps its slot. */
  async #find(store: Drafts, base: string, current: () => boolean): Promise<void> {
    const unreadable: Unreadable[] = [];
    for (let slot = 0, key = base; ; key = `${base}~${++slot}`) {
      const value = await store.load(key);
      const draft = readDraft(value, this.session.instrument!.passport);
      if (!draft && value !== undefined) unreadable.push({ key, value });
      else {
        if (draft) await this.#restore(draft, current, unreadable);
        if (!current()) return;
        this.#key = key;
        this.unreadable = unreadable;
        return this.host.requestUpdate();
      }
    }
  }

  async #restore(draft: Draft, current: () => boolean, unreadable: Unreadable[]): Promise<void> {
    const { acceptAnswers } = await import('../../src/instrument/accept/accept.js');
    if (!current()) return;
    const { session } = this;
    const { answers, refused } = acceptAnswers(session.instrument!, draft.answers);
    if (refused.length) unreadable.push({ value: draft });
    // What was answered while the draft was being read has yet to be saved.
    const unsaved = session.answers !== this.#last;
    session.restore(draft, answers);
    if (!unsaved) this.#last = session.answers;
    this.saved = 'saved';
    this.restored();
  }

  hostUpdated(): void {
    this.#schedule();
  }

  /** Throttled, not debounced: somebody who types on and on is saved all the same. */
  #schedule(): void {
    if (this.#key && this.session.answers !== this.#last) this.#timer ||= setTimeout(this.#flush, pause);
  }

  #flush = (): void => {
    clearTimeout(this.#timer);
    this.#timer = 0;
    if (this.session.answers !== this.#last) this.write();
  };

  /** Saves now. Writes follow each other, so that an older one never lands on a newer. */
  write(): void {
    const { session } = this;
    const [key, store] = [this.#key, this.#store];
    if (!key) return;
    this.#last = session.answers;
    const draft = session.isEmpty ? undefined : toDraft(session);
    this.#writing = this.#writing
      .then(() => (draft ? store!.save(key, draft) : store!.remove(key)))
      .then(
        () => this.#tell(draft ? 'saved' : 'nothing'),
        () => this.#tell('failed'),
      );
  }

  #tell(saved: SavedState): void {
    this.saved = saved;
    this.host.requestUpdate();
  }

  /** Removes drafts that could not be read: only when the person says so. */
  async eraseUnreadable(): Promise<void> {
    for (const { key } of this.unreadable) if (key) await this.#store?.remove(key).catch(() => undefined);
    this.unreadable = [];
    this.host.requestUpdate();
  }
}

function toDraft({ id, startedAt, answers, state, instrument }: Session): Draft {
  return {
    format: 'samen-draft/1',
    id,
    instrument: { id: instrument!.passport.id, version: instrument!.passport.version },
    startedAt,
    savedAt: timestamp(),
    answers,
    ...('page' in state && { page: state.page }),
    ...('completedAt' in state && { completedAt: state.completedAt }),
  };
}
