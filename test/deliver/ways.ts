/**
 * What there is to hold of a way to deliver. `whole`: the result arrives as it was. `once`: it arrives once, however often it
 * is given. `refusal`, `failure`: what goes wrong is said by a typed error. `stop`: what was stopped is not sent.
 */
export type Part = 'whole' | 'once' | 'refusal' | 'failure' | 'stop';

const all = ['whole', 'once', 'refusal', 'failure', 'stop'] as const;

/** Every way, and the parts of the contract that it keeps. docs/delivery.md says the same, and why some are not kept. */
export const ways = {
  'a function': all,
  http: all,
  withRetry: all,
  // What fails waits, and what waits is kept.
  withQueue: ['whole', 'once', 'refusal'],
  frame: all,
  xapi: all,
  cmi5: all,
  'SCORM 1.2': all,
  'SCORM 2004': all,
  WordPress: all,
  // A form is sent by the browser, and its answer is a page.
  'a form': ['whole', 'once'],
} as const satisfies Record<string, readonly Part[]>;

export type Way = keyof typeof ways;
