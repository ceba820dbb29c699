import { memoryDrafts } from '../../src/draft/memory.js';
import { tuckman } from '../presets/presets.js';
import { makeResult, type Result } from '../../src/result/result.js';
import { score } from '../../src/score/score.js';
import { primitives } from '../../src/live/choose.js';
import { createRoom, publicKeys, sessionOf, type PresenterKeys } from '../../src/live/keys.js';
import { memoryHub, type MemoryHub, type MemoryRegister } from '../../src/live/memory.js';
import { newRoom } from '../../src/live/control.js';
import { openParticipant, type Participant, type ParticipantOptions } from '../../src/live/participant.js';
import { openPresenter, type Presenter, type PresenterOptions } from '../../src/live/presenter.js';
import type { LiveError } from '../../src/live/register.js';
import type { Drafts } from '../../src/draft/draft.js';
import type { RoomState } from '../../src/live/room.js';

export const instrument = tuckman;
export const crypto = await primitives();

/** The time of a test, which it puts forward itself. */
export const clock = { now: 1_760_000_000_000 };

let made = 0;
/** A result in which every question that was answered has the same answer. */
export function resultOf(answer: string, more: Partial<Result> = {}, items = instrument.items): Result {
  const answers = Object.fromEntries(items.map(({ id }) => [id, answer]));
  const time = new Date(clock.now).toISOString();
  made += 1;
  const id = `0192f0c1-2d3e-7a4b-8c5d-${String(made).padStart(12, '0')}`;
  const about = { id, locale: 'nl', wording: 'standard' as const, startedAt: time, completedAt: time };
  return { ...makeResult(instrument, answers, score(instrument, answers), about), ...more };
}

/** Asks until it is so; a test that waits for ever ends by its own time. */
export async function until(isSo: () => unknown): Promise<void> {
  while (!isSo()) await new Promise((done) => setTimeout(done, 5));
}

/** Why a promise was not kept; `none` when it was. */
export const failureOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'none',
    (error: LiveError) => error.failure,
  );

/** Long enough for everything that is on its way in memory to arrive. */
export const settled = (ms = 60): Promise<void> => new Promise((done) => setTimeout(done, ms));

export interface Phone extends Participant {
  register: MemoryRegister;
  store: Drafts;
}

/** A room in memory, and who is in it. */
export class Stage {
  readonly hub: MemoryHub = memoryHub();
  readonly #open: { close(): Promise<void> }[] = [];

  private constructor(
    readonly keys: PresenterKeys,
    readonly session: string,
  ) {}

  static async make(): Promise<Stage> {
    const keys = await createRoom(crypto);
    return new Stage(keys, await sessionOf(crypto, publicKeys(keys)));
  }

  state(more: Partial<RoomState> = {}): RoomState {
    return newRoom({ instrument: { id: 'tuckman' }, locale: 'nl', ...more });
  }

  async presenter(more: Partial<PresenterOptions> = {}): Promise<Presenter & { register: MemoryRegister }> {
    const register = this.hub.connect(this.session);
    const presenter = await openPresenter({
      primitives: crypto,
      register: () => register,
      keys: this.keys,
      instrument,
      state: this.state(),
      store: memoryDrafts(),
      now: () => clock.now,
      every: 20,
      ...more,
    });
    this.#open.push(presenter);
    return Object.assign(presenter, { register });
  }

  async phone(more: Partial<ParticipantOptions> = {}): Promise<Phone> {
    const register = this.hub.connect(this.session);
    const store = more.store ?? memoryDrafts();
    const phone = await openParticipant({
      primitives: crypto,
      register: () => register,
      link: { keys: publicKeys(this.keys) },
      store,
      now: () => clock.now,
      ...more,
    });
    this.#open.push(phone);
    return Object.assign(phone, { register, store });
  }

  async close(): Promise<void> {
    await Promise.all(this.#open.map(async (one) => one.close()));
  }
}
