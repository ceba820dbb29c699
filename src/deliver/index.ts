export * from './delivery.js';
export { frame, type FramedWindow, type FrameOptions } from './frame.js';
export * from './http.js';
export * from './queue.js';
export type { Fetch, HttpAnswer } from './request.js';
export { withRetry, type RetryOptions } from './retry.js';
