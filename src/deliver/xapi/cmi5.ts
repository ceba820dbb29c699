import { sessionDelivery } from './finished.js';
import { startSession, type Session, type SessionOptions } from './session.js';
import type { Launch } from './launch.js';
import type { Delivery } from '../delivery.js';
import type { Instrument } from '../../instrument/schema.js';

export interface Cmi5Options extends SessionOptions {
  /** With it every answer is a statement of its own. */
  instrument?: Instrument;
}

/** One learner's session in a learning environment. */
export interface Cmi5 extends Pick<Session, 'store' | 'mode' | 'returnURL' | 'languages' | 'end'> {
  delivery: Delivery;
}

/**
 * Begins a session: token, launch data, and the statement "initialized". A finished result is told as "completed"; its
 * answers are statements of the course's own.
 * @throws DeliveryError when the environment does not answer as agreed.
 */
export async function startCmi5(launch: Launch, options: Cmi5Options = {}): Promise<Cmi5> {
  const session = await startSession(launch, options);
  return { ...session, delivery: sessionDelivery(session, () => options.instrument) };
}
