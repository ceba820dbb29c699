/** A live room: phones that answer under seal, a presenter who alone reads it, and a register between them. */
export { primitives } from './choose.js';
export { newRoom } from './control.js';
export { createRoom, publicKeys, sessionOf, type PresenterKeys, type RoomKeys } from './keys.js';
export { joinLink, presenterLink, readLink, type RoomLink } from './link.js';
export { registerFor, type ByUrlOptions } from './by-url.js';
export * from './memory.js';
export type { RegisterOptions } from './over.js';
export { openParticipant, type Participant, type ParticipantOptions } from './participant.js';
export type { Refusal } from './people.js';
export { openPresenter, type Presenter, type PresenterOptions } from './presenter.js';
export type { KeyPair, Primitives, Sealed } from './primitives.js';
export { readRoom } from './read-room.js';
export * from './register.js';
export type * from './room.js';
export type { Login, SocketClass } from './socket.js';
