export type { Cell } from './cells.js';
export { addParts, emptyCounts, emptyTally, viewKey, type Part, type Tally } from './counts.js';
export * from './counts-json.js';
export * from './deck.js';
export * from './gap.js';
export * from './guard.js';
export * from './look.js';
export * from './measures.js';
export * from './movement.js';
export * from './reasons.js';
export type { Said } from './said.js';
export {
  addResult,
  emptySummary,
  memberOf,
  mergeSummaries,
  removeResult,
  replaces,
  select,
  type Choice,
  type Member,
  type Summary,
  type View,
} from './summary.js';
