import { readAddress } from '../../../live/address.js';

/** What a host may look like in a policy: a name or an address, and a port. */
const hostLike = /^[\w.-]+(?::\d{1,5})?$|^\[[\da-f:.]+\](?::\d{1,5})?$/i;

/** Sent with every answer. Some browsers do not take `ws:` to the same host for `'self'`, so that is named. */
export function securityHeaders(host: string, broker?: string): Record<string, string> {
  const own = hostLike.test(host) ? ` ws://${host} wss://${host}` : '';
  const brokers = (broker && readAddress(broker)?.servers) || [];
  const policy = [
    "default-src 'self'",
    `connect-src 'self'${own}${brokers.map((server) => ` ${new URL(server).origin}`).join('')}`,
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ];
  return {
    'content-security-policy': policy.join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'permissions-policy': 'camera=(self), geolocation=(), microphone=()',
  };
}
