export { findApi, type Api, type Found, type ScormWindow, type Version } from './find.js';
export { ScormError, type Fault } from './lms.js';
export {
  attemptOn,
  finishOnLeave,
  type Attempt,
  type AttemptOptions,
  type CourseScore,
  type Visit,
} from './attempt.js';
export { scormDelivery, type ScormDeliveryOptions } from './deliver.js';
export { scormDrafts, type ScormDraftsOptions } from './suspend/drafts.js';
export type { Keeping, Level } from './suspend/course.js';
