import { uuid } from '../result/uuid.js';
import type { Result } from '../result/result.js';
import type { Content, RoundAnswer } from './room.js';

export const nothingYet = (): Content => ({ format: 'samen-answer/1', rounds: {} });

/** A name as it fits on a screen; what is longer would be refused under the seal. */
export const withName = (content: Content, name = ''): Content => {
  const short = Array.from(name.trim()).slice(0, 40).join('');
  return short ? { ...content, name: short } : content;
};

/** What is sealed of a result: what does not follow from the instrument. */
function roundAnswer(result: Result, id: string, now: number): RoundAnswer {
  const { startedAt, locale, wording, perspective, context, answers } = result;
  return {
    id,
    startedAt,
    completedAt: result.completedAt ?? new Date(now).toISOString(),
    locale,
    wording,
    ...(perspective && { perspective }),
    ...(context && { context }),
    answers,
  };
}

/** A result has another id in each round, also where it was made by changing that of the round before. */
function idIn(content: Content, round: string, { id }: Result, now: number, random: Uint8Array): string {
  const isTaken = Object.entries(content.rounds).some(([other, answer]) => other !== round && answer.id === id);
  return isTaken ? (content.rounds[round]?.id ?? uuid(now, random)) : id;
}

/** What a person has in a room, with the answer of a round in it. */
export function withAnswer(
  content: Content,
  round: number,
  result: Result,
  { now, random }: { now: number; random: Uint8Array },
): Content {
  const { id, version } = result.instrument;
  const answer = roundAnswer(result, idIn(content, String(round), result, now, random), now);
  return { ...content, instrument: { id, version }, rounds: { ...content.rounds, [round]: answer } };
}
