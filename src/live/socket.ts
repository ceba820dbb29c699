/** What is used of a WebSocket: a browser's, or that of the package ws in Node. */
export interface Socket {
  binaryType: string;
  send(bytes: Uint8Array): void;
  close(code?: number): void;
  addEventListener(type: 'message', hear: (event: { data: unknown }) => void): void;
  addEventListener(type: 'close', hear: (event: { code: number; reason: string }) => void): void;
  addEventListener(type: 'open' | 'error', hear: () => void): void;
}

/** `WebSocket` of a browser or of the package ws. */
export type SocketClass = new (url: string, protocols?: string[]) => Socket;

/** Who logs in. Asked at every connect, as a password may be good for a minute only. */
export interface Login {
  username: string;
  password: string;
}

/**
 * What all registers over a network share.
 * @see Register
 */
export interface LineOptions {
  /** The room: 22 characters (see `docs/live`). */
  session: string;
  /** Phones need none on our own server and with the settings in `docs/live`. */
  login?: () => Login | Promise<Login>;
  /** Default: what the browser has. Node 20 has none. */
  WebSocket?: SocketClass;
  /** Calls when there may be a network again, as browsers say by `online` and `visibilitychange`; gives back how to stop that. */
  wake?: (hear: () => void) => () => void;
  /** After so many milliseconds without a sign of life the connection counts as lost. Default 20,000. */
  quiet?: number;
  /** No wait between two attempts to connect is longer, in milliseconds. Default 20,000. */
  longest?: number;
  /** From 0 up to 1. A hall full of phones must not come back in the same second. */
  random?: () => number;
}

/** The largest envelope is 64 kB of text, and what is around it. */
export const maxBytes = 66_000;

/**
 * How long to wait before attempt `n` (1 is the first after a loss): anything up to a limit that doubles each time (after
 * Brooker, "Exponential backoff and jitter", AWS Architecture Blog, 2015, "full jitter"), so that a hall full of phones
 * spreads when its server comes back.
 */
export const waitBefore = (n: number, longest: number, random: () => number): number =>
  Math.min(longest, 1000 * 2 ** n) * random();

/** The given WebSocket, or the browser's. */
export const webSocketOf = ({
  WebSocket = (globalThis as { WebSocket?: SocketClass }).WebSocket,
}: LineOptions): SocketClass => {
  if (WebSocket) return WebSocket;
  throw new Error('There is no WebSocket here: give one, such as that of the package ws.');
};

/** The end was wanted (RFC 6455, 7.4.1). Said, as NATS 2.9 answers with a broken frame where nothing is said. */
export const normally = 1000;
