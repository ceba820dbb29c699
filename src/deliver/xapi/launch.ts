import { DeliveryError } from '../delivery.js';
import { request } from '../request.js';
import { ask, type Lrs } from './lrs.js';
import { queryOf } from './state.js';
import type { Agent, Context } from './statement.js';

/** What a learning environment says by the address it opens. Source: cmi5 (Quartz), 8.1. */
export interface Launch {
  endpoint: string;
  /** Where the token of this session is, once. */
  fetch: string;
  actor: Agent;
  registration: string;
  activityId: string;
}

/** What it says besides, once it is asked. Source: cmi5, 10.2. */
export interface LaunchData {
  contextTemplate?: Context;
  launchMode?: 'Normal' | 'Browse' | 'Review';
  returnURL?: string;
}

const names = ['endpoint', 'fetch', 'actor', 'registration', 'activityId'] as const;

/** What a query says, by name; a plus is a space there. */
const queryIn = (search: string): Map<string, string> =>
  new Map(
    search
      .replace(/^\?/, '')
      .split('&')
      .map((pair): [string, string] => {
        const [key = '', ...value] = pair.replaceAll('+', ' ').split('=');
        return [decodeURIComponent(key), decodeURIComponent(value.join('='))];
      }),
  );

/** The launch in the query of an address, or undefined when the page was opened otherwise. Never throws. */
export function launchOf(search: string): Launch | undefined {
  try {
    const values = queryIn(search);
    if (names.some((name) => !values.get(name))) return undefined;
    const said = Object.fromEntries(names.map((name) => [name, values.get(name)!])) as Record<keyof Launch, string>;
    return { ...said, actor: JSON.parse(said.actor) as Agent };
  } catch {
    return undefined;
  }
}

/** The record store of this session, with its token. Source: cmi5, 8.2. */
export async function lrsOf({ endpoint, fetch: url }: Launch, options: Pick<Lrs, 'fetch' | 'timeout'>): Promise<Lrs> {
  const answer = await request(url, { method: 'POST' }, options);
  const said = JSON.parse(await answer.text()) as { 'auth-token'?: string };
  const token = said['auth-token'];
  // A token that was given before: this address was opened twice.
  if (!token) throw new DeliveryError('refused', { status: answer.status });
  return { endpoint, authorization: `Basic ${token}`, ...options };
}

/** What the environment wants of this session. The learner's preferences must be asked for (cmi5, 11); we have no use for them. */
export async function launchDataOf(lrs: Lrs, { actor, activityId, registration }: Launch): Promise<LaunchData> {
  const whose = queryOf({ actor, activity: activityId, registration });
  const { text } = await ask(lrs, 'activities/state', { ...whose, stateId: 'LMS.LaunchData' });
  const preferences = { agent: JSON.stringify(actor), profileId: 'cmi5LearnerPreferences' };
  await ask(lrs, 'agents/profile', preferences, { fine: [403, 404] });
  return JSON.parse(text) as LaunchData;
}
