import { isRecord } from '../../../instrument/record.js';
import { wordsOf } from './words.js';
import { write, type Kept, type Squeeze, type State } from './state.js';
import type { Instrument } from '../../../instrument/schema.js';
import type { Json } from '../../../result/result.js';

/** Texts shorter than this are ids, dates and the like: leaving them out gains little, and loses much. */
const short = 20;

/** The name of a person's own card, without which it would be no card, and its place would be lost as well. */
const name = /(?:^|\.)cards\.\d+\.label$/;

interface Place {
  path: string;
  length: number;
}

/** What a person typed: the texts in their answers that are no words of the instrument. */
function textsIn(value: Json | undefined, known: ReadonlySet<string>, path = ''): Place[] {
  if (typeof value === 'string')
    return value.length < short || known.has(value) || name.test(path) ? [] : [{ path, length: value.length }];
  if (typeof value !== 'object' || !value) return [];
  return Object.entries(value).flatMap(([key, one]) => textsIn(one, known, path ? `${path}.${key}` : key));
}

function without(value: Json, left: ReadonlySet<string>, path = ''): Json {
  if (typeof value !== 'object' || !value) return value;
  const at = (key: string | number) => (path ? `${path}.${key}` : String(key));
  // A text in a list is a card's or an entry's own; lists of texts are ids, and are never left out.
  if (Array.isArray(value)) return value.map((one, index) => without(one, left, at(index)));
  const rest = Object.entries(value).filter(([key]) => !left.has(at(key)));
  return Object.fromEntries(rest.map(([key, one]) => [key, without(one, left, at(key))]));
}

function lessOf(kept: Kept, texts: readonly Place[]): State {
  const left = texts.map(({ path }) => path);
  const paths = new Set(left);
  const rest = [...kept].map(([key, draft]) => [key, isRecord(draft) ? without(draft, paths) : draft] as const);
  return { kept: new Map(rest), left };
}

/**
 * As much as fits in `limit` characters: all; then without the longest texts, as few of them as possible. What was chosen is
 * kept longest. Undefined when not even that fits.
 */
export function fit(
  kept: Kept,
  limit: number,
  instrument: Instrument | undefined,
  by: Squeeze,
): { text: string; left: readonly string[] } | undefined {
  const known = new Set(wordsOf(instrument));
  const texts = [...kept.values()]
    .flatMap((draft) => (isRecord(draft) ? textsIn({ answers: draft['answers'] as Json }, known) : []))
    .sort((a, b) => b.length - a.length);
  const attempt = (n: number) => {
    const state = lessOf(kept, texts.slice(0, n));
    return { text: write(state, instrument, by), left: state.left };
  };
  // The smallest number of texts that is enough, found by halving.
  let [low, high] = [0, texts.length];
  if (attempt(high).text.length > limit) return undefined;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (attempt(middle).text.length > limit) low = middle + 1;
    else high = middle;
  }
  return attempt(low);
}
