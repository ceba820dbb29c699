import { ScormError } from '../lms.js';
import { needsSqueeze, read, write, type Kept, type Left, type State } from './state.js';
import type { Instrument } from '../../../instrument/schema.js';
import type { Attempt } from '../attempt.js';
import type { Version } from '../find.js';

/**
 * Where unfinished answers are, from best to worst. `whole`: all in the course. `beyond`: all in the course, which took more
 * than its standard asks for, and on this device to be sure. `part`: all but the longest texts in the course, and all on this
 * device where that can be. `device`: only on this device. `nowhere`: only on the page, until it is closed.
 */
export type Level = 'whole' | 'beyond' | 'part' | 'device' | 'nowhere';

export interface Keeping {
  level: Level;
  /** The texts that are not in the course, by their place: `answers.goal.note`. */
  left: Left;
  /** Why it is no better, where the course said so. */
  error?: ScormError;
  /** The person looks back at a visit, of which nothing is recorded. */
  review?: boolean;
  /** This is what an earlier visit left, not what was kept just now. */
  found?: boolean;
}

type Scarce = typeof import('./scarce.js');

export interface CourseOptions {
  /** The instrument, once it is known: its ids are kept as numbers. */
  instrument?: () => Instrument | undefined;
  /** In characters. Default: what every environment of the standard must take. */
  limit?: number;
  /** Fetches what makes room, once it gets scarce. */
  scarce?: () => Promise<Scarce>;
}

/** Sources: SCORM 1.2 Run-Time Environment, 3.4.4 (CMIString4096); SCORM 2004 4th edition, Run-Time Environment, 4.2.23. */
const limits: Record<Version, number> = { '1.2': 4096, '2004': 64_000 };

const element = 'cmi.suspend_data';

/** The suspend data of a course, with what to do when there is too little room. */
export class CourseState {
  readonly #limit: number;
  #scarce: Scarce | undefined;
  #fetching = false;
  /** The course takes nothing as long as this. */
  #refused = Infinity;

  constructor(
    private readonly attempt: Attempt,
    private readonly options: CourseOptions,
    /** There is a better way to keep it now. */
    private readonly again: () => void,
  ) {
    this.#limit = options.limit ?? limits[attempt.version];
  }

  get #instrument(): Instrument | undefined {
    return this.options.instrument?.();
  }

  async #fetch(): Promise<void> {
    this.#scarce = await (this.options.scarce ?? (() => import('./scarce.js')))();
  }

  /** What earlier visits left; undefined when it is nothing of ours. */
  async open(): Promise<State | undefined> {
    const { suspended } = this.attempt.start();
    if (needsSqueeze(suspended)) await this.#fetch();
    return read(suspended, this.#instrument, this.#scarce);
  }

  /** Keeps as much as there is room for. At once, as the page may be on its way out. Never throws. */
  put(kept: Kept): Keeping {
    try {
      if (!this.attempt.start().recording) return { level: 'nowhere', left: [], review: true };
      const keeping = this.#put({ kept, left: [] });
      const { failure } = this.attempt;
      // It is only with the course's own page as yet.
      return failure ? { ...keeping, level: 'device', error: failure } : keeping;
    } catch (error) {
      return { level: 'device', left: [], error: error as ScormError };
    }
  }

  #put(all: State): Keeping {
    const whole = write(all, this.#instrument, this.#scarce);
    this.#prepare(whole.length);
    if (whole.length <= this.#limit) {
      this.attempt.set(element, whole);
      return { level: 'whole', left: [] };
    }
    // Until what makes room is there, the device has it.
    if (!this.#scarce) return { level: 'device', left: [] };
    if (this.#takes(whole)) return { level: 'beyond', left: [] };
    const part = this.#scarce.fit(all.kept, this.#limit, this.#instrument, this.#scarce);
    if (!part) return { level: 'device', left: [] };
    this.attempt.set(element, part.text);
    return { level: 'part', left: part.left };
  }

  /** Fetched before it is needed, as a page that is left waits for nothing. */
  #prepare(length: number): void {
    if (this.#scarce || this.#fetching || length < this.#limit / 2) return;
    this.#fetching = true;
    void this.#fetch().then(this.again, () => (this.#fetching = false));
  }

  /** Whether the course takes more than it must, and gives it back as it was. */
  #takes(text: string): boolean {
    if (text.length >= this.#refused) return false;
    try {
      this.attempt.set(element, text);
      if (this.attempt.get(element) === text) return true;
    } catch (error) {
      if ((error as ScormError).fault === 'session') throw error;
    }
    this.#refused = text.length;
    return false;
  }
}
