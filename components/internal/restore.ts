import { isOver, readDraft, type Draft, type Drafts } from '../../src/draft/draft.js';
import { acceptAnswers } from '../../src/instrument/accept/accept.js';
import type { Answers } from '../../src/instrument/answers.js';
import type { Instrument } from '../../src/instrument/schema.js';

export { merge } from '../../src/draft/merge.js';

/** A draft of another version or a broken one: kept, never overwritten, offered as a download. */
export interface Unreadable {
  key: string;
  value: unknown;
}

export interface Restored {
  /** Where to save from now on. */
  key: string;
  draft?: Draft | undefined;
  /** Those of the draft's answers that fit. */
  answers: Answers;
  unreadable: Unreadable[];
  /** Whether drafts were erased because their time was over. */
  gone: boolean;
}

/** The place of a draft after the first: each that cannot be read keeps its own. */
const slot = (base: string, n: number): string => (n ? `${base}~${n}` : base);

/** A draft that fits in part is put back in part, and stays as it was: what did not fit is the person's to keep. */
async function read(store: Drafts, key: string, instrument: Instrument) {
  const value = await store.load(key);
  const draft = readDraft(value, instrument.passport);
  const { answers, refused } = draft ? acceptAnswers(instrument, draft.answers) : { answers: {}, refused: [''] };
  return { key, value, draft, answers, whole: !refused.length };
}

/** Erases drafts whose time is over; gives the keys of the others, and whether any went. */
export async function sweep(store: Drafts, found?: readonly string[]): Promise<{ left: string[]; gone: boolean }> {
  const keys = found ?? (await store.keys('samen:'));
  const over = await Promise.all(keys.map(async (key) => isOver(await store.load(key))));
  await Promise.all(keys.filter((_, at) => over[at]).map((key) => store.remove(key)));
  return { left: keys.filter((_, at) => !over[at]), gone: over.includes(true) };
}

/**
 * Finds the draft to go on with.
 * @param keys every key of this site, or at least those that start with `base`.
 */
export async function restore(store: Drafts, base: string, keys: string[], instrument: Instrument): Promise<Restored> {
  const { left, gone } = await sweep(store, keys);
  const taken = left.filter((key) => key === base || /^~\d+$/.test(key.slice(base.length))).sort();
  const found = (await Promise.all(taken.map((key) => read(store, key, instrument)))).filter(
    ({ value }) => value !== undefined,
  );
  const whole = found.find((one) => one.whole);
  const { draft, answers } = whole ?? found.find((one) => one.draft) ?? { draft: undefined, answers: {} };
  let free = 0;
  while (taken.includes(slot(base, free))) free++;
  return { key: whole?.key ?? slot(base, free), draft, answers, unreadable: found.filter((one) => !one.whole), gone };
}
