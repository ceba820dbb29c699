import { deliveryKey, type Delivery } from '../delivery.js';
import { defined, type Session } from './session.js';
import { duration, verbs, type Activity, type Statement } from './statement.js';
import { statementsOf, type About } from './statements.js';
import type { Instrument } from '../../instrument/schema.js';
import type { Result } from '../../result/result.js';

/** Where it is kept that, and with which result, "completed" was said: not more than once in a registration (cmi5, 9.3.3). */
const completedState = 'samen-completed';

/** A finished result. What is changed afterwards is told as answered. */
function finished(result: Result, about: About, again: boolean): Statement[] {
  const all = statementsOf(result, about);
  const last = all.pop()!;
  const object: Activity = { objectType: 'Activity', id: about.activity };
  const { extensions } = last.result!;
  return again
    ? [...all, { ...last, object, verb: verbs.answered, result: { extensions: extensions! } }]
    : [
        ...all,
        {
          ...last,
          object,
          // There must be one, also when a clock ran backwards (cmi5, 9.5.4.1).
          result: { duration: duration(0)!, ...last.result },
          context: defined(last.context, 'moveon'),
        },
      ];
}

/** A session begins with "initialized", by time (cmi5, 9.3): also when what it tells was done before, and could not be told then. */
const since =
  (began: number) =>
  (statement: Statement): Statement =>
    Date.parse(statement.timestamp) < began ? { ...statement, timestamp: new Date(began).toISOString() } : statement;

/**
 * Tells a finished result in a session: its answers, and "completed". No score is made up, and nothing is passed or failed.
 * Source: cmi5 (Quartz), 9.
 */
export function sessionDelivery(session: Session, instrument: () => Instrument | undefined): Delivery {
  const { mode, store, began } = session;
  /** With which version of a result "completed" was said. */
  let completed: string | undefined;
  let noted = false;
  return async (result, signal) => {
    if (mode !== 'Normal') return 'delivered';
    const key = deliveryKey(result);
    if (!completed) {
      completed = (await store.load(completedState)) as string | undefined;
      noted = completed !== undefined;
    }
    const about = { ...session.about, instrument: instrument() };
    await session.send(finished(result, about, (completed ?? key) !== key).map(since(began)), signal);
    completed ??= key;
    if (!noted) await store.save(completedState, completed);
    noted = true;
    return 'delivered';
  };
}
