import type { LiveError, LiveFailure } from '../../../src/live/register.js';

/** Why it went wrong. Known by its name: a page may have that class twice, in an element and on its own. */
export const failureOf = (error: unknown): LiveFailure =>
  error instanceof Error && error.name === 'LiveError' ? (error as LiveError).failure : 'unreachable';
