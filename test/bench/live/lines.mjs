// How simulated phones and a bare subscriber speak to a server: the least that its protocol needs, so that 5,000 of them in one process measure
// the server and not themselves. mqtt.js needs several times as much for a connection; it is what the tests of the server use.
import { WebSocket } from 'ws';
import { kit } from './answers.mjs';

const { codec } = kit;
const options = { perMessageDeflate: false };
const LIMIT = 72_000;

/** Time that all processes of this machine share, in milliseconds. */
export const clock = () => performance.timeOrigin + performance.now();

/** An MQTT connection: `hear` gets each packet but CONNACK, for which the promise waits. */
function mqttLine(url, hear, { clientId, login }) {
  const socket = new WebSocket(url, 'mqtt', options);
  const read = codec.reader(LIMIT);
  return new Promise((done, fail) => {
    socket.on('open', () => socket.send(codec.connect({ clientId, keepAlive: 300, login })));
    socket.on('message', (data) => {
      for (const packet of read(data)) {
        if (packet.type === 'connack') done(socket);
        else hear(packet, socket);
      }
    });
    socket.on('error', fail).on('close', () => fail(new Error('closed')));
  });
}

/** Phones and a board that speak MQTT 3.1.1. A phone also subscribes to what the room says, as ours do. */
const mqtt = (url, session) => {
  const topic = (slot) => `samen/v1/${session}/${slot}`;
  return {
    async phone(slot) {
      let subscribed, acknowledged;
      const ready = new Promise((done) => (subscribed = done));
      const answered = new Promise((done) => (acknowledged = done));
      const socket = await mqttLine(
        url,
        ({ type }) => {
          if (type === 'suback') subscribed();
          if (type === 'puback') acknowledged();
        },
        { clientId: slot },
      );
      socket.send(codec.subscribe(1, [topic('_ctl'), topic(`_r/${slot[0]}`)]));
      await ready;
      const put = (payload) => {
        socket.send(codec.publish({ topic: topic(slot), payload, id: 2, again: false }));
        return answered;
      };
      return { put, close: () => socket.terminate() };
    },
    async watch(see, login) {
      const start = topic('').length;
      const hear = (packet) => packet.type === 'publish' && see(packet.topic.slice(start));
      const socket = await mqttLine(url, hear, { clientId: `bare${process.pid}${Math.random()}`.slice(0, 20), login });
      socket.send(codec.subscribe(1, [topic('+')]));
      return () => socket.terminate();
    },
  };
};

const opened = (socket) => new Promise((done, fail) => socket.on('open', done).on('error', fail));

const relay = (url) => ({
  async phone(slot) {
    const socket = new WebSocket(`${url}/put`, options);
    await opened(socket);
    const put = (payload) => {
      socket.send(Buffer.concat([Buffer.from(slot), payload]));
      return new Promise((done) => socket.once('message', done));
    };
    return { put, close: () => socket.terminate() };
  },
  async watch(see) {
    const socket = new WebSocket(`${url}/watch`, options);
    socket.on('message', (message) => see(Buffer.from(message).toString('latin1', 0, 22)));
    await opened(socket);
    return () => socket.terminate();
  },
});

/** Native NATS, by the library's own register: it has no lighter client. */
const nats = async (url, session) => {
  const open = (login) => kit.registerFor(url, { WebSocket, quiet: 60_000, ...(login && { login: () => login }) });
  const forPhones = await open();
  return {
    async phone(slot) {
      const register = forPhones(session, slot);
      await new Promise((done) => register.follow(({ at }) => at === 'connected' && done()));
      for (const own of ['_ctl', `_r/${slot[0]}`]) register.watch(own, () => {});
      return { put: (payload) => register.put(slot, payload), close: () => register.close() };
    },
    async watch(see, login) {
      const register = (await open(login))(session);
      register.watch('+', see);
      return () => register.close();
    },
  };
};

/** @param url `ws:` for MQTT, `nats+ws:` for NATS, `relay+ws:` for the yardstick. */
export const linesTo = async (url, session) =>
  url.startsWith('nats+') ? nats(url, session) : url.startsWith('relay+') ? relay(url.slice(6)) : mqtt(url, session);
