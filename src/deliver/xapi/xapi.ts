import { ask, type Lrs } from './lrs.js';
import { statementsOf, type About } from './statements.js';
import type { Delivery } from '../delivery.js';

/**
 * Sends a result to a record store, as xAPI 1.0.3 statements in one request: all of them arrive, or none. Their ids follow from
 * the result, so that what is sent again is known there; a store that says so (409) has it.
 */
export const xapi =
  (lrs: Lrs, about: About): Delivery =>
  async (result, signal) => {
    await ask(lrs, 'statements', {}, { method: 'POST', body: statementsOf(result, about), signal, fine: [409] });
    return 'delivered';
  };
