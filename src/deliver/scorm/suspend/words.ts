import { scales } from '../../../instrument/asks.js';
import { dontKnow, notApplicable } from '../../../instrument/options.js';
import { isRecord } from '../../../instrument/record.js';
import type { Instrument } from '../../../instrument/schema.js';

/** What is in any draft. Only to be added to at the end of a new format: their places are in stored drafts. */
const common = [
  'format samen-draft/1 id instrument version startedAt savedAt answers page completedAt expiresAt name'.split(' '),
  'placements cards label about counts why'.split(' '),
  [dontKnow, notApplicable],
  Object.entries(scales).flatMap(([ask, options]) => [ask, ...options]),
].flat();

/** Where a definition has the ids that come back in answers. */
const holds = ['id', 'options', 'scale'];

function* idsIn(value: unknown, key = ''): Iterable<string> {
  if (typeof value === 'string' && holds.includes(key)) yield value;
  else if (Array.isArray(value)) for (const one of value) yield* idsIn(one, key);
  else if (isRecord(value)) for (const [name, one] of Object.entries(value)) yield* idsIn(one, name);
}

/**
 * The words that drafts of an instrument are made of, in a fixed order: what is kept is their places. Without an instrument
 * those of any draft. Texts and passport do not count: a draft can be read in another language, and after other wording.
 */
export function wordsOf(instrument?: Instrument): string[] {
  const { texts: _, plain: __, passport, ...definition } = instrument ?? ({ passport: {} } as Instrument);
  const ids = [...idsIn(definition)];
  return [...new Set([...common, ...(passport.id ? [passport.id] : []), ...ids, ...ids.map((id) => `${id}.note`)])];
}

/** Tells other words, or another order, from those that something was written with (FNV-1a, 32 bits; Fowler et al., 1991). */
export function markOf(words: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const one of words.join(' ')) hash = Math.imul(hash ^ one.codePointAt(0)!, 0x01000193) >>> 0;
  return hash.toString(36);
}
