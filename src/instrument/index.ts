export * from './answers.js';
export * from './kind.js';
export * from './leaving.js';
export type * from './passport.js';
export * from './problem.js';
export * from './sections.js';
export * from './text.js';
export type * from './field.js';
export type { Assessment, Checklist, Definition, Instrument, Interview, Sorter } from './schema.js';
