import type { Msg, NatsConnection, wsconnect } from '@nats-io/nats-core';
import { everyone, LiveError, type LiveFailure, type Register } from './register.js';
import { registerOver, type Carrier, type Hearing, type RegisterOptions } from './over.js';
import { maxBytes, normally, webSocketOf, type Login, type Socket, type SocketClass } from './socket.js';

export interface NatsOptions extends RegisterOptions {
  /** Servers of one cluster, each `ws:` or `wss:`. Each attempt to connect goes to the next one. */
  servers: readonly string[];
}

type Options = NatsOptions & { WebSocket: SocketClass };

/** One stream for all rooms, with the latest message of each subject. */
const stream = 'samen';
const day = 24 * 3600 * 1e9; // nanoseconds

/** The server that sends us all slots may die: found out within about this time, in milliseconds. */
const expiry = 8000;
/** All slots are asked for anew after this time, in milliseconds: a server that lost its leader may fall silent and look well. */
const anew = 20_000;

/** How the stream is made by the first presenter, where whoever runs the servers has not done so. */
const streamConfig = (replicas: number) => ({
  name: stream,
  subjects: ['samen.v1.>'],
  max_msgs_per_subject: 1,
  max_msg_size: maxBytes,
  max_age: 30 * day,
  num_replicas: replicas,
  storage: 'file',
  retention: 'limits',
  discard: 'old',
  allow_direct: true,
});

/** What JetStream answers: where it keeps a message, or why not. */
interface Answer {
  seq?: number;
  error?: { code: number; err_code?: number };
}

const answerIn = (message: Msg): Answer => {
  try {
    return message.json<Answer>();
  } catch {
    return {};
  }
};

/** Code of JetStream for a message over `max_msg_size`. */
const exceeds = 10_054;

/** Whether asking again can help, and if not, why. */
function refusalIn({ error }: Answer): LiveFailure | undefined {
  if (!error || error.code >= 500) return undefined;
  return error.err_code === exceeds ? 'too-large' : 'refused';
}

/** Of a request, the library tells what the server said as a cause. */
const isNotAllowed = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'PermissionViolationError' || isNotAllowed(error.cause));

/** Reads and writes slots on one connection. */
function carrierOn(nc: NatsConnection, { session, patience = 10_000 }: Options, hearing: Hearing): Carrier {
  const prefix = `samen.v1.${session}.`;
  const subjectOf = (slot: string): string => prefix + slot.replaceAll('/', '.');
  const slotOf = (subject: string): string => subject.slice(prefix.length).replaceAll('.', '/');
  /** What comes to a slot, while it is watched. */
  const live = new Map<string, () => void>();
  const wanted = new Set<string>();
  /** Slots to which something came since we asked what lies there. */
  const newer = new Set<string>();
  /** Slots of which we could not find out yet what lies there. */
  const unread = new Set<string>();
  /** When all slots were asked for last, in milliseconds since 1970. */
  let askedAt = 0;

  async function send(slot: string, bytes: Uint8Array, id: number): Promise<void> {
    try {
      const answer = answerIn(await nc.request(subjectOf(slot), bytes, { timeout: patience }));
      const refusal = refusalIn(answer);
      if (answer.seq || refusal) hearing.answered(id, refusal && new LiveError(refusal));
      else hearing.notNow(id);
    } catch (error) {
      // Nobody answered: no leader now, or no room was ever opened here.
      if (isNotAllowed(error)) hearing.answered(id, new LiveError('refused'));
      else if (!nc.isClosed()) hearing.notNow(id);
    }
  }

  /** One slot costs a server no more than a subscription: what comes is heard, and what lies there is asked for once. */
  function hearOne(slot: string): void {
    if (live.has(slot)) return;
    const subscription = nc.subscribe(subjectOf(slot), {
      callback: (error, { data }) => {
        if (error) return hearing.allowed(false);
        newer.add(slot);
        hearing.seen(slot, data);
      },
    });
    live.set(slot, () => subscription.unsubscribe());
  }

  async function readOne(slot: string): Promise<void> {
    hearOne(slot);
    newer.delete(slot);
    const { headers, data } = await nc.request(`$JS.API.DIRECT.GET.${stream}.${subjectOf(slot)}`);
    // 404: nothing lies there.
    if (headers?.code && headers.code !== 404) throw new Error(headers.description);
    if (!headers?.code && data.length && !newer.has(slot)) hearing.seen(slot, data);
  }

  /** All slots: the server keeps count of what it sent, so that a gap is found and filled. */
  async function readAll(): Promise<void> {
    askedAt = Date.now();
    const { jetstream, DeliverPolicy } = await import('@nats-io/jetstream');
    const consumer = await jetstream(nc).consumers.get(stream, {
      filter_subjects: subjectOf('*'), // of several, servers before 2.10 know nothing
      deliver_policy: DeliverPolicy.LastPerSubject,
    });
    let lying = (await consumer.info(true)).num_pending;
    const callback = ({ subject, data }: { subject: string; data: Uint8Array }): void => {
      // An empty message of before is an empty slot; one that comes is a slot that was cleared.
      if (lying-- <= 0 || data.length) hearing.seen(slotOf(subject), data);
    };
    const messages = await consumer.consume({ callback, expires: expiry });
    const stop = (): void => messages.stop();
    if (!wanted.has(everyone)) return stop();
    live.get(everyone)?.();
    live.set(everyone, stop);
    void messages.closed().then(() => live.get(everyone) === stop && unread.add(everyone));
  }

  async function read(slot: string): Promise<void> {
    unread.delete(slot);
    try {
      await (slot === everyone ? readAll() : readOne(slot));
    } catch {
      // At the next tick.
      if (wanted.has(slot) && !nc.isClosed()) unread.add(slot);
    }
  }

  function ask(slots: readonly string[]): void {
    for (const slot of slots) void (wanted.add(slot), read(slot));
  }

  function tick(): void {
    if (wanted.has(everyone) && Date.now() - askedAt > anew) unread.add(everyone);
    for (const slot of unread) void read(slot);
  }

  function drop(slot: string): void {
    wanted.delete(slot);
    unread.delete(slot);
    live.get(slot)?.();
    live.delete(slot);
  }

  return {
    send: (slot, bytes, id) => void send(slot, bytes, id),
    ask,
    drop,
    probe() {}, // the library asks often
    tick,
    close: () => void nc.close(),
  };
}

/** Makes the stream; where there is one, it stays as it is. A cluster keeps everything three times. */
async function makeStream(nc: NatsConnection): Promise<void> {
  const config = JSON.stringify(streamConfig(nc.info?.cluster ? 3 : 1));
  await nc.request(`$JS.API.STREAM.CREATE.${stream}`, config, { timeout: 5000 }).catch(() => {});
}

/** A WebSocket that says, when it is closed, that this was wanted. */
function socketTo(url: string, WebSocket: SocketClass): Socket {
  const socket = new WebSocket(url);
  return Object.assign(socket, { close: socket.close.bind(socket, normally) });
}

type Wsconnect = typeof wsconnect;

const connectTo = (connect: Wsconnect, server: string, { WebSocket, quiet = 20_000 }: Options, login?: Login) =>
  connect({
    servers: server,
    wsFactory: async (url) => ({ socket: socketTo(url, WebSocket) as never, encrypted: url.startsWith('wss:') }),
    ...(login && { user: login.username, pass: login.password }),
    // Of its own, so that phones, which may hear answers to phones, do not hear those to presenters.
    inboxPrefix: login ? '_INBOX.f' : '_INBOX.p',
    reconnect: false, // we do, and ask for everything anew then
    timeout: quiet,
    pingInterval: quiet / 4,
    maxPingOut: 2,
    noAsyncTraces: true,
  });

/** Opens a connection; gives how to end it. */
function openNats(options: Options, server: string, hearing: Hearing, login?: Login): () => void {
  let isOver = false;
  let nc: NatsConnection | undefined;

  function lost(error?: unknown): void {
    if (isOver) return;
    isOver = true;
    const isRefused = (error as Error | undefined)?.name === 'AuthorizationError';
    hearing.lost(new LiveError(isRefused ? 'refused' : 'unreachable', { cause: error }));
  }

  async function open(): Promise<void> {
    const core = await import('@nats-io/nats-core');
    nc = await connectTo(core.wsconnect, server, options, login);
    if (isOver) return nc.close();
    void nc.closed().then((error) => lost(error));
    if (login) await makeStream(nc);
    if (!isOver) hearing.ready(carrierOn(nc, options, hearing));
  }

  open().catch(lost);
  return () => {
    isOver = true;
    void nc?.close();
  };
}

/**
 * A room's register on NATS with JetStream, over WebSocket: for a cluster that must survive the loss of a server. Presenters, who log in, make
 * the stream `samen` where there is none.
 * @example natsRegister({ servers: ['wss://a.example', 'wss://b.example', 'wss://c.example'], session })
 */
export function natsRegister(options: NatsOptions): Register {
  const all = { ...options, WebSocket: webSocketOf(options) };
  const { servers, random = Math.random } = options;
  let next = Math.floor(random() * servers.length);
  const open = (hearing: Hearing, login?: Login) => openNats(all, servers[next++ % servers.length]!, hearing, login);
  return registerOver(open, { patience: 5000, ...options });
}
