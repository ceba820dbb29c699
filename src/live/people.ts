import { acceptAnswers } from '../instrument/answers.js';
import { makeResult, type Json, type Result } from '../result/result.js';
import { score } from '../score/score.js';
import type { Instrument } from '../instrument/schema.js';
import type { Content, RoomState, RoundAnswer } from './room.js';

/**
 * Why something that lay in a slot does not count. `size`: no envelope by its length. `old`: an earlier one than the presenter has.
 * `signature`: not of the slot's owner. `seal`: not for this presenter, slot and rev. `content`: no answer of ours. `instrument`:
 * of another instrument. `late`: completed after the round was closed. `id`: with a result's id of somebody else. `full`: more people or
 * more words than a room holds. `busy`: more came at once than is looked at; it counts when its phone sends it again.
 */
export type Refusal =
  'size' | 'old' | 'signature' | 'seal' | 'content' | 'instrument' | 'late' | 'id' | 'full' | 'busy';

/** What the presenter has of one slot. */
export interface Person {
  rev: number;
  content: Content;
  results: ReadonlyMap<number, Result>;
}

/** Whether an answer counts in its round; it is newer than what there is of that. */
function counts(state: RoomState, round: number, { completedAt }: RoundAnswer): boolean {
  if (round > state.round) return false;
  if (round === state.round && state.phase === 'open') return true;
  return Date.parse(completedAt) <= (state.closings[round] ?? 0);
}

const isAlike = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What counts of what a person sent, and of what there was before; undefined where nothing new does. */
export function mergeContent(state: RoomState, before: Content | undefined, next: Content): Content | undefined {
  if (before?.withdrawn || next.withdrawn) return { format: next.format, rounds: {}, withdrawn: true };
  const rounds = { ...before?.rounds };
  let [taken, refused] = [0, 0];
  for (const [round, answer] of Object.entries(next.rounds)) {
    if (isAlike(answer, rounds[round])) continue;
    if (counts(state, Number(round), answer)) {
      rounds[round] = answer;
      taken += 1;
    } else refused += 1;
  }
  const { name, ...rest } = next;
  return refused && !taken ? undefined : { ...rest, ...(name && state.promise.names && { name }), rounds };
}

const major = (version: string): string | undefined => version.split('.')[0];

/** A changed question is a new major version: answers to another one must not slip in. */
export function fits({ passport }: Instrument, { instrument, rounds }: Content): boolean {
  if (!instrument) return !Object.keys(rounds).length;
  return instrument.id === passport.id && major(instrument.version) === major(passport.version);
}

function resultOf(instrument: Instrument, round: number, { answers: raw, context, ...about }: RoundAnswer): Result {
  const { answers } = acceptAnswers(instrument, raw);
  const both: { [key: string]: Json } = { ...context, round };
  return makeResult(instrument, answers, score(instrument, answers), { ...about, context: both });
}

/** What a person's answers come to: scores and passport are the presenter's own. */
export function personOf(instrument: Instrument, rev: number, content: Content, before?: Person): Person {
  const results = Object.entries(content.rounds).map(([key, answer]): [number, Result] => {
    const round = Number(key);
    const same = before?.content.rounds[key] === answer ? before.results.get(round) : undefined;
    return [round, same ?? resultOf(instrument, round, answer)];
  });
  return { rev, content, results: new Map(results) };
}
