import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { Aedes, type Client } from 'aedes';
import { WebSocketServer, type WebSocket } from 'ws';
import { Packets } from './packets.js';
import { streamOver } from './stream.js';
import { Refused, type Guest, type Policy } from './policy.js';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { LiveFailure } from '../../../live/register.js';
import type { Log } from './log.js';

/** More than the payload: the head of a packet and its topic. */
const AROUND = 300;

/** Whoever does not read for so long is let go, in milliseconds. They come again, and get what is there. */
const PATIENCE = 15_000;

/** What a WebSocket is closed with; the reason is a `LiveFailure`. Private use (RFC 6455, 7.4.2). */
export const REFUSED = 4003;

type Guests = WeakMap<IncomingMessage, { guest: Guest; socket: WebSocket }>;

/** A retained message as aedes keeps it. */
const retained = (topic: string, payload: Buffer) => ({ cmd: 'publish', topic, payload, qos: 1, retain: true });

/**
 * Where aedes looks for what is retained: the log. Its own memory looks through all there is whenever anybody subscribes; that
 * is five thousand times five thousand topics when a room comes in.
 */
function retainIn(log: Log, broker: Aedes): void {
  const find = function* (topics: readonly string[]) {
    for (const topic of topics)
      if (topic.endsWith('/+')) {
        const start = topic.slice(0, -1);
        for (const [one, payload] of log.latest)
          if (one.startsWith(start) && !one.includes('/', start.length)) yield retained(one, payload);
      } else if (log.latest.has(topic)) yield retained(topic, log.latest.get(topic)!);
  };
  Object.assign((broker as unknown as { persistence: object }).persistence, {
    storeRetained: async () => {}, // the policy did
    createRetainedStreamCombi: (topics: readonly string[]) => Readable.from(find(topics)),
  });
}

/** The rules at the places where aedes asks. */
function rules(policy: Policy, guests: Guests, diskFails: () => void): ConstructorParameters<typeof Aedes>[0] {
  const guestOf = (client: Client | null) => (client?.req ? guests.get(client.req) : undefined);
  /** MQTT 3.1.1 has no word for why, so the WebSocket says it (3.3.5, 4.8: the server closes the connection). */
  const refuse = (client: Client | null, error: unknown): Error => {
    const failure = error instanceof Refused ? error.failure : 'unreachable';
    if (failure === 'unreachable') diskFails();
    guestOf(client)?.socket.close(REFUSED, failure);
    return new Error(failure);
  };
  return {
    concurrency: 0, // one slow reader does not hold up the others
    drainTimeout: PATIENCE,
    maxTopicLevels: 5,
    preConnect: (client, packet, done) => {
      // Sessions end with their connection, and nobody takes the place of another by its name.
      Object.assign(packet, { clean: true, clientId: randomUUID(), will: undefined });
      done(null, !!guestOf(client));
    },
    authenticate: (client, name, password, done) => {
      const found = guestOf(client);
      if (!found) return done(null, false);
      if (name === undefined) return done(null, true);
      policy.login(found.guest, name, password ?? Buffer.alloc(0)).then(
        () => done(null, true),
        (error: unknown) => done(Object.assign(refuse(client, error), { returnCode: 5 }), false),
      );
    },
    authorizePublish: (client, packet, done) => {
      const found = guestOf(client);
      if (!found || !packet.retain || packet.qos === 2) return done(refuse(client, new Refused('refused')));
      const take = async () => policy.put(found.guest, packet.topic, Buffer.from(packet.payload));
      take().then(
        () => done(null),
        (error: unknown) => done(refuse(client, error)),
      );
    },
    authorizeSubscribe: (client, subscription, done) => {
      const found = guestOf(client);
      const may = !!found && policy.maySee(found.guest, subscription.topic);
      done(null, may ? subscription : null); // SUBACK 0x80 (3.9.3)
    },
  };
}

/** Says why, reads no more, and waits for no answer. */
function shut(socket: WebSocket, why: LiveFailure): void {
  socket.close(REFUSED, why);
  socket.pause();
  setTimeout(() => socket.terminate(), 500).unref();
}

export const isLoopback = (address = ''): boolean => /^(?:127\.|::1$|::ffff:127\.)/.test(address);

export interface Broker {
  /** Takes over a request to upgrade. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer, isHost?: boolean): void;
  close(): Promise<void>;
}

/**
 * MQTT 3.1.1 over WebSocket, of retained messages alone: aedes, with what is retained in the log, and the rules of the room.
 * @param diskFails called each time that something could not be written.
 */
export async function openBroker(log: Log, policy: Policy, diskFails: () => void): Promise<Broker> {
  const guests: Guests = new WeakMap();
  const aedes = await Aedes.createBroker(rules(policy, guests, diskFails));
  retainIn(log, aedes);
  aedes.on('clientError', () => {});
  aedes.on('connectionError', () => {});
  const largest = policy.limits.payload + AROUND;
  const server = new WebSocketServer({ noServer: true, maxPayload: 2 * largest, handleProtocols: mqttOf });

  const meet = (socket: WebSocket, request: IncomingMessage, guest: Guest): void => {
    guests.set(request, { guest, socket });
    const packets = new Packets(largest);
    // Before aedes hears it: what is too much must not gather anywhere.
    socket.on('message', (data: Buffer) => {
      const begun = packets.read(data);
      if (begun === undefined) shut(socket, 'too-large');
      else if (!policy.allows(guest, begun, data.length)) shut(socket, 'refused');
    });
    const stream = streamOver(socket);
    stream.on('error', () => {});
    aedes.handle(stream, request);
  };

  return {
    upgrade(request, socket, head, isHost = isLoopback(request.socket.remoteAddress)) {
      socket.on('error', () => socket.destroy()); // whoever asks may be gone by now
      const address = request.socket.remoteAddress ?? '';
      const guest = server.clients.size < policy.limits.connections ? policy.guest(address, isHost) : undefined;
      if (!guest) {
        socket.end('HTTP/1.1 503 Service Unavailable\r\nRetry-After: 5\r\nConnection: close\r\n\r\n');
        return;
      }
      server.handleUpgrade(request, socket, head, (found) => meet(found, request, guest));
    },
    async close() {
      for (const socket of server.clients) socket.terminate();
      await new Promise<void>((done) => aedes.close(done));
    },
  };
}

const mqttOf = (asked: Set<string>): string | false => (asked.has('mqtt') ? 'mqtt' : false);
