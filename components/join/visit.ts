import type { LiveFailure, Register } from '../../src/live/register.js';
import { primitives } from '../../src/live/choose.js';
import { readLink } from '../../src/live/link.js';
import { openParticipant, type Participant } from '../../src/live/participant.js';
import { draftOf, startFrom } from '../internal/live/again.js';
import { askedOf, exercise } from '../internal/live/exercise.js';
import { failureOf } from '../internal/live/failure.js';
import { keptDrafts, type Kept } from '../internal/live/store.js';
import { brokerOf } from '../internal/live/broker.js';
import { loadCodes } from './codes.js';
import { exercises } from './exercises.js';
import type { Outcome } from '../../src/deliver/delivery.js';
import type { RoomState } from '../../src/live/room.js';
import type { Result } from '../../src/result/result.js';
import type { Widget } from '../internal/widget.js';
import type { SamenJoin } from './join.js';

/** How a room is reached, by its session and the slot of who connects. */
export type Way = (session: string, slot: string) => Register;

/** Where a person is. */
export type At = 'code' | 'opening' | 'failed' | 'before' | 'inside';

/** One person's visit to a room: from the link to the end. Knows no markup. */
export class Visit {
  participant: Participant | undefined;
  failure: LiveFailure | undefined;
  kept: Kept | undefined;
  /** The exercise of this round, and whether it began with the answers of the last one. */
  exercise: { round: number; element: Widget; again: boolean } | undefined;
  #turn = 0;
  #joined = false;
  #making = 0;
  #link = '';
  /** The round, and whether it is open, as they were last. */
  #stage = '';

  constructor(private readonly element: SamenJoin) {}

  get room(): RoomState | undefined {
    return this.participant?.room;
  }

  get at(): At {
    const { participant, room, failure } = this;
    if (failure) return 'failed';
    if (!this.#link) return 'code';
    if (!participant || !room) return 'opening';
    return this.#joined || participant.envelope() || room.phase === 'ended' ? 'inside' : 'before';
  }

  /** Whether this round's answers have left the exercise. */
  get answered(): boolean {
    const { participant, room } = this;
    return !!room && participant!.content.rounds[room.round] !== undefined;
  }

  /** @param link empty, and a code is asked for. */
  async open(link: string): Promise<void> {
    const turn = ++this.#turn;
    await this.close();
    this.#link = link.length > 20 ? link : '';
    if (this.#link) await this.#enter(turn).catch((error: unknown) => this.#fail(error));
    this.element.requestUpdate();
  }

  async #enter(turn: number): Promise<void> {
    const { element } = this;
    const link = readLink(this.#link);
    const kept = await keptDrafts(element.store);
    const register = element.register ?? (await brokerOf(link.url ?? element.server));
    if (turn !== this.#turn) return;
    this.kept = kept;
    const participant = await openParticipant({ primitives: await primitives(), register, link, store: kept.store });
    if (turn !== this.#turn) return void participant.close();
    this.participant = participant;
    participant.follow(() => this.#heard());
    this.#heard();
  }

  #fail(error: unknown): void {
    this.failure = failureOf(error);
    this.element.requestUpdate();
  }

  async close(): Promise<void> {
    const { participant } = this;
    this.participant = this.failure = this.exercise = undefined;
    this.#joined = false;
    this.#stage = '';
    await participant?.close();
  }

  /** The first tap. */
  async join(name: string): Promise<void> {
    this.#joined = true;
    this.element.requestUpdate();
    await this.participant!.join(name.trim().slice(0, 80)).catch((error: unknown) => this.#fail(error));
  }

  async withdraw(): Promise<void> {
    await this.participant!.withdraw().catch((error: unknown) => this.#fail(error));
  }

  #heard(): void {
    const { room, element } = this;
    if (room) {
      const stage = `${room.round} ${room.phase}`;
      // Somebody may be far down the page, or at a question that is gone.
      if (this.at === 'inside' && this.#stage && stage !== this.#stage) void element.toState();
      this.#stage = stage;
      if (!element.tongue) element.locale.speak(room.locale);
      void this.#show(room);
    }
    element.requestUpdate();
  }

  /** Shows the exercise of the round: one element a round, so that each is another result. */
  async #show(room: RoomState): Promise<void> {
    const { participant, kept, element } = this;
    const shown = this.exercise;
    if (shown) shown.element.readonly = room.phase !== 'open' || !!participant!.content.withdrawn;
    if (shown?.round === room.round || this.#making === room.round) return;
    this.#making = room.round;
    const asked = await askedOf(room);
    if (asked) {
      const [again] = await Promise.all([
        startFrom(kept!.store, asked, participant!.session, room.round),
        exercises[asked.kind](),
      ]);
      const { wording, round } = room;
      const setting = { ...asked, wording, round, draft: draftOf(participant!.session, round), store: kept!.store };
      const delivery = (result: Result) => this.#deliver(participant!, result);
      const made = exercise({ ...setting, delivery, headingLevel: element.headingLevel });
      made.readonly = room.phase !== 'open' || !!participant!.content.withdrawn;
      if (participant === this.participant) this.exercise = { round, element: made, again };
      void this.#named(made);
    } else this.#fail(undefined);
    this.#making = 0;
    // Meanwhile the room may have gone on.
    this.#heard();
  }

  /** The exercise loads its own texts: its name stands above the first tap once they are there. */
  async #named(element: Widget): Promise<void> {
    this.element.requestUpdate();
    const isLoading = () =>
      this.exercise?.element === element && (element.session?.state.step ?? 'loading') === 'loading';
    while (isLoading()) await new Promise((done) => setTimeout(done, 50));
    this.element.requestUpdate();
  }

  /** Resolves when the broker has it: until then it is on its way. */
  async #deliver(participant: Participant, result: Result): Promise<Outcome> {
    // Without internet it is too late for that.
    void loadCodes().catch(() => undefined);
    await participant.answer(result);
    if (participant.state === 'kept')
      await new Promise<void>((done) => {
        const end = participant.follow(() => {
          if (participant.state === 'kept') return;
          end();
          done();
        });
      });
    return 'delivered';
  }
}
