// What simulated phones and boards use of the library, as one module for Node.
export { memoryDrafts } from '../../../src/draft/memory.js';
export { primitives } from '../../../src/live/choose.js';
export { newRoom } from '../../../src/live/control.js';
export { makeEnvelope } from '../../../src/live/envelope.js';
export { createRoom, publicKeys, sessionOf, slotOf } from '../../../src/live/keys.js';
export { loginOf } from '../../../src/live/login.js';
export * as codec from '../../../src/live/mqtt/codec.js';
export { openParticipant } from '../../../src/live/participant.js';
export { openPresenter } from '../../../src/live/presenter.js';
export { registerFor } from '../../../src/live/by-url.js';
export { default as flow } from '../../../src/presets/flow/index.js';
export { makeResult } from '../../../src/result/result.js';
export { score } from '../../../src/score/score.js';
