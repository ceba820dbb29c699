import { readDraft, type Draft, type Drafts } from '../../src/draft/draft.js';
import { acceptAnswers } from '../../src/instrument/accept/accept.js';
import type { Answers } from '../../src/instrument/answers.js';
import type { Instrument } from '../../src/instrument/schema.js';

/** A draft of another version or a broken one: kept, never overwritten, offered as a download. */
export interface Unreadable {
  /** Absent for the part of a draft that did not fit. */
  key?: string;
  value: unknown;
}

export interface Restored {
  /** Where to save from now on. */
  key: string;
  draft?: Draft;
  /** Those of the draft's answers that fit. */
  answers: Answers;
  unreadable: Unreadable[];
}

/** Takes the first slot that is ours or free: a draft that cannot be read keeps its slot. */
export async function restore(store: Drafts, base: string, instrument: Instrument): Promise<Restored> {
  const unreadable: Unreadable[] = [];
  for (let slot = 0, key = base; ; key = `${base}~${++slot}`) {
    const value = await store.load(key);
    if (value === undefined) return { key, answers: {}, unreadable };
    const draft = readDraft(value, instrument.passport);
    if (draft) {
      const { answers, refused } = acceptAnswers(instrument, draft.answers);
      return { key, draft, answers, unreadable: refused.length ? [...unreadable, { value }] : unreadable };
    }
    unreadable.push({ key, value });
  }
}

type Plain = Record<string, unknown>;

const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null;
const idOf = (value: unknown): unknown => (isPlain(value) ? value['id'] : value);

/** Newer answers over older ones: placements per card, entries and cards by their id, so that neither side loses any. */
export function merge<T>(older: T, newer: T): T {
  if (Array.isArray(older) && Array.isArray(newer)) {
    const ids = new Set(newer.map(idOf));
    return [...older.filter((one) => isPlain(one) && !ids.has(idOf(one))), ...newer] as T;
  }
  if (!isPlain(older) || !isPlain(newer)) return newer;
  const both: Plain = { ...older };
  for (const [key, value] of Object.entries(newer)) both[key] = key in older ? merge(older[key], value) : value;
  return both as T;
}
