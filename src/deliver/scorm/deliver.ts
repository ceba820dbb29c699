import { DeliveryError, type Delivery, type Failure } from '../delivery.js';
import { interactionsOf } from './interactions.js';
import { recorder } from './record.js';
import type { Instrument } from '../../instrument/schema.js';
import type { Result } from '../../result/result.js';
import type { Attempt, CourseScore } from './attempt.js';
import type { Fault, ScormError } from './lms.js';

export interface ScormDeliveryOptions {
  /** The instrument that was answered; without it no answers are told, only that the person is done. */
  instrument?: () => Instrument | undefined;
  /** A score that the course may use. None by default: the exercises have no right or wrong. */
  score?: (result: Result) => CourseScore | undefined;
  /** The answers that the course has no place for, by the ids they would have had there; told at each delivery. */
  told?: (missing: readonly string[]) => void;
}

const failures: Record<Fault, Failure> = {
  session: 'refused',
  unsupported: 'refused',
  value: 'refused',
  failed: 'busy',
};

/** What a `ScormError` means for a result that was to be delivered. */
const asFailure = (error: unknown): DeliveryError => {
  const { fault, code } = error as ScormError;
  return new DeliveryError(failures[fault], { status: code, cause: error });
};

/**
 * Delivers a result to the course: each answer as an interaction, then that the person is done. `busy` when the environment
 * failed, which may pass; `refused` when the visit is over, or only looked back at.
 */
export function scormDelivery(attempt: Attempt, options: ScormDeliveryOptions = {}): Delivery {
  const { instrument = () => undefined, score, told } = options;
  const recordAll = recorder(attempt);
  return async (result, signal) => {
    if (signal?.aborted) throw new DeliveryError('stopped', { cause: signal.reason });
    const asked = instrument();
    try {
      if (!attempt.start().recording) throw new DeliveryError('refused');
      const when = result.completedAt ?? result.startedAt;
      const missing = asked ? recordAll(interactionsOf(attempt.version, asked, result.answers, when)) : [];
      if (result.completedAt) attempt.complete(score?.(result));
      attempt.commit();
      told?.(missing);
    } catch (error) {
      throw error instanceof DeliveryError ? error : asFailure(error);
    }
    return 'delivered';
  };
}
