// Every register keeps one contract: in Node, on each server that a room may use.
import { after, before, describe, test } from 'node:test';
import { WebSocket } from 'ws';
import { aedes, mosquitto, nats, whyNo } from '../../tools/brokers.mjs';
import { nodeModule } from '../../tools/node-module.mjs';

const { rules, mqttRegister, registerFor } = await nodeModule('test/live/contract/entry.ts');

/** Registers on a server that speaks MQTT. */
const byMqtt = (url, login) => ({
  phone: (session, slot) => mqttRegister({ url, session, clientId: slot, WebSocket }),
  presenter: (session) => mqttRegister({ url, session, WebSocket, ...(login && { login: () => login }) }),
});

/** Registers as a page opens them, by an address alone. */
async function byUrl(url, login) {
  const phone = await registerFor(url, { WebSocket });
  return { phone, presenter: await registerFor(url, { WebSocket, login: () => login }) };
}

/** Starts each server, and gives how to reach it. */
const servers = {
  'MQTT on aedes': { start: aedes, by: ({ url }) => byMqtt(url) },
  'MQTT on Mosquitto': { program: 'mosquitto', start: mosquitto, by: ({ url, login }) => byMqtt(url, login) },
  'MQTT on NATS': {
    program: 'nats',
    start: () => nats(1, 'nats-mqtt.conf'),
    by: ({ mqtt, login }) => byMqtt(mqtt, login),
  },
  'NATS with JetStream': { program: 'nats', start: nats, by: ({ url, login }) => byUrl(url, login) },
};

for (const [name, { program, start, by }] of Object.entries(servers)) {
  const why = program && whyNo(program);
  if (why) console.log(`Skipped: the contract of registers, ${name}. ${why}`);
  describe(name, { skip: Boolean(why) }, () => {
    let server;
    before(async () => (server = await start()));
    after(() => server?.close());
    for (const [sentence, rule] of Object.entries(rules)) test(sentence, async () => rule(await by(server)));
  });
}
