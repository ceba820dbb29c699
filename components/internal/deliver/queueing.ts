/** What a delivery to an address needs. */
export { http } from '../../../src/deliver/http.js';
export { withQueue } from '../../../src/deliver/queue.js';
export { memoryDrafts } from '../../../src/draft/memory.js';
