// One module of the registers, their parts and their contract, for Node and for a page.
export { bytes, newName, rules, until, watching, type Server } from './contract.js';
export * as codec from '../../../src/live/mqtt/codec.js';
export { mqttRegister } from '../../../src/live/mqtt/register.js';
export { natsRegister } from '../../../src/live/nats.js';
export { LiveError } from '../../../src/live/register.js';
export { registerFor } from '../../../src/live/by-url.js';
export { readAddress, withoutLogin } from '../../../src/live/address.js';
export { joinLink, presenterLink, readLink } from '../../../src/live/link.js';
