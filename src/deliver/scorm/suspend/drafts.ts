import { CourseState, type CourseOptions, type Keeping } from './course.js';
import { copiesOn } from '../../copies.js';
import { pause } from '../../retry.js';
import { markOf } from './words.js';
import type { Json } from '../../../result/result.js';
import type { QueueStore } from '../../queue.js';
import type { Attempt } from '../attempt.js';

export interface ScormDraftsOptions extends CourseOptions {
  /** Where to keep what the course does not; without it, only the page has that. */
  device?: QueueStore | undefined;
  /** Tells the copies of one item of a course from those of another on this device, such as the page's address. */
  item?: string;
  /** Told each time that something was kept, and when something is missing from what was found. */
  told?: (keeping: Keeping) => void;
}

const copyOf = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;

/** What is looked at of a draft. */
interface Dated {
  id?: string;
  savedAt?: string;
}

/** Whether the device's copy is of the same answers, and not older. */
function isBetter(onDevice: unknown, inCourse: unknown): boolean {
  const [mine, theirs] = [Object(onDevice) as Dated, Object(inCourse) as Dated];
  return !!mine.id && (inCourse === undefined || (mine.id === theirs.id && mine.savedAt! >= theirs.savedAt!));
}

/** For the learner whom the course names, and for nobody when it names none. */
function copiesOf({ device, item = '' }: ScormDraftsOptions, attempt: Attempt) {
  const learner = attempt.get(attempt.version === '1.2' ? 'cmi.core.student_id' : 'cmi.learner_id');
  return copiesOn(learner ? device : undefined, `@${markOf([learner, item])}`);
}

/**
 * Drafts in `suspend_data`, for the property `store` of an element: a person goes on where they were, on any device. What does
 * not fit is kept on this device.
 */
export function scormDrafts(attempt: Attempt, options: ScormDraftsOptions = {}): QueueStore {
  const { told } = options;
  const kept = new Map<string, Json>();
  const again = () => void (kept.size && put().catch(() => undefined));
  const course = new CourseState(attempt, options, again);
  let copies: ReturnType<typeof copiesOf> | undefined;
  let opening: Promise<void> | undefined;
  attempt.listen(again);

  /** Takes copies over what the course has, where they are better. */
  async function addCopies(): Promise<boolean> {
    const better = (await copies!.found()).filter(([key, copy]) => isBetter(copy, kept.get(key)));
    for (const [key, copy] of better) kept.set(key, copyOf(copy));
    return better.length > 0;
  }

  async function open(): Promise<void> {
    const state = await course.open();
    for (const [key, draft] of state?.kept ?? []) kept.set(key, draft);
    copies = copiesOf(options, attempt);
    if (state && !state.left.length) return;
    // A device that does not answer must not keep the person from what the course has.
    const better = await Promise.race([addCopies(), pause(2000)]).catch(() => false);
    if (state && !better) told?.({ level: 'part', left: state.left, found: true });
  }

  /** In the course at once; on the device afterwards, as the page may be on its way out. */
  async function put(): Promise<void> {
    const keeping = course.put(kept);
    const onDevice = keeping.review ? undefined : keeping.level === 'whole' ? copies?.remove() : copies?.save(kept);
    const isThere = await (onDevice ?? Promise.reject(new Error())).then(
      () => true,
      () => false,
    );
    const level = keeping.level === 'device' && !isThere ? 'nowhere' : keeping.level;
    told?.({ ...keeping, level });
    if (level === 'nowhere') throw keeping.error ?? new Error('It is kept nowhere.');
  }

  const ready = () => (opening ??= open());
  return {
    load: async (key) => (await ready(), kept.has(key) ? copyOf(kept.get(key)) : undefined),
    async save(key, draft) {
      kept.set(key, copyOf(draft));
      await put();
    },
    async remove(key) {
      kept.delete(key);
      await put();
    },
    keys: async (prefix) => (await ready(), [...kept.keys()].filter((key) => key.startsWith(prefix))),
  };
}
