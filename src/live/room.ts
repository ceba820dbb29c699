import type { Json } from '../result/result.js';
import type { Answers } from '../instrument/answers.js';

/** What lies in the room's own slot, signed by the presenter and readable by all: no answer is in it. */
export interface RoomState {
  format: 'samen-room/1';
  /** Higher is newer. */
  rev: number;
  /** A preset's id, or the address of a definition, relative to the page of the join link. */
  instrument: { id: string } | { src: string };
  locale: string;
  wording: 'standard' | 'plain';
  /** From 1 on. */
  round: number;
  /** `open`: answers are taken and may change. `closed`: none are. `ended`: the room is over and its slots are cleared. */
  phase: 'open' | 'closed' | 'ended';
  /** Whether the big screen shows the group's picture. Hidden until then, so that nobody answers after others. */
  revealed: boolean;
  /**
   * Said before the first tap, and never loosened afterwards: fewer people than this give no picture. The presenter's device can read single answers;
   * `names` says whether people are asked for a name.
   */
  promise: { floor: number; names: boolean };
  /**
   * When a round was closed, by the presenter's clock, in milliseconds since 1970. What was completed before counts, also when it comes
   * later; what came before counts, whatever the clock of its phone.
   */
  closings: { [round: string]: number };
  /** Texts the presenter hides from the screen: hashes of result id and question, so that a second screen hides them too. */
  hidden: string[];
}

/** One round of one person, as it is sealed: what follows from the instrument is left out, and made again by the presenter. */
export interface RoundAnswer {
  /** UUID of the result; another for each round. */
  id: string;
  /** UTC, ISO 8601, of the participant's clock. */
  startedAt: string;
  completedAt: string;
  locale: string;
  wording: 'standard' | 'plain';
  perspective?: string;
  context?: { [key: string]: Json };
  answers: Answers;
}

/** What a slot holds, under seal: everything one person has in this room, so that the latest envelope alone is enough. */
export interface Content {
  format: 'samen-answer/1';
  /** The instrument the answers belong to; absent while somebody only joined. */
  instrument?: { id: string; version: string };
  /** By round. Empty: joined, and not answered yet. */
  rounds: { [round: string]: RoundAnswer };
  name?: string;
  /** The facilitator typed it for somebody without a phone. */
  proxy?: true;
  /** Withdrawn by the person: counts for nothing, and stays so. */
  withdrawn?: true;
}

/** What a phone may say of an answer. `kept`: on this device only. `sent`: the server has it. `received`: the presenter has it. */
export type AnswerState = 'none' | 'kept' | 'sent' | 'received';
