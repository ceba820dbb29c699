export * from './draft.js';
export * from './idb.js';
export * from './memory.js';
export * from './storage.js';
