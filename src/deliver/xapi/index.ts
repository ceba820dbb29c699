export * from './cmi5.js';
export { launchOf, type Launch } from './launch.js';
export { idOf } from './id.js';
export type { Lrs } from './lrs.js';
export { stateDrafts, type Whose } from './state.js';
export { resultExtension, verbs, type Activity, type Agent, type Context, type Statement } from './statement.js';
export { statementsOf, type About } from './statements.js';
export { xapi } from './xapi.js';
