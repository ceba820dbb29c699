import { backoff } from '../retry.js';
import { lmsOf, ScormError, type Lms } from './lms.js';
import { span } from './values.js';
import type { Found, Version } from './find.js';

/** One visit of a person to one item of a course. Every method but `finish` throws a `ScormError` when it cannot be done. */
export interface Attempt {
  readonly version: Version;
  /** Opens the visit, the first time; says what it is. */
  start(): Visit;
  get(element: string): string;
  /** Sets a value; what was set is committed soon after. */
  set(element: string, value: string): void;
  /** Has the environment store what was set, now. */
  commit(): void;
  /** The person is done. Without a score: the exercises have none. */
  complete(score?: CourseScore): void;
  /** Stores what there is and ends the visit, once; nothing can be set afterwards. */
  finish(): void;
  /** Why what was set could not be stored; undefined when it was. What could not be stored is tried again. */
  readonly failure: ScormError | undefined;
  /** Has something told whenever `failure` came or went. */
  listen(changed: () => void): void;
}

export interface Visit {
  /** Looked at again or browsed, by the person or a teacher: then nothing is recorded. */
  recording: boolean;
  /** What earlier visits left. */
  suspended: string;
}

/** A score that a course may use: from `min` to `max`. */
export interface CourseScore {
  raw: number;
  min: number;
  max: number;
}

export interface AttemptOptions {
  /** How long what was set may wait to be stored, in milliseconds; default 5,000. A crash loses no more than that. */
  pause?: number;
  /** Milliseconds since 1970. */
  now?: () => number;
}

/** What the two standards call the same thing. */
const elements = {
  '1.2': {
    status: 'cmi.core.lesson_status',
    mode: 'cmi.core.lesson_mode',
    exit: 'cmi.core.exit',
    time: 'cmi.core.session_time',
    score: 'cmi.core.score',
  },
  '2004': {
    status: 'cmi.completion_status',
    mode: 'cmi.mode',
    exit: 'cmi.exit',
    time: 'cmi.session_time',
    score: 'cmi.score',
  },
} as const;

/** Who was done stays so, whatever is looked at again. */
const done = ['completed', 'passed', 'failed'];

/** A value that an environment need not have. */
function optional(lms: Lms, element: string): string {
  try {
    return lms.get(element);
  } catch (error) {
    if ((error as ScormError).fault === 'unsupported') return '';
    throw error;
  }
}

/** The status, and that the person will come back to it. `success_status` (2004) is left as it is: unknown. */
function begin(lms: Lms): Visit {
  const { status, mode, exit } = elements[lms.version];
  const recording = !['review', 'browse'].includes(optional(lms, mode));
  const visit = { recording, suspended: optional(lms, 'cmi.suspend_data') };
  if (!recording) return visit;
  if (![...done, 'incomplete'].includes(optional(lms, status))) lms.set(status, 'incomplete');
  lms.set(exit, 'suspend');
  return visit;
}

function setScore({ version, set }: Lms, { raw, min, max }: CourseScore): void {
  const { score } = elements[version];
  if (version === '2004') set(`${score}.scaled`, String(Number(((raw - min) / (max - min)).toFixed(7))));
  for (const [name, value] of Object.entries({ raw, min, max })) set(`${score}.${name}`, String(value));
}

/** A visit in the order that the standard asks for: Initialize first, Terminate last and once, nothing after it. */
export function attemptOn(found: Found, options: AttemptOptions = {}): Attempt {
  const { pause = 5000, now = Date.now } = options;
  const lms = lmsOf(found);
  const { status, time } = elements[lms.version];
  const from = now();
  const listeners: (() => void)[] = [];
  let [open, over] = [false, false];
  let visit: Visit | undefined;
  /** Runs as long as something waits to be stored. */
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let failure: ScormError | undefined;

  function start(): Visit {
    if (over) throw new ScormError('Initialize', undefined, 0, 'session');
    if (!open) lms.initialize();
    open = true;
    return (visit ??= begin(lms));
  }

  function stop(): void {
    if (timer) clearTimeout(timer);
    timer = undefined;
  }

  /** Stores what was set; when that fails it is tried again, with longer waits. */
  function store(): ScormError | undefined {
    stop();
    const before = failure;
    failure = attempted(() => {
      lms.set(time, span(lms.version, now() - from));
      lms.commit();
    });
    failures = failure ? failures + 1 : 0;
    if (failure && failure.fault !== 'session' && !over) wait();
    if (!before !== !failure) for (const changed of listeners) changed();
    return failure;
  }

  function wait(): void {
    timer = setTimeout(store, failures ? backoff(failures, { first: pause }) : pause);
  }

  function set(element: string, value: string): void {
    start();
    lms.set(element, value);
    if (!timer) wait();
  }

  function finish(): void {
    if (over) return;
    over = true;
    stop();
    if (visit?.recording) store();
    // Whatever failed, the end is still told.
    if (open) attempted(lms.terminate);
  }

  return {
    version: lms.version,
    start,
    get: (element) => (start(), lms.get(element)),
    set,
    commit() {
      const error = !over && (timer || failure) ? store() : undefined;
      if (error) throw error;
    },
    complete(score) {
      start();
      if (score) setScore({ ...lms, set }, score);
      if (!done.includes(optional(lms, status))) set(status, 'completed');
    },
    finish,
    get failure() {
      return failure;
    },
    listen: (changed) => void listeners.push(changed),
  };
}

/** Does something; gives why it could not be done. */
export function attempted(step: () => unknown): ScormError | undefined {
  try {
    step();
  } catch (error) {
    return error as ScormError;
  }
  return undefined;
}

/** What is used of a page. */
interface Page {
  readonly document: { readonly visibilityState: string };
  addEventListener(type: string, listener: () => void): void;
}

/**
 * Ends the visit when the page is left, and stores when it is hidden: a phone may not come back to it. Call it after the
 * exercise is on the page, so that the last answer comes before the end.
 */
export function finishOnLeave(attempt: Attempt, page: Page): void {
  page.addEventListener('pagehide', () => attempt.finish());
  page.addEventListener('visibilitychange', () => {
    if (page.document.visibilityState === 'hidden') attempted(attempt.commit);
  });
}
