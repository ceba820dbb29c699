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

/** A stored value as a draft of this instrument version, or undefined when it is from elsewhere, newer or broken. */
export function readDraft(value: unknown, instrument: Draft['instrument']): Draft | undefined {
  const draft = value as Partial<Draft> | null | undefined;
  const sound =
    draft?.format === 'samen-draft/1' &&
    typeof draft.id === 'string' &&
    typeof draft.startedAt === 'string' &&
    draft.instrument?.id === instrument.id &&
    major(draft.instrument.version) === major(instrument.version) &&
    typeof draft.answers === 'object';
  return sound ? (draft as Draft) : undefined;
}

/** A changed item is a new major version: answers to another item must not slip in. */
const major = (version: unknown): string => String(version).split('.')[0]!;
