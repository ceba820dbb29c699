import { copiesOn } from '../copies.js';
import { asDeliveryError, type DeliveryError } from '../delivery.js';
import { backoff, pause, type RetryOptions } from '../retry.js';
import type { Json } from '../../result/result.js';
import type { QueueStore } from '../queue.js';
import type { Session } from './session.js';

/**
 * Where unfinished answers are. `whole`: in the record store. `device`: only on this device as yet. `nowhere`: only on the
 * page, until it is closed.
 */
export interface Kept {
  level: 'whole' | 'device' | 'nowhere';
  /** Why it is no better. */
  failure?: DeliveryError;
  /** What the record store had was read only now, and may hold more than the page shows. */
  late?: boolean;
}

export interface SessionDraftsOptions extends Pick<RetryOptions, 'wait'> {
  /** Where to keep what the record store does not have yet, and results that wait. */
  device?: QueueStore | undefined;
  /** Tells the copies of one learner and course from others' on this device. */
  whose: string;
  /** Newer answers over older ones. */
  merge(older: unknown, newer: unknown): unknown;
  /** Told each time that something was kept, or could not be. */
  told?: (kept: Kept) => void;
}

/** What is looked at of a draft. */
interface Dated {
  id?: string;
  savedAt?: string;
  answers?: unknown;
}

const copyOf = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;
/** Stands for a draft that was erased here. */
const erased = null;
const isDraft = (key: string): boolean => key.startsWith('samen:');

type Reached = Pick<Session, 'store' | 'mode'>;

/** Of the record store's version and this device's: the later one, or both together where they were begun apart. */
function chosen(theirs: unknown, mine: unknown, merge: SessionDraftsOptions['merge']): unknown {
  const [a, b] = [Object(theirs) as Dated, Object(mine) as Dated];
  if (!a.id || !b.id) return theirs;
  if (a.id === b.id) return b.savedAt! >= a.savedAt! ? mine : theirs;
  return { ...a, answers: merge(a.answers, b.answers) };
}

/**
 * Drafts in a session's record store, for the property `store` of an element: a learner goes on where they were, on any
 * device. While the store cannot be reached, this device keeps them, and they are sent as soon as it is.
 */
export class SessionDrafts implements QueueStore {
  readonly #copies: ReturnType<typeof copiesOn>;
  readonly #kept = new Map<string, Json>();
  /** Keys of what the record store does not have. */
  readonly #due = new Set<string>();
  /** The record store, once what it has was read. */
  #store: QueueStore | undefined;
  #recording = true;
  /** The last attempt failed: until one does not, this device keeps everything. */
  #failing = false;
  #opening: Promise<void> | undefined;
  #sending: Promise<void> | undefined;

  /** @param reach gives the session, or rejects; it is asked again until it gives one. */
  constructor(
    private readonly reach: () => Promise<Reached>,
    private readonly options: SessionDraftsOptions,
  ) {
    this.#copies = copiesOn(options.device, `@${options.whose}`);
  }

  async load(key: string): Promise<unknown> {
    if (!isDraft(key)) return this.#copies.own.load(key);
    await this.#ready();
    return this.#kept.has(key) ? copyOf(this.#kept.get(key)) : undefined;
  }

  /** Done when it is on its way: what comes of that is told. */
  async save(key: string, value: unknown): Promise<void> {
    if (!isDraft(key)) return this.#copies.own.save(key, value);
    this.#kept.set(key, copyOf(value));
    await this.#change(key);
  }

  async remove(key: string): Promise<void> {
    if (!isDraft(key)) return this.#copies.own.remove(key);
    this.#kept.delete(key);
    await this.#change(key);
  }

  async keys(prefix: string): Promise<string[]> {
    if (!isDraft(prefix)) return this.#copies.own.keys(prefix);
    await this.#ready();
    return [...this.#kept.keys()].filter((key) => key.startsWith(prefix));
  }

  /** Sends what is not sent yet, without waiting: the page is on its way out. */
  leave(): void {
    if (this.#store) for (const key of this.#due) this.#put(key).catch(() => undefined);
  }

  /** Done when all was sent. */
  async settled(): Promise<void> {
    await this.#sending;
  }

  #ready(): Promise<void> {
    return (this.#opening ??= this.#open());
  }

  async #open(): Promise<void> {
    const session = await this.reach().catch(() => undefined);
    if (session?.mode !== 'Browse') {
      // A device that does not answer must not keep the learner from what the record store has.
      const found = await Promise.race([this.#copies.found(), pause(2000)]).catch(() => undefined);
      for (const [key, copy] of found ?? []) this.#take(key, copy);
    }
    if (session) await this.#read(session).catch(() => undefined);
    this.#send();
  }

  /** A copy of an earlier visit, unless something was answered since. */
  #take(key: string, copy: unknown): void {
    if (this.#kept.has(key)) return;
    if (copy !== erased) this.#kept.set(key, copyOf(copy));
    this.#due.add(key);
  }

  /** Keeps everything on this device, also that something was erased: it is still in the record store. */
  async #copy(): Promise<void> {
    const gone = [...this.#due].filter((key) => !this.#kept.has(key));
    await this.#copies.save(new Map([...this.#kept, ...gone.map((key) => [key, erased] as const)]));
  }

  async #read({ store, mode }: Reached): Promise<void> {
    this.#recording = mode === 'Normal';
    const keys = mode === 'Browse' ? [] : await store.keys('samen:');
    const found = await Promise.all(keys.map(async (key) => [key, await store.load(key)] as const));
    for (const [key, theirs] of found) {
      const mine = this.#kept.get(key);
      // Removed here meanwhile.
      if (mine === undefined && this.#due.has(key)) continue;
      const one = chosen(theirs, mine, this.options.merge);
      this.#due[one === theirs ? 'delete' : 'add'](key);
      this.#kept.set(key, copyOf(one));
    }
    this.#store = store;
  }

  /** It changed here. */
  async #change(key: string): Promise<void> {
    if (!this.#recording) return;
    this.#due.add(key);
    this.#send();
    if (this.#failing) await this.#copy();
  }

  async #put(key: string): Promise<void> {
    this.#due.delete(key);
    try {
      await (this.#kept.has(key) ? this.#store!.save(key, this.#kept.get(key)) : this.#store!.remove(key));
    } catch (error) {
      this.#due.add(key);
      throw error;
    }
  }

  /** Sends all that is due, one at a time. */
  async #attempt(): Promise<void> {
    const late = !this.#store;
    if (late) await this.#read(await this.reach());
    if (!this.#recording) this.#due.clear();
    for (const key of this.#due) await this.#put(key);
    this.#failing = false;
    if (this.#recording) await this.#copies.remove().catch(() => undefined);
    this.options.told?.({ level: 'whole', late });
  }

  async #keep(failure: DeliveryError): Promise<void> {
    this.#failing = true;
    const isThere = await this.#copy().then(
      () => true,
      () => false,
    );
    this.options.told?.({ level: isThere ? 'device' : 'nowhere', failure });
  }

  async #sendAll(): Promise<void> {
    const { wait = pause } = this.options;
    for (let n = 1; ; n++) {
      const failure = await this.#attempt().then(() => undefined, asDeliveryError);
      if (!failure) return;
      await this.#keep(failure);
      if (!failure.passes) return;
      await wait(backoff(n, { longest: 20_000 }, failure.after));
    }
  }

  #send(): void {
    if (this.#sending || (this.#store && !this.#due.size)) return;
    this.#sending = this.#sendAll().finally(() => {
      this.#sending = undefined;
      // What changed while the last was on its way.
      if (!this.#failing) this.#send();
    });
  }
}
