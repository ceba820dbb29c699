const key = Symbol.for('samen.trusted');
const shared = globalThis as { [key]?: WeakSet<object> };

/**
 * Instruments and results that were made or checked here and need no parser. One list for all copies of the library on a page: an interview's sorter may come from another file.
 */
export const trusted = (shared[key] ??= new WeakSet());
