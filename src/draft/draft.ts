/** An unfinished result on this device. */
export interface Draft {
  format: 'samen-draft/1';
  /** The id its result will have. */
  id: string;
  instrument: { id: string; version: string };
  /** UTC, ISO 8601. */
  startedAt: string;
  savedAt: string;
  answers: unknown;
  /** Where the person was. */
  page?: number;
  /** Set when the person finished; the result can then still be seen and changed. */
  completedAt?: string;
  /** From when on it is erased at the next visit, in UTC; absent: never. */
  expiresAt?: string;
  /** What the person calls it, where there may be several; never in a result. */
  name?: string;
}

/**
 * Where drafts are kept. Every call may fail (storage refused, full, cleared): it then rejects, and the caller tells
 * the person. `load` gives back whatever is stored, as anything may be there.
 */
export interface Drafts {
  load(key: string): Promise<unknown>;
  save(key: string, draft: unknown): Promise<void>;
  remove(key: string): Promise<void>;
  /** Keys that start with `prefix`. */
  keys(prefix: string): Promise<string[]>;
}

const isText = (value: unknown, form = /^/): boolean => typeof value === 'string' && form.test(value);
const isId = (value: unknown): boolean => isText(value, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
const isTime = (value: unknown): boolean => isText(value, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);

/** A changed item is a new major version: answers to another item must not slip in. */
const major = (version: string): string | undefined => version.split('.')[0];

function isFor(draft: Partial<Draft>, { id, version }: Draft['instrument']): boolean {
  const made = draft.instrument;
  return made?.id === id && isText(made.version) && major(made.version) === major(version);
}

function isSound({
  format,
  id,
  startedAt,
  savedAt,
  answers,
  page = 0,
  completedAt = startedAt!,
  expiresAt = startedAt!,
  name = '',
}: Partial<Draft>): boolean {
  return (
    format === 'samen-draft/1' &&
    isId(id) &&
    [startedAt, savedAt, completedAt, expiresAt].every(isTime) &&
    isText(name) &&
    typeof answers === 'object' &&
    answers !== null &&
    Number.isSafeInteger(page) &&
    page >= 0
  );
}

/**
 * A stored value as a draft of this instrument, or undefined when it is from elsewhere, newer or broken. Never throws.
 * Its answers may be anything: see `acceptAnswers`.
 */
export function readDraft(value: unknown, instrument: Draft['instrument']): Draft | undefined {
  try {
    const draft = Object(value) as Partial<Draft>;
    return isSound(draft) && isFor(draft, instrument) ? (draft as Draft) : undefined;
  } catch {
    // A property that throws when it is read.
    return undefined;
  }
}

/** Whether a stored value is a draft whose time is over. What is no draft of ours has no time. Never throws. */
export function isOver(value: unknown, now = Date.now()): boolean {
  try {
    const { format, expiresAt } = Object(value) as Partial<Draft>;
    return format === 'samen-draft/1' && isTime(expiresAt) && Date.parse(expiresAt!) <= now;
  } catch {
    // A property that throws when it is read.
    return false;
  }
}
