import type { Score } from '../score/score.js';
import { sayer, textLocale, type Wording } from '../instrument/text.js';
import type { Answers } from '../instrument/answers.js';
import type { Kind } from '../instrument/kind.js';
import type { Passport } from '../instrument/passport.js';
import type { Instrument } from '../instrument/schema.js';

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** `samen-result/1`, as made by the elements; `resultSchema` says the same to what comes from outside. */
export interface Result {
  format: 'samen-result/1';
  /** UUID: the identity for merging and for delivering the same result twice. */
  id: string;
  instrument: {
    id: string;
    version: string;
    kind: Kind;
    passport: Passport & { title: string; purpose: string; limits: string };
  };
  locale: string;
  wording: Wording;
  perspective?: string;
  context?: { [key: string]: Json };
  /** UTC, ISO 8601. */
  startedAt: string;
  /** Absent while unfinished. */
  completedAt?: string;
  answers: Answers;
  scores: Score;
}

/** What a result says besides what follows from the instrument and the answers. */
export interface Circumstances {
  id: string;
  locale: string;
  wording: Wording;
  startedAt: string;
  completedAt?: string | undefined;
  perspective?: string | undefined;
  context?: { [key: string]: Json } | undefined;
}

/** Puts a result together. The scores are those of `answers`: see `score`, or the rule of one kind. */
export function makeResult(instrument: Instrument, answers: Answers, scores: Score, about: Circumstances): Result {
  const { passport, kind } = instrument;
  const locale = textLocale(instrument, about.locale);
  const say = sayer(instrument, locale, about.wording);
  const texts = { title: say('title'), purpose: say('purpose'), limits: say('limits') };
  return {
    format: 'samen-result/1',
    id: about.id,
    instrument: { id: passport.id, version: passport.version, kind, passport: { ...passport, ...texts } },
    locale,
    // What was shown: an instrument without plain texts has none to show.
    wording: instrument.plain?.[locale] ? about.wording : 'standard',
    ...(about.perspective && { perspective: about.perspective }),
    ...(about.context && { context: about.context }),
    startedAt: about.startedAt,
    ...(about.completedAt && { completedAt: about.completedAt }),
    answers,
    scores,
  };
}
