// Rooms for tests, and clients of another make (mqtt.js) that talk to them; all of it ends with the test.
import { after } from 'node:test';
import mqtt from 'mqtt';
import { roomServer } from '../../tools/room-server.mjs';

export { until } from '../../tools/room-server.mjs';

/** @see roomServer */
export async function host(...args) {
  const room = await roomServer(...args);
  after(() => room.kill());
  return room;
}

/** A connection by mqtt.js. By itself it does not come back. */
export async function connect(url, options = {}) {
  const client = mqtt.connect(url, { reconnectPeriod: 0, protocolVersion: 4, ...options });
  after(() => client.end(true));
  await new Promise((done, fail) => {
    client
      .once('connect', done)
      .once('error', fail)
      .once('close', () => fail(new Error('closed')));
  });
  client.on('error', () => {});
  return client;
}

const retained = { qos: 1, retain: true };

/** Resolves when the server acknowledged. */
export const publish = (client, topic, bytes, options = retained) => client.publishAsync(topic, bytes, options);

/** Everything under a topic, by topic, as it comes in. */
export async function watch(client, topic) {
  const seen = new Map();
  client.on('message', (name, bytes) => (bytes.length ? seen.set(name, bytes) : seen.delete(name)));
  await client.subscribeAsync(topic, { qos: 0 });
  return seen;
}
