import { addParts, addTo, type Part } from './counts.js';
import { cellsOf, type Cell } from './cells.js';
import { saidIn, type Said } from './said.js';
import { acceptAnswers } from '../instrument/answers.js';
import type { Instrument } from '../instrument/schema.js';
import type { Result } from '../result/result.js';

/** From where and when a group was looked at; results of different versions of an instrument are never mixed. */
export interface View {
  version: string;
  /** member, worker, observer, …; absent where the page did not say. */
  perspective?: string;
  /** From the result's `context.round`. */
  round?: string;
}

/** What one result adds. */
export interface Member {
  /** When it was completed, or else begun, UTC, ISO 8601 without idle zeros: of one id, the last one counts. */
  at: string;
  view: View;
  cells: Cell[];
  /** Only where texts were asked for. */
  said?: Said[];
}

/**
 * Many results of one instrument counted together. It is a commutative monoid: whatever the order, the grouping and the
 * repeats in which results are added, the counts are the same. For that it remembers what each result added, by its id;
 * what may be shown to others are its counts.
 */
export interface Summary {
  readonly instrument: Instrument;
  /** Texts a person typed are kept as well. */
  readonly texts: boolean;
  readonly members: Map<string, Member>;
  readonly parts: Map<string, Part>;
}

export const emptySummary = (instrument: Instrument, { texts = false } = {}): Summary => ({
  instrument,
  texts,
  members: new Map(),
  parts: new Map(),
});

const scalar = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

function viewOf({ instrument, perspective, context }: Result): View {
  const round = scalar(context?.['round']);
  return { version: instrument.version, ...(perspective && { perspective }), ...(round && { round }) };
}

/** One spelling per moment: `…:00.500Z` is `…:00.5Z`. */
const spelt = (time: string): string => time.replace(/(?:\.0*|(\.\d*[1-9])0*)?Z$/, '$1Z');

/** Without its Z, an earlier moment is a smaller text: `…:00` comes before `…:00.5`. */
const moment = ({ at }: Member): string => at.slice(0, -1);

/** What a result adds to a summary; its scores are computed again from its answers. */
export function memberOf(instrument: Instrument, result: Result, texts = false): Member {
  const { answers } = acceptAnswers(instrument, result.answers);
  return {
    at: spelt(result.completedAt ?? result.startedAt),
    view: viewOf(result),
    cells: cellsOf(instrument, answers),
    ...(texts && { said: saidIn(instrument, answers) }),
  };
}

/** Whether `a` counts rather than `b`, both of one id: the later one; of two at one moment, always the same one. */
export function replaces(a: Member, b: Member): boolean {
  if (a.at !== b.at) return moment(a) > moment(b);
  return JSON.stringify(a) > JSON.stringify(b);
}

function put(summary: Summary, id: string, member: Member): void {
  const before = summary.members.get(id);
  if (before && !replaces(member, before)) return;
  if (before) addTo(summary.parts, before, -1);
  summary.members.set(id, member);
  addTo(summary.parts, member, 1);
}

/**
 * Adds a result to a summary, in place, and returns that summary. A result that is there already changes nothing; a later
 * version of it replaces it.
 * @throws TypeError when the result is of another instrument.
 */
export function addResult(summary: Summary, result: Result): Summary {
  const { id } = summary.instrument.passport;
  if (result.instrument.id !== id) throw new TypeError(`A result of ${result.instrument.id} is none of ${id}.`);
  put(summary, result.id, memberOf(summary.instrument, result, summary.texts));
  return summary;
}

/** Takes a result out of a summary, in place, as when somebody withdraws. One that is not there changes nothing. */
export function removeResult(summary: Summary, id: string): Summary {
  const before = summary.members.get(id);
  if (before) addTo(summary.parts, before, -1);
  summary.members.delete(id);
  return summary;
}

const nameOf = ({ instrument: { passport } }: Summary): string => `${passport.id} ${passport.version}`;

/**
 * Both together, as a new summary; with texts where both have them.
 * @throws TypeError when they were made by different instruments, or by different versions of one: those may read the same
 * answers in different ways.
 */
export function mergeSummaries(a: Summary, b: Summary): Summary {
  if (nameOf(a) !== nameOf(b)) throw new TypeError(`A summary of ${nameOf(b)} is none of ${nameOf(a)}.`);
  const both = emptySummary(a.instrument, { texts: a.texts && b.texts });
  for (const { members } of [a, b])
    for (const [id, { said, ...member }] of members) put(both, id, both.texts && said ? { ...member, said } : member);
  return both;
}

/** Which parts of a summary are looked at; what is absent may be anything. */
export type Choice = Partial<View>;

/** What these views share; a version that they do not share is the empty text. */
function shared([first = { version: '' }, ...others]: readonly View[]): View {
  const all = Object.entries(first).filter(([key, value]) => others.every((one) => one[key as keyof View] === value));
  return { version: '', ...Object.fromEntries(all) };
}

/**
 * The counts of a part of the group, or of all. Its view is what was asked for, as far as that is so of everybody in it.
 * Without a `version`, results of several versions are counted together: ask for one where questions may have changed.
 */
export function select({ parts }: Pick<Summary, 'parts'>, choice: Choice = {}): Part {
  const chosen = [...parts.values()].filter(({ view }) =>
    Object.entries(choice).every(([key, value]) => view[key as keyof View] === value),
  );
  return addParts(chosen, shared(chosen.map(({ view }) => view)));
}
