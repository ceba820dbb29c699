import { attempted, type Attempt } from './attempt.js';
import type { Interaction } from './interactions.js';
import type { ScormError } from './lms.js';

/** Without line ends, which some environments refuse, and without what they would take for the mark of a language. */
const plain = (text: string): string => text.replace(/\r\n?|[\n\u2028\u2029]/g, '↵').replace(/^\{/, '(');

/** Ways to write one down, the best first: an environment may be stricter than its standard, or not know a type. */
const waysOf = (one: Interaction): Interaction[] => [
  one,
  { ...one, type: one.type === 'long-fill-in' ? one.type : 'fill-in', response: plain(one.response) },
];

/** Fills one place in the list. The id comes first, then the type, as the others depend on it. */
function fill({ version, set }: Attempt, at: number, { id, type, response, time }: Interaction): void {
  const place = `cmi.interactions.${at}`;
  const old = version === '1.2';
  set(`${place}.id`, id);
  set(`${place}.type`, type);
  set(`${place}.${old ? 'student_response' : 'learner_response'}`, response);
  // An answer without its time is an answer.
  isTaken(() => set(`${place}.${old ? 'time' : 'timestamp'}`, time));
}

/** Writes one down, in the first way that is taken. */
function write(attempt: Attempt, at: number, one: Interaction): void {
  let refusal: ScormError | undefined;
  for (const way of waysOf(one))
    try {
      return fill(attempt, at, way);
    } catch (error) {
      refusal = error as ScormError;
      if (refusal.fault !== 'value') break;
    }
  throw refusal!;
}

const written = ({ id, type, response }: Interaction): string => JSON.stringify([id, type, response]);

/** How many answers the list has; undefined where the environment keeps none. */
function countOf(attempt: Attempt): number | undefined {
  let count = 0;
  const error = attempted(() => (count = Number(attempt.get('cmi.interactions._count')) || 0));
  if (error && error.fault !== 'unsupported') throw error;
  return error ? undefined : count;
}

/** Whether one was taken; an error that is not about this one goes on. */
function isTaken(step: () => void): boolean {
  const error = attempted(step);
  if (error && error.fault !== 'value' && error.fault !== 'unsupported') throw error;
  return !error;
}

/** Where each answer stands in the list, and what stands there. */
class Places {
  readonly #at = new Map<string, number>();
  readonly #written = new Map<string, string>();
  /** Places of earlier visits that cannot be read (1.2): any answer may take one. */
  readonly #free: number[] = [];

  constructor(
    private readonly attempt: Attempt,
    private count: number,
  ) {
    for (let at = 0; at < count; at++)
      if (attempt.version === '1.2') this.#free.push(at);
      else this.#at.set(attempt.get(`cmi.interactions.${at}.id`), at);
  }

  /** Writes an answer in its place, or in a new one. Whether it stands there. */
  put(one: Interaction): boolean {
    const { id } = one;
    if (this.#written.get(id) === written(one)) return true;
    this.#written.delete(id);
    const at = this.#at.get(id) ?? this.#free[0] ?? this.count;
    const taken = isTaken(() => write(this.attempt, at, one));
    if (taken) this.#written.set(id, written(one));
    // There may be no gaps: a place that did not come about is for the next.
    if (!this.#at.has(id) && (taken || at < (countOf(this.attempt) ?? 0))) {
      this.#at.set(id, at);
      if (this.#free[0] === at) this.#free.shift();
      else this.count++;
    }
    return taken;
  }

  /** Empties the places of all others, as none can be removed. Gives the ids of those that would not. */
  empty(all: readonly Interaction[], time: string): string[] {
    const ids = new Set(all.map(({ id }) => id));
    const others = [...this.#at.keys()].filter((id) => !ids.has(id));
    const unknown = this.#free.map((at) => `none.${at}`);
    const gone = (id: string): Interaction => ({ id, type: 'fill-in', response: '', time });
    return [...others, ...unknown].filter((id) => !this.put(gone(id)));
  }
}

/**
 * Writes the list of answers, only what changed, and gives the ids of those that were not taken. In 1.2 the list can be written
 * and not read; so there each visit that delivers writes it from the start.
 */
export function recorder(attempt: Attempt): (all: readonly Interaction[]) => string[] {
  let places: Places | undefined;
  return (all) => {
    const count = places ? 0 : countOf(attempt);
    if (count === undefined) return all.map(({ id }) => id);
    const list = (places ??= new Places(attempt, count));
    const missing = all.filter((one) => !list.put(one)).map(({ id }) => id);
    return [...missing, ...list.empty(all, all[0]?.time ?? '')];
  };
}
