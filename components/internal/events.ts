import type { Problem } from '../../src/instrument/problem.js';
import type { Result } from '../../src/result/result.js';
import type { Step } from './session.js';

const visible = { bubbles: true, composed: true } as const;

/** A person changed an answer. What was answered is not in the event: read `result` when the page may know it. */
export class ChangeEvent extends Event {
  constructor(
    /** The id of the question or card. */
    readonly field: string,
  ) {
    super('samen-change', visible);
  }
}

/** A person finished. Cancel it to keep them at the review; otherwise delivery follows. */
export class CompleteEvent extends Event {
  constructor(readonly result: Result) {
    super('samen-complete', { ...visible, cancelable: true });
  }
}

/** The result has left. */
export class DeliveredEvent extends Event {
  constructor(readonly result: Result) {
    super('samen-delivered', visible);
  }
}

/** A definition, an attribute, storage or a network failed; the person was told in place. */
export class ProblemEvent extends Event {
  constructor(readonly problems: readonly Problem[]) {
    super('samen-problem', visible);
  }
}

/** A person went to another step or page. */
export class StepEvent extends Event {
  constructor(
    readonly step: Step,
    /** The page within answering, from 0. */
    readonly page: number,
  ) {
    super('samen-step', visible);
  }
}

declare global {
  interface HTMLElementEventMap {
    'samen-change': ChangeEvent;
    'samen-complete': CompleteEvent;
    'samen-delivered': DeliveredEvent;
    'samen-problem': ProblemEvent;
    'samen-step': StepEvent;
  }
}
