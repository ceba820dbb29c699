import { deliveryKey } from '../delivery.js';
import { answered } from './answered.js';
import { idOf } from './id.js';
import {
  assessment,
  duration,
  inActivity,
  resultExtension,
  verbs,
  type Activity,
  type Agent,
  type Context,
  type Statement,
} from './statement.js';
import type { Instrument } from '../../instrument/schema.js';
import type { Result } from '../../result/result.js';

export interface About {
  actor: Agent;
  /** IRI of the exercise in the course; its questions stand under it. */
  activity: string;
  context?: Context;
  /** With it every answer is a statement of its own; without it the whole result is in one. */
  instrument?: Instrument | undefined;
}

export function activityOf({ activity }: About, { instrument: { passport }, locale }: Result): Activity {
  const { title, purpose } = passport;
  const definition = { type: assessment, name: { [locale]: title }, description: { [locale]: purpose } };
  return { objectType: 'Activity', id: activity, definition };
}

function contextOf({ context = {} }: About, { locale, instrument }: Result): Context {
  // What the environment gave may not be written over (cmi5, 10.2.1).
  return { language: locale, platform: `samen ${instrument.id} ${instrument.version}`, ...context };
}

/** The time between beginning and finishing: what passed, and not what was worked. */
const lasted = ({ startedAt, completedAt }: Result): string | undefined =>
  completedAt && duration(Date.parse(completedAt) - Date.parse(startedAt));

/** The statements of a result: one for every answer, where the instrument is known, and last that it was completed. */
export function statementsOf(result: Result, about: About): Statement[] {
  const { actor, instrument } = about;
  const timestamp = result.completedAt ?? result.startedAt;
  const parent = activityOf(about, result);
  const context = contextOf(about, result);
  const key = `${about.activity}\n${deliveryKey(result)}`;
  const inside = inActivity(context, 'parent', parent.id);
  const answers = (instrument ? answered(instrument, result) : []).map(
    ({ question, entry, definition, response }): Statement => ({
      id: idOf(`${key}\n${question}\n${entry ?? ''}`),
      actor,
      verb: verbs.answered,
      object: { objectType: 'Activity', id: `${about.activity.replace(/\/$/, '')}/${question}`, definition },
      result: { response, ...(entry && { extensions: { [`${resultExtension}:entry`]: entry } }) },
      context: inside,
      timestamp,
    }),
  );
  const took = lasted(result);
  const completed: Statement = {
    id: idOf(`${key}\ncompleted`),
    actor,
    verb: verbs.completed,
    object: parent,
    result: { completion: true, ...(took && { duration: took }), extensions: { [resultExtension]: result } },
    context,
    timestamp,
  };
  return [...answers, completed];
}
