import type { Json } from '../../result/result.js';

/** Who answered: as the learning environment names them. Source of all shapes here: xAPI 1.0.3, part two (ADL). */
export interface Agent {
  objectType?: 'Agent';
  name?: string;
  mbox?: string;
  mbox_sha1sum?: string;
  openid?: string;
  account?: { homePage: string; name: string };
}

type Texts = Record<string, string>;

export interface Activity {
  objectType: 'Activity';
  id: string;
  definition?: {
    type?: string;
    name?: Texts;
    description?: Texts;
    interactionType?: 'choice' | 'likert' | 'numeric' | 'long-fill-in' | 'matching' | 'other';
    correctResponsesPattern?: string[];
    choices?: { id: string; description?: Texts }[];
    scale?: { id: string; description?: Texts }[];
  };
}

type Activities = Partial<Record<'parent' | 'grouping' | 'category' | 'other', Activity[]>>;

export interface Context {
  registration?: string;
  platform?: string;
  language?: string;
  contextActivities?: Activities;
  extensions?: Record<string, Json>;
}

export interface Statement {
  id: string;
  actor: Agent;
  verb: { id: string; display: Texts };
  object: Activity;
  result?: {
    completion?: boolean;
    response?: string;
    duration?: string;
    extensions?: Record<string, unknown>;
  };
  context: Context;
  /** UTC, ISO 8601: when it happened, not when it was sent. */
  timestamp: string;
}

/** A context with activities besides those it has. */
export const inActivity = (context: Context, how: keyof Activities, ...ids: string[]): Context => ({
  ...context,
  contextActivities: {
    ...context.contextActivities,
    [how]: [
      ...(context.contextActivities?.[how] ?? []),
      ...ids.map((id): Activity => ({ objectType: 'Activity', id })),
    ],
  },
});

/** The field's own verbs. Source: ADL vocabulary, and the cmi5 profile for the first and the last. */
export const verbs = {
  initialized: { id: 'http://adlnet.gov/expapi/verbs/initialized', display: { en: 'initialized' } },
  answered: { id: 'http://adlnet.gov/expapi/verbs/answered', display: { en: 'answered' } },
  completed: { id: 'http://adlnet.gov/expapi/verbs/completed', display: { en: 'completed' } },
  terminated: { id: 'http://adlnet.gov/expapi/verbs/terminated', display: { en: 'terminated' } },
} as const;

/** What an exercise is, as an activity. Source: ADL vocabulary. */
export const assessment = 'http://adlnet.gov/expapi/activities/assessment';

/** Under this key the whole result stands in a statement. */
export const resultExtension = 'urn:samen:result:1';

/** Milliseconds as an ISO 8601 duration, in hundredths of a second; what a wrong clock makes negative is left out. */
export const duration = (ms: number): string | undefined => (ms >= 0 ? `PT${(ms / 1000).toFixed(2)}S` : undefined);
