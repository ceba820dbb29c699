export type { Cell } from './cells.js';
export { add, emptyCounts, emptyTally, viewKey, type Part, type Tally } from './counts.js';
export * from './measures.js';
export type { Said } from './said.js';
export {
  addResult,
  emptySummary,
  memberOf,
  mergeSummaries,
  replaces,
  select,
  type Choice,
  type Member,
  type Summary,
  type View,
} from './summary.js';
