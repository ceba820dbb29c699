import { uuid } from '../../src/result/uuid.js';
import { History, type Action } from './history.js';
import type { Answers } from '../../src/instrument/answers.js';
import type { Draft } from '../../src/draft/draft.js';
import type { Problem } from '../../src/instrument/problem.js';
import type { Instrument } from '../../src/instrument/schema.js';

export type State =
  | { step: 'loading' }
  | { step: 'answering'; page: number; changing?: boolean }
  | { step: 'reviewing'; refused?: boolean }
  | { step: 'delivering'; completedAt: string }
  | { step: 'delivered'; completedAt: string }
  | { step: 'failed'; problems: readonly Problem[] };
export type Step = State['step'];

/** A new identity, unique without a secure context. */
export const newId = (): string => uuid(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
export const timestamp = (): string => new Date().toISOString();

/** One person working through one instrument. Knows nothing of the page; tells its listener when something changed. */
export class Session {
  instrument: Instrument | undefined;
  answers: Answers = {};
  state: State = { step: 'loading' };
  id = newId();
  startedAt = timestamp();
  /** Goes up when answers changed otherwise than by the control that shows them. */
  revision = 0;
  readonly history = new History();

  constructor(private readonly changed: () => void) {}

  /** Shows an instrument. The same one in another language keeps everything. */
  open(instrument: Instrument): void {
    const { id, version } = instrument.passport;
    const before = this.instrument?.passport;
    const same = before?.id === id && before.version === version;
    this.instrument = instrument;
    if (!same && before) this.#restart();
    if (!same || this.state.step === 'failed') this.state = { step: 'answering', page: 0 };
    // In another language the controls stay, with what was typed in them and could not be read.
    if (same) this.changed();
    else this.replace(before ? {} : this.answers);
  }

  go(state: State): void {
    this.state = state;
    this.changed();
  }

  /** Puts back a draft; the answers are those of it that fit, and what the person answered in the meantime. */
  restore({ id, startedAt, completedAt, page = 0 }: Draft, answers: Answers): void {
    const untouched = this.isEmpty && this.state.step === 'answering';
    this.id = id;
    this.startedAt = startedAt;
    if (untouched) this.state = completedAt ? { step: 'delivered', completedAt } : { step: 'answering', page };
    this.replace(answers);
  }

  /** A result has left; it may be another than the one that is open now. */
  arrived(id: string): void {
    const { state } = this;
    if (id === this.id && state.step === 'delivering') this.go({ ...state, step: 'delivered' });
  }

  /** A control took an answer. */
  set(answers: Answers): void {
    this.answers = answers;
    this.changed();
  }

  /** Answers changed elsewhere than in their controls, which are to show them. */
  replace(answers: Answers): void {
    this.revision++;
    this.set(answers);
  }

  do(action: Action): void {
    this.replace(this.history.do(action, this.answers));
  }

  undo(): void {
    this.replace(this.history.undo(this.answers));
  }

  redo(): void {
    this.replace(this.history.redo(this.answers));
  }

  /** Starts over with a new identity; can be undone as long as the page is open. */
  erase(): void {
    const before = this.answers;
    this.#restart();
    this.state = { step: 'answering', page: 0 };
    this.do({
      name: (t) => t('erase'),
      apply: () => ({}),
      revert: (now) => (isEmpty(now) ? before : { ...before, ...now }),
    });
  }

  get isEmpty(): boolean {
    return isEmpty(this.answers);
  }

  #restart(): void {
    this.history.clear();
    this.id = newId();
    this.startedAt = timestamp();
  }
}

/** Nothing was answered. A list is an answer, also an empty one: "fits nowhere"; a sorter without a placed card is not. */
export const isEmpty = (answers: object): boolean =>
  Object.values(answers).every(
    (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value) && isEmpty(value),
  );
