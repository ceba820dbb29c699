/** Instruments that were made or checked here and need no parser. */
export const trusted = new WeakSet<object>();
