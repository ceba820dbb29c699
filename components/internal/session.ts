import { acceptAnswers, type Answers, type Entry, type FormAnswers, type Value } from '../../src/instrument/answers.js';
import { uuid } from '../../src/result/uuid.js';
import { History, type Action } from './history.js';
import type { Draft } from '../../src/draft/draft.js';
import type { Problem } from '../../src/instrument/problem.js';
import type { Instrument } from '../../src/instrument/schema.js';

export type State =
  | { step: 'loading' }
  | { step: 'answering'; page: number }
  | { step: 'reviewing'; missing?: string[] }
  | { step: 'delivering'; completedAt: string }
  | { step: 'delivered'; completedAt: string }
  | { step: 'failed'; problems: readonly Problem[] };
export type Step = State['step'];

/** An entry of a repeating group. */
export interface In {
  group: string;
  entry: string;
}

const newId = (): string => uuid(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
const timestamp = (): string => new Date().toISOString();

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
    const same = this.instrument?.passport.id === id && this.instrument.passport.version === version;
    this.instrument = instrument;
    this.revision++;
    if (!same) this.#empty();
    if (!same || this.state.step === 'failed' || this.state.step === 'loading')
      this.state = { step: 'answering', page: 0 };
    this.changed();
  }

  fail(problems: readonly Problem[]): void {
    this.state = { step: 'failed', problems };
    this.changed();
  }

  go(state: State): void {
    this.state = state;
    this.changed();
  }

  /** Puts back a draft. What the person answered in the meantime stays. Returns the paths of what did not fit. */
  restore(draft: Pick<Draft, 'id' | 'startedAt' | 'answers' | 'page' | 'completedAt'>): string[] {
    const { answers, refused } = acceptAnswers(this.instrument!, draft.answers);
    const now = this.answers;
    this.id = draft.id;
    this.startedAt = draft.startedAt;
    const untouched = this.isEmpty;
    this.replace(mergeAnswers(answers, now));
    if (untouched && draft.completedAt) this.state = { step: 'delivered', completedAt: draft.completedAt };
    else if (untouched && this.state.step === 'answering') this.state = { step: 'answering', page: draft.page ?? 0 };
    this.changed();
    return refused;
  }

  /** Code gives other answers. */
  replace(answers: Answers): void {
    this.answers = answers;
    this.revision++;
    this.changed();
  }

  value(field: string, within?: In): FormAnswers[string] | undefined {
    const from = within
      ? this.entries(within.group).find((entry) => entry.id === within.entry)
      : (this.answers as FormAnswers);
    return from?.[field];
  }

  entries(group: string): Entry[] {
    return ((this.answers as FormAnswers)[group] as Entry[] | undefined) ?? [];
  }

  /** A control took an answer; undefined or an empty text takes it away. */
  set(field: string, value: FormAnswers[string] | undefined, within?: In): void {
    this.answers = within
      ? {
          ...this.answers,
          [within.group]: this.entries(within.group).map((entry) =>
            entry.id === within.entry ? (changed(entry, field, value as Value) as Entry) : entry,
          ),
        }
      : changed(this.answers as FormAnswers, field, value);
    this.changed();
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
    const { answers: before } = this;
    this.id = newId();
    this.startedAt = timestamp();
    this.state = { step: 'answering', page: 0 };
    this.do({ name: ['erase'], apply: emptied, revert: (now) => mergeAnswers(before, now) });
  }

  get isEmpty(): boolean {
    const { placements, cards, ...rest } = this.answers as FormAnswers;
    return (
      !Object.keys(rest).length && !Object.keys(placements ?? {}).length && !(cards as unknown[] | undefined)?.length
    );
  }

  complete(): void {
    this.go({ step: 'delivering', completedAt: timestamp() });
  }

  #empty(): void {
    this.answers = this.instrument?.kind === 'sorter' ? { placements: {} } : {};
    this.history.clear();
    this.id = newId();
    this.startedAt = timestamp();
  }
}

const emptied = (answers: Answers): Answers => ('placements' in answers ? { placements: {} } : {});

function changed(from: FormAnswers, field: string, value: FormAnswers[string] | undefined): FormAnswers {
  const { [field]: _, ...rest } = from;
  return value === undefined || value === '' || (Array.isArray(value) && !value.length)
    ? rest
    : { ...rest, [field]: value };
}

/** Newer answers over older ones. */
function mergeAnswers(older: Answers, newer: Answers): Answers {
  if (!('placements' in older && 'placements' in newer)) return { ...older, ...newer } as Answers;
  const placements = { ...(older.placements as object), ...(newer.placements as object) };
  const cards = [...((older.cards as { id: string }[]) ?? []), ...((newer.cards as { id: string }[]) ?? [])];
  const unique = [...new Map(cards.map((card) => [card.id, card])).values()];
  return { placements, ...(unique.length && { cards: unique }) } as Answers;
}
