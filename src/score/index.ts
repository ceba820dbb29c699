export * from './assessment.js';
export * from './checklist.js';
export * from './interview.js';
export * from './score.js';
export * from './sorter.js';
