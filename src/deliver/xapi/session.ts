import { idOf } from './id.js';
import { launchDataOf, tokenOf, type Launch, type LaunchData } from './launch.js';
import { ask } from './lrs.js';
import { stateDrafts } from './state.js';
import { duration, inActivity, verbs, type Context, type Statement } from './statement.js';
import { DeliveryError } from '../delivery.js';
import type { About } from './statements.js';
import type { RequestOptions } from '../request.js';

/** What was done in a session and may be done once: not again when its page is opened again. Source: cmi5, 8.2.1 and 9.3. */
export interface Known {
  token?: string;
  /** When it began, in milliseconds since 1970. */
  began?: number;
  initialized?: boolean;
  returnURL?: string | undefined;
  ended?: boolean;
}

export interface SessionOptions extends Pick<RequestOptions, 'fetch' | 'timeout'> {
  /** Milliseconds since 1970. */
  now?: () => number;
  /** What is known of the session; it is changed in place. */
  known?: Known;
  /** Told that it was changed, to be kept for as long as the tab is there. */
  changed?: () => void;
}

/** A session that has begun. */
export interface Session {
  about: Omit<About, 'instrument'>;
  /** When it began, in milliseconds since 1970. */
  began: number;
  /** In `Browse` and `Review` nothing is recorded. */
  mode: NonNullable<LaunchData['launchMode']>;
  /** Where to go when done, if the environment says so. */
  returnURL: string | undefined;
  /** What the learner prefers, as BCP 47 tags, best first. */
  languages: readonly string[];
  /** For the property `store` of an element. */
  store: ReturnType<typeof stateDrafts>;
  /** @throws DeliveryError `refused` when the session is over. */
  send(statements: readonly Statement[], signal?: AbortSignal): Promise<void>;
  /** Says that the learner left; once. */
  end(): Promise<void>;
}

/** Marks a statement as one that cmi5 defines. Source: cmi5, 9.6.2.1 and 9.6.2.2. */
export const defined = (context: Context, ...more: 'moveon'[]): Context =>
  inActivity(
    context,
    'category',
    ...['cmi5', ...more].map((id) => `https://w3id.org/xapi/cmi5/context/categories/${id}`),
  );

/** That a session began or ended. */
function moment(about: Session['about'], verb: 'initialized' | 'terminated', began: number, now: number): Statement {
  return {
    id: idOf(JSON.stringify([about.activity, about.context, verb, began])),
    actor: about.actor,
    verb: verbs[verb],
    object: { objectType: 'Activity', id: about.activity },
    ...(verb === 'terminated' && { result: { duration: duration(now - began)! } }),
    context: defined(about.context ?? {}),
    timestamp: new Date(now).toISOString(),
  };
}

/**
 * Begins a session: token, launch data, and the statement "initialized"; or goes on with one that is known. May be called
 * again with the same `known` when it failed. Source: cmi5 (Quartz), 7.1 and 8 to 11.
 * @throws DeliveryError when the environment does not answer as agreed; `refused` too when the session is over.
 */
export async function startSession(launch: Launch, options: SessionOptions = {}): Promise<Session> {
  const { now = Date.now, known = {}, changed = () => undefined, fetch, timeout } = options;
  const { actor, registration, activityId: activity, endpoint } = launch;
  const know = (more: Known) => (Object.assign(known, more), changed());
  // Nothing may follow "terminated" (cmi5, 9.3.8).
  if (known.ended) throw new DeliveryError('refused');
  if (!known.token) know({ token: await tokenOf(launch, { fetch, timeout }) });
  const lrs = { endpoint, authorization: `Basic ${known.token}`, fetch, timeout };
  const { contextTemplate, launchMode: mode = 'Normal', returnURL, languages } = await launchDataOf(lrs, launch);
  const about = { actor, activity, context: { ...contextTemplate, registration } };
  const post = async (body: readonly Statement[], signal?: AbortSignal): Promise<void> =>
    void (await ask(lrs, 'statements', {}, { method: 'POST', body, signal, fine: [409] }));
  if (!known.began) know({ began: now() });
  const began = known.began!;
  if (!known.initialized) await post([moment(about, 'initialized', began, began)]);
  know({ initialized: true, returnURL });
  return {
    about,
    began,
    mode,
    returnURL,
    languages,
    store: stateDrafts(lrs, { actor, activity, registration }),
    async send(statements, signal) {
      if (known.ended) throw new DeliveryError('refused');
      await post(statements, signal);
    },
    async end() {
      if (known.ended) return;
      // The token is of no use any more, to anybody.
      delete known.token;
      know({ ended: true });
      // A clock that was set back since makes no order of its own (cmi5, 9.3).
      await post([moment(about, 'terminated', began, Math.max(began, now()))]);
    },
  };
}
