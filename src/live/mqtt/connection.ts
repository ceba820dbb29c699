import { LiveError, type LiveFailure } from '../register.js';
import { connect, disconnect, pingreq, puback, reader, type Connect, type Incoming } from './codec.js';
import { normally, type SocketClass } from '../socket.js';

export interface ConnectionOptions {
  url: string;
  WebSocket: SocketClass;
  /** After so many milliseconds without a sign of life it is lost. */
  quiet: number;
  /** The largest packet that is taken, in bytes. */
  limit: number;
}

/** What a connection tells: `ready` at most once, then packets, and `lost` once at last. */
export interface Heard {
  ready(): void;
  packet(packet: Exclude<Incoming, { type: 'connack' | 'pingresp' }>): void;
  lost(trouble: LiveError): void;
}

export interface Connection {
  send(packet: Uint8Array): void;
  /** Asks for a sign of life. Who asks again too early is not heard. */
  probe(): void;
  /** Some time passed: finds out whether the server is still there. Called about eight times in `quiet`. */
  tick(): void;
  /** Ends it in good order; nothing more is heard. */
  close(): void;
}

/** §3.2.2.3: why a server takes no connection, by return code. */
const refusals: LiveFailure[] = ['broken', 'version', 'refused', 'unreachable', 'refused', 'refused'];

/** Our own server says so by a code of private use (RFC 6455, 7.4.2), as MQTT 3.1.1 has no word for why. */
const saysWhy = 4003;
const reasons: LiveFailure[] = ['refused', 'too-large', 'clock', 'closed', 'ended', 'broken'];

const bytesOf = (data: unknown): Uint8Array => {
  if (data instanceof ArrayBuffer) return new Uint8Array(data);
  throw new LiveError('broken', { cause: '6.0.0-1' }); // only binary frames
};

/** One connection, from opening a WebSocket to losing it. It acknowledges what comes by itself. */
export function openConnection(options: ConnectionOptions, hello: Connect, heard: Heard): Connection {
  const { url, WebSocket, quiet, limit } = options;
  // Clients offer this name [MQTT-6.0.0-3].
  const socket = new WebSocket(url, ['mqtt']);
  const read = reader(limit);
  const gone = (): void => lose(new LiveError('unreachable'));
  const tooLong = setTimeout(gone, quiet);
  let step: 'opening' | 'ready' | 'over' = 'opening';
  let heardAt = Date.now();
  let askedAt: number | undefined;

  socket.binaryType = 'arraybuffer';
  socket.addEventListener('open', () => send(connect(hello)));
  socket.addEventListener('message', ({ data }) => take(data));
  socket.addEventListener('error', gone);
  socket.addEventListener('close', ({ code, reason }) => {
    const known = code === saysWhy ? reasons.find((one) => one === reason) : undefined;
    lose(new LiveError(known ?? 'unreachable'));
  });

  const send = (packet: Uint8Array): void => {
    if (step !== 'over') socket.send(packet);
  };

  function end(): boolean {
    if (step === 'over') return false;
    step = 'over';
    clearTimeout(tooLong);
    socket.close(normally);
    return true;
  }

  function lose(trouble: LiveError): void {
    if (end()) heard.lost(trouble);
  }

  function take(data: unknown): void {
    heardAt = Date.now();
    askedAt = undefined;
    try {
      for (const packet of read(bytesOf(data))) if (step !== 'over') hear(packet);
    } catch (error) {
      // What is not MQTT ends the connection [MQTT-4.8.0-1].
      if (!(error instanceof LiveError)) throw error;
      lose(error);
    }
  }

  function hear(packet: Incoming): void {
    // The first packet is CONNACK [MQTT-3.2.0-1], and no other is.
    if ((packet.type === 'connack') !== (step === 'opening')) return lose(new LiveError('broken'));
    if (packet.type === 'connack') return welcome(packet.code);
    // [MQTT-4.3.2-2]
    if (packet.type === 'publish' && packet.qos === 1) send(puback(packet.id));
    if (packet.type !== 'pingresp') heard.packet(packet);
  }

  function welcome(code: number): void {
    if (code) return lose(new LiveError(refusals[code]!));
    step = 'ready';
    clearTimeout(tooLong);
    heard.ready();
  }

  function probe(): void {
    askedAt ??= Date.now();
    send(pingreq);
  }

  /** A device that slept finds that nobody spoke for long; so the time counts from when it asked. */
  function tick(): void {
    if (askedAt !== undefined && Date.now() - askedAt > quiet / 2) gone();
    else if (askedAt === undefined && Date.now() - heardAt > quiet / 2) probe();
  }

  function close(): void {
    if (step === 'ready') send(disconnect); // [MQTT-3.14.4-1]
    end();
  }

  return { send, probe, tick, close };
}
