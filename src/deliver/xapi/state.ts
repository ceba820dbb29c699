import { ask, type Lrs } from './lrs.js';
import type { Agent } from './statement.js';

/** Whose state of what is kept. */
export interface Whose {
  actor: Agent;
  activity: string;
  registration?: string;
}

export const queryOf = ({ actor, activity, registration }: Whose): Record<string, string> => ({
  activityId: activity,
  agent: JSON.stringify(actor),
  ...(registration && { registration }),
});

/** A JSON value, or the text as it is: it is somebody's all the same. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/**
 * Unfinished answers kept by the record store, so that a learner goes on at another device. The same calls as `Drafts`:
 * for the property `store` of an element. Source: xAPI 1.0.3, part three, 2.3 (state resource).
 */
export function stateDrafts(lrs: Lrs, whose: Whose) {
  const query = queryOf(whose);
  const at = (key: string) => ({ ...query, stateId: key });
  return {
    async load(key: string): Promise<unknown> {
      const { status, text } = await ask(lrs, 'activities/state', at(key), { fine: [404] });
      return status === 404 ? undefined : parsed(text);
    },
    async save(key: string, draft: unknown): Promise<void> {
      await ask(lrs, 'activities/state', at(key), { method: 'PUT', body: draft });
    },
    async remove(key: string): Promise<void> {
      await ask(lrs, 'activities/state', at(key), { method: 'DELETE', fine: [404] });
    },
    async keys(prefix: string): Promise<string[]> {
      const { status, text } = await ask(lrs, 'activities/state', query, { fine: [404] });
      const ids = status === 404 ? [] : (parsed(text) as string[]);
      return ids.filter((id) => id.startsWith(prefix));
    },
  };
}
