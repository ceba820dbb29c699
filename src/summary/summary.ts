import { add, addTo, emptyCounts, type Part } from './counts.js';
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
  /** When it was completed, or else begun: of one id, the last one counts. */
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

const scalar = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

function viewOf({ instrument, perspective, context }: Result): View {
  const round = scalar(context?.['round']);
  return {
    version: instrument.version,
    ...(perspective !== undefined && { perspective }),
    ...(round !== undefined && { round }),
  };
}

/** What a result adds to a summary; its scores are computed again from its answers. */
export function memberOf(instrument: Instrument, result: Result, texts = false): Member {
  const { answers } = acceptAnswers(instrument, result.answers);
  return {
    at: result.completedAt ?? result.startedAt,
    view: viewOf(result),
    cells: cellsOf(instrument, answers),
    ...(texts && { said: saidIn(instrument, answers) }),
  };
}

/** Whether `a` counts rather than `b`, both of one id: the later one; of two at one moment, always the same one. */
export function replaces(a: Member, b: Member): boolean {
  if (a.at !== b.at) return a.at > b.at;
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

/**
 * Both together, as a new summary.
 * @throws TypeError when they are of different instruments.
 */
export function mergeSummaries(a: Summary, b: Summary): Summary {
  const ids = [a, b].map(({ instrument }) => instrument.passport.id);
  if (ids[0] !== ids[1]) throw new TypeError(`A summary of ${ids[1]} is none of ${ids[0]}.`);
  const both = emptySummary(a.instrument, { texts: a.texts && b.texts });
  for (const { members } of [a, b])
    for (const [id, { said, ...member }] of members) put(both, id, both.texts && said ? { ...member, said } : member);
  return both;
}

/** Which parts of a summary are looked at; what is absent may be anything. */
export type Choice = Partial<View>;

/** The counts of a part of the group. */
export function select({ parts }: Pick<Summary, 'parts'>, choice: Choice = {}): Part {
  const chosen = [...parts.values()].filter(({ view }) =>
    Object.entries(choice).every(([key, value]) => view[key as keyof View] === value),
  );
  return chosen.reduce(add, emptyCounts(chosen[0]?.view ?? { version: '' }));
}
