import { registerOver, type Carrier, type Hearing, type RegisterOptions } from '../over.js';
import { maxBytes, webSocketOf, type Login, type SocketClass } from '../socket.js';
import { publish, type Incoming } from './codec.js';
import { openConnection } from './connection.js';
import { newSubscriptions, type SubscriptionOptions } from './subscriptions.js';
import type { Register } from '../register.js';

export interface MqttOptions extends RegisterOptions, SubscriptionOptions {
  /** `wss:`, or `ws:` where the page is on plain http itself. */
  url: string;
  /** A phone gives its slot, by which servers know what it may write. At most 23 characters [MQTT-3.1.3-5]. Default: chance. */
  clientId?: string;
}

/** In seconds; a server waits half as long again [MQTT-3.1.2-24]. A hidden page gets a turn once a minute. */
const keepAlive = 90;
/** What may be around the bytes in a packet: a topic, an id. */
const around = 200;

const characters = (random: () => number): string => random().toString(36).slice(2, 12);

type WithSocket = MqttOptions & { WebSocket: SocketClass };

/** Opens a connection; gives how to end it. */
function openMqtt(options: WithSocket, hearing: Hearing, login?: Login): () => void {
  const { url, session, WebSocket, quiet = 20_000, random = Math.random } = options;
  const { clientId = `s${characters(random)}${characters(random)}` } = options;
  const prefix = `samen/v1/${session}/`;
  const line = { url, WebSocket, quiet, limit: maxBytes + around };
  const connection = openConnection(line, { clientId, keepAlive, login }, { ready, packet, lost: hearing.lost });
  const { send, probe, close } = connection;
  const subscriptions = newSubscriptions(prefix, send, options);
  const tellAllowed = (): void => hearing.allowed(subscriptions.isAllowed());

  const carrier: Carrier = {
    send: (slot, payload, id, again) => send(publish({ topic: prefix + slot, payload, id, again })),
    ask: subscriptions.ask,
    drop: (slot) => (subscriptions.drop(slot), tellAllowed()),
    probe,
    tick: () => (connection.tick(), subscriptions.tick()),
    close,
  };

  function ready(): void {
    hearing.ready(carrier);
  }

  function packet(come: Incoming): void {
    if (come.type === 'puback') hearing.answered(come.id);
    if (come.type === 'publish' && come.topic.startsWith(prefix))
      hearing.seen(come.topic.slice(prefix.length), come.payload);
    if (come.type !== 'suback') return;
    subscriptions.answered(come.id, come.codes);
    tellAllowed();
  }

  return close;
}

/**
 * A room's register on any server that speaks MQTT 3.1.1 over WebSocket: a retained message per slot.
 * @example mqttRegister({ url: 'wss://broker.example', session, clientId: slot })
 */
export function mqttRegister(options: MqttOptions): Register {
  const WebSocket = webSocketOf(options);
  return registerOver((hearing, login) => openMqtt({ ...options, WebSocket }, hearing, login), options);
}
