/** Samen's core: instruments, answers, scores and results as plain data and pure functions. No Lit, no document. */
export * from './draft/draft.js';
export * from './draft/memory.js';
export * from './draft/storage.js';
export * from './instrument/index.js';
export * from './instrument/parse.js';
export * from './result/index.js';
export * from './result/parse.js';
export * from './score/index.js';
export * from './summary/index.js';
export * from './summary/parse.js';
