import type { Found, Version } from './find.js';

/**
 * What an error code comes down to. `session`: the environment listens no longer, or not yet. `unsupported`: it has no such
 * element. `value`: it does not take this value. `failed`: anything else, which may pass.
 */
export type Fault = 'session' | 'unsupported' | 'value' | 'failed';

type Codes = Partial<Record<Fault, readonly number[]>>;

/** Sources: SCORM 1.2 Run-Time Environment, 3.3.4.1; SCORM 2004 4th edition, Run-Time Environment, 3.1.7. */
const codes: Record<Version, Codes> = {
  '1.2': { session: [301], unsupported: [401], value: [201, 202, 203, 402, 403, 404, 405] },
  '2004': {
    session: [103, 104, 112, 113, 122, 123, 132, 133, 142, 143],
    unsupported: [401, 402],
    value: [201, 351, 403, 404, 405, 406, 407, 408],
  },
};

export const faultOf = (version: Version, code: number): Fault =>
  (Object.keys(codes[version]) as Fault[]).find((fault) => codes[version][fault]!.includes(code)) ?? 'failed';

/** "Data model element value not initialized" (2004): there is just nothing yet. */
const nothingYet = 403;

/** A call that a learning environment did not carry out. */
export class ScormError extends Error {
  override readonly name = 'ScormError';
  constructor(
    readonly call: string,
    /** The data model's element, where the call was about one. */
    readonly element: string | undefined,
    /** The environment's own code; 0 when it gave none. */
    readonly code: number,
    readonly fault: Fault,
  ) {
    super(`${call}${element ? ` of ${element}` : ''} failed with ${code}.`);
  }
}

/** The calls of a standard, in any version: each throws a `ScormError` when it was not carried out. */
export interface Lms {
  readonly version: Version;
  initialize(): void;
  /** The empty text where there is nothing. */
  get(element: string): string;
  set(element: string, value: string): void;
  commit(): void;
  terminate(): void;
}

/** The runtime that was found, with its errors typed. An error code is asked for only after a failure. */
export function lmsOf({ version, api }: Found): Lms {
  const prefix = version === '1.2' ? 'LMS' : '';
  const end = version === '1.2' ? 'Finish' : 'Terminate';
  /** What an environment answers is a text, or what Java or a careless script makes of one. */
  const run = (name: string, ...values: string[]): string => {
    try {
      return String(api[prefix + name]!(...values) ?? '');
    } catch {
      // Its own page may be gone, or broken.
      throw new ScormError(prefix + name, values[0] || undefined, 0, 'failed');
    }
  };
  const errorOf = (name: string, element: string): ScormError => {
    const code = Number(run('GetLastError')) || 0;
    return new ScormError(prefix + name, element || undefined, code, faultOf(version, code));
  };
  const call = (name: string, element: string, ...values: string[]): void => {
    const answer = run(name, element, ...values);
    if (answer === 'true' || answer === '1') return;
    const error = errorOf(name, element);
    // One that answers nothing, and names no error, did it.
    if (answer === 'false' || error.code) throw error;
  };
  return {
    version,
    initialize: () => call('Initialize', ''),
    get(element) {
      const answer = run('GetValue', element);
      if (answer !== '' && answer !== 'false') return answer;
      const error = errorOf('GetValue', element);
      if (error.code && !(version === '2004' && error.code === nothingYet)) throw error;
      return '';
    },
    set: (element, value) => call('SetValue', element, value),
    commit: () => call('Commit', ''),
    terminate: () => call(end, ''),
  };
}
