/** Registers every element. */
export * from './sorter/define.js';
export * from './checklist/define.js';
export * from './assessment/define.js';
export * from './interview/define.js';
export * from './result/define.js';
