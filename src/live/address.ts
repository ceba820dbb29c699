import type { Login } from './socket.js';

/** Where a room's server is. */
export interface Address {
  kind: 'mqtt' | 'nats';
  /** Each `ws:` or `wss:`; of NATS there may be several. */
  servers: string[];
  /** The account of facilitators, where it stands in the address. */
  login?: Login;
}

const form = /^(nats\+)?(wss?:)\/\/(?:([^:/?#@\s]*):([^/?#@\s]*)@)?([^\s@]{1,500})$/i;

/** A sign that is no escape stands for itself. */
const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/**
 * Reads `wss://broker.example/mqtt` (MQTT over WebSocket) or `nats+wss://a.example,b.example,c.example` (NATS with JetStream). Facilitators may have an account
 * in it, `wss://name:password@broker.example`, percent-encoded.
 * @returns undefined for anything else.
 */
export function readAddress(url: string): Address | undefined {
  const [, nats, scheme, username, password, rest] = form.exec(url) ?? [];
  if (!rest) return undefined;
  const login = username ? { username: decoded(username), password: decoded(password!) } : undefined;
  const servers = (nats ? rest.split(',') : [rest]).map((server) => `${scheme!.toLowerCase()}//${server}`);
  return { kind: nats ? 'nats' : 'mqtt', servers, ...(login && { login }) };
}

/** The address as phones may know it. */
export const withoutLogin = (url: string): string => url.replace(/^([a-z+]+:\/\/)[^/?#@]*@/i, '$1');
