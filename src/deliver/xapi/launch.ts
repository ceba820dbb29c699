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

/** JSON of an environment. */
function parsed<T>(text: string, status: number): Partial<T> {
  try {
    return Object(JSON.parse(text)) as Partial<T>;
  } catch (cause) {
    // Such as a page that asks to log in.
    throw new DeliveryError('refused', { status, cause });
  }
}

/**
 * The token of this session, which is given once. Source: cmi5, 8.2.
 * @throws DeliveryError `refused` when it was given before.
 */
export async function tokenOf({ fetch: url }: Launch, options: Pick<Lrs, 'fetch' | 'timeout'>): Promise<string> {
  const answer = await request(url, { method: 'POST' }, options);
  const { 'auth-token': token } = parsed<{ 'auth-token': string }>(await answer.text(), answer.status);
  if (!token) throw new DeliveryError('refused', { status: answer.status });
  return token;
}

/** The languages that the learner prefers, best first; none where nothing is said of it, or nothing may be. Source: cmi5, 11. */
async function languagesOf(lrs: Lrs, agent: string): Promise<string[]> {
  const { status, text } = await ask(lrs, 'agents/profile', { agent, profileId: 'cmi5LearnerPreferences' });
  const { languagePreference = '' } = parsed<{ languagePreference: unknown }>(text, status);
  return String(languagePreference)
    .split(/[\s,]+/)
    .filter(Boolean);
}

/** What the environment wants of this session, and how the learner likes it. Source: cmi5, 10 and 11. */
export async function launchDataOf(
  lrs: Lrs,
  { actor, activityId, registration }: Launch,
): Promise<LaunchData & { languages: readonly string[] }> {
  const whose = queryOf({ actor, activity: activityId, registration });
  const [{ status, text }, languages] = await Promise.all([
    ask(lrs, 'activities/state', { ...whose, stateId: 'LMS.LaunchData' }),
    languagesOf(lrs, whose['agent']!).catch(() => []),
  ]);
  return { ...parsed<LaunchData>(text, status), languages };
}
