import { timingSafeEqual } from 'node:crypto';
import { isLoopback } from '../broker/broker.js';
import type { IncomingMessage } from 'node:http';

/** Names that only the laptop itself has; browsers trust them as they trust https. */
export const localName = /^(?:localhost|127\.[\d.]+|\[::1\])(?::\d+)?$/i;

/** The page that asks comes from this server itself; what is no browser says nothing of it. */
export function isOwnPage({ headers: { origin, host } }: IncomingMessage): boolean {
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === host);
}

function cookieOf({ headers: { cookie = '' } }: IncomingMessage): string {
  return /(?:^|;\s*)samen-host=([\w-]+)/.exec(cookie)?.[1] ?? '';
}

const same = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/**
 * Whether whoever asks leads the room: on the laptop itself, under a name that only it has (other sites may give themselves its
 * address, but not its name), or with the cookie that the presenter's address gives.
 */
export function isHost(request: IncomingMessage, secret: string): boolean {
  if (!isOwnPage(request)) return false;
  const isHere = isLoopback(request.socket.remoteAddress) && localName.test(request.headers.host ?? '');
  return isHere || same(cookieOf(request), secret);
}

export const cookieFor = (secret: string, isSecure: boolean): string =>
  `samen-host=${secret}; Path=/; HttpOnly; SameSite=Strict${isSecure ? '; Secure' : ''}`;
