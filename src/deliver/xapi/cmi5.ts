import { idOf } from './id.js';
import { launchDataOf, lrsOf, type Launch, type LaunchData } from './launch.js';
import { ask } from './lrs.js';
import { stateDrafts } from './state.js';
import { duration, verbs, type Activity, type Context, type Statement } from './statement.js';
import { statementsOf, type About } from './statements.js';
import { deliveryKey, type Delivery } from '../delivery.js';
import type { RequestOptions } from '../request.js';
import type { Instrument } from '../../instrument/schema.js';
import type { Result } from '../../result/result.js';

export interface Cmi5Options extends Pick<RequestOptions, 'fetch' | 'timeout'> {
  /** With it every answer is a statement of its own. */
  instrument?: Instrument;
  /** Milliseconds since 1970. */
  now?: () => number;
}

/** One learner's session in a learning environment. */
export interface Cmi5 {
  delivery: Delivery;
  /** For the property `store` of an element. */
  store: ReturnType<typeof stateDrafts>;
  /** In `Browse` and `Review` nothing is recorded. */
  mode: NonNullable<LaunchData['launchMode']>;
  /** Where to go when done, if the environment says so. */
  returnURL: string | undefined;
  /** Says that the learner left; once. */
  end(): Promise<void>;
}

/** Where it is kept that, and with which result, "completed" was said: not more than once in a registration (cmi5, 9.3.3). */
const completedState = 'samen-completed';

const category = (id: string): Activity => ({
  objectType: 'Activity',
  id: `https://w3id.org/xapi/cmi5/context/categories/${id}`,
});

/** Marks a statement as one that cmi5 defines. Source: cmi5, 9.6.2.1 and 9.6.2.2. */
const withCategory = (context: Context, ...ids: string[]): Context => ({
  ...context,
  contextActivities: {
    ...context.contextActivities,
    category: [...(context.contextActivities?.category ?? []), ...ids.map(category)],
  },
});

/** That a session began or ended. */
function moment(about: About, verb: 'initialized' | 'terminated', began: number, now: number): Statement {
  const took = verb === 'terminated' ? duration(now - began) : undefined;
  return {
    id: idOf(JSON.stringify([about.activity, about.context, verb, began])),
    actor: about.actor,
    verb: verbs[verb],
    object: { objectType: 'Activity', id: about.activity },
    ...(took && { result: { duration: took } }),
    context: withCategory(about.context ?? {}, 'cmi5'),
    timestamp: new Date(now).toISOString(),
  };
}

/** A finished result. What is changed afterwards is told as answered. */
function finished(result: Result, about: About, again: boolean): Statement[] {
  const all = statementsOf(result, about);
  const last = all.pop()!;
  const object: Activity = { objectType: 'Activity', id: about.activity };
  const { extensions } = last.result!;
  return again
    ? [...all, { ...last, object, verb: verbs.answered, result: { extensions: extensions! } }]
    : [...all, { ...last, object, context: withCategory(last.context, 'cmi5', 'moveon') }];
}

/**
 * Begins a session: token, launch data, and the statement "initialized". A finished result is told as "completed"; its
 * answers are statements of the course's own. No score is made up, and nothing is passed or failed. Source: cmi5 (Quartz), 7.1 and 8 to 11.
 * @throws DeliveryError when the environment does not answer as agreed.
 */
export async function startCmi5(launch: Launch, options: Cmi5Options = {}): Promise<Cmi5> {
  const { now = Date.now, instrument, fetch, timeout } = options;
  const { actor, registration, activityId: activity } = launch;
  const lrs = await lrsOf(launch, { fetch, timeout });
  const { contextTemplate, launchMode: mode = 'Normal', returnURL } = await launchDataOf(lrs, launch);
  const about: About = { actor, activity, instrument, context: { ...contextTemplate, registration } };
  const began = now();
  const send = (body: Statement[], signal?: AbortSignal) =>
    ask(lrs, 'statements', {}, { method: 'POST', body, signal, fine: [409] });
  await send([moment(about, 'initialized', began, began)]);
  const store = stateDrafts(lrs, { actor, activity, registration });
  let ended = false;
  const delivery: Delivery = async (result, signal) => {
    if (mode !== 'Normal') return 'delivered';
    const key = deliveryKey(result);
    const before = await store.load(completedState);
    await send(finished(result, about, before !== undefined && before !== key), signal);
    if (before === undefined) await store.save(completedState, key);
    return 'delivered';
  };
  const end = async () => {
    if (ended) return;
    ended = true;
    await send([moment(about, 'terminated', began, now())]);
  };
  return { delivery, store, mode, returnURL, end };
}
