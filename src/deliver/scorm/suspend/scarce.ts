// What is needed where room gets scarce; most answers never get there.
export { fit } from './fit.js';
export { expand, squeeze } from './squeeze.js';
