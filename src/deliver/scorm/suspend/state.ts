import { pack, unpack } from './pack.js';
import { markOf, wordsOf } from './words.js';
import type { Instrument } from '../../../instrument/schema.js';
import type { Json } from '../../../result/result.js';

/** What is kept: drafts by their key. What could not be read is a text. */
export type Kept = ReadonlyMap<string, Json>;

/** Texts that were left out, by their place in the draft: `answers.goal.note`. */
export type Left = readonly string[];

export interface State {
  kept: Kept;
  left: Left;
}

/** Makes a text shorter, and back. */
export interface Squeeze {
  squeeze(text: string): string;
  expand(squeezed: string): string;
}

/** First in every state: which coding it is. A squeezed one starts with another character. */
const coding = 1;
const squeezed = '~';

export const needsSqueeze = (text: string): boolean => text.startsWith(squeezed);

/** One line of text: the coding, a mark of the words, what was left out, then a key and a draft in turns. */
export function write({ kept, left }: State, instrument?: Instrument, by?: Squeeze): string {
  if (!kept.size) return '';
  const words = wordsOf(instrument);
  const drafts = [...kept].flatMap(([key, draft]) => [key, pack(draft, words)]);
  const text = JSON.stringify([coding, markOf(words), left, ...drafts]);
  const short = by && squeezed + by.squeeze(text);
  return short && short.length < text.length ? short : text;
}

/** Undefined for a text that is none of ours. Never throws. */
export function read(text: string, instrument?: Instrument, by?: Squeeze): State | undefined {
  try {
    const parsed: unknown = JSON.parse(needsSqueeze(text) ? by!.expand(text.slice(1)) : text);
    const [version, mark, left, ...drafts] = parsed as [number, string, string[], ...Json[]];
    if (version !== coding || !Array.isArray(left)) return undefined;
    const words = [wordsOf(instrument), wordsOf()].find((some) => markOf(some) === mark);
    const kept = new Map<string, Json>();
    for (let at = 0; at + 1 < drafts.length; at += 2) {
      // Written with another version of the instrument: as it is, so that it is not lost.
      const draft = words ? unpack(drafts[at + 1], words) : JSON.stringify(drafts[at + 1]);
      kept.set(drafts[at] as string, draft);
    }
    return { kept, left };
  } catch {
    return undefined;
  }
}
