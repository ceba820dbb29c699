import { givenOf, type Given } from '../../instrument/given.js';
import { moment, identifier, pieces } from './values.js';
import type { Answers } from '../../instrument/answers.js';
import type { Instrument } from '../../instrument/schema.js';
import type { Version } from './find.js';

/** One answer as a course's report shows it. */
export interface Interaction {
  id: string;
  type: string;
  response: string;
  /** 1.2: time of the day; 2004: UTC. */
  time: string;
}

/** The longest text in one answer. Sources: SCORM 1.2, CMIFeedback; SCORM 2004, long-fill-in (smallest permitted maximum). */
const longest: Record<Version, number> = { '1.2': 255, '2004': 4000 };

/** Between the parts of a choice of several. */
const between: Record<Version, string> = { '1.2': ',', '2004': '[,]' };

/** Entries by their place in the list ("talks.2"), as their own ids mean nothing to a reader. */
const placesOf = (given: readonly Given[]): Map<string, string> =>
  new Map(given.flatMap((one) => (one.type === 'entry' ? [[one.entry!, `${one.question}.${one.value}`]] : [])));

/** `goal`, `talks.2.wish`, `effort.talks.2`: the question, and what it was asked about. */
function idOf({ question, entry }: Given, places: Map<string, string>): string {
  if (entry === undefined) return identifier(question);
  const place = places.get(entry);
  return identifier(place ? `${place}.${question}` : `${question}.${entry}`);
}

/** SCORM 2004 takes seven digits, and no exponent; what does not fit there is told as text. */
const isPlain = (number: string): boolean => /^-?\d{1,7}(\.\d{1,7})?$/.test(number);

function ofOne(version: Version, id: string, all: readonly Given[], time: string): Interaction[] {
  const [{ type, value }] = all as [Given];
  const text = String(value);
  if (type === 'number' && isPlain(text)) return [{ id, type: 'numeric', response: text, time }];
  if (type === 'chosen') {
    const response = all.map((one) => identifier(String(one.value))).join(between[version]);
    if (response.length <= longest[version]) return [{ id, type: 'choice', response, time }];
  }
  const words = type === 'chosen' ? all.map((one) => one.value).join(' ') : text;
  const parts = pieces(words, longest[version]);
  const fill = version === '2004' && words.length > 250 ? 'long-fill-in' : 'fill-in';
  return parts.map((response, at) => ({ id: parts.length > 1 ? `${id}.${at + 1}` : id, type: fill, response, time }));
}

/**
 * Answers as interactions: the id of the question, its type, what was answered. A text that is too long for one goes on in
 * the next (`goal.note.1`, `goal.note.2`), so that nothing of it is lost. No answer is right or wrong: there is no `result`.
 * @param iso when they were given, UTC.
 */
export function interactionsOf(version: Version, instrument: Instrument, answers: Answers, iso: string): Interaction[] {
  const given = givenOf(instrument, answers);
  const places = placesOf(given);
  const byId = new Map<string, Given[]>();
  for (const one of given) {
    if (one.type === 'entry') continue;
    const id = idOf(one, places);
    byId.set(id, [...(byId.get(id) ?? []), one]);
  }
  const time = moment(version, iso);
  return [...byId].flatMap(([id, all]) => ofOne(version, id, all, time));
}
