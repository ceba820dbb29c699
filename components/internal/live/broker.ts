import type { PresenterKeys } from '../../../src/live/keys.js';
import type { Register } from '../../../src/live/register.js';

/** The broker's address: what a link or a page says, or `/mqtt` on the host that serves the page. */
export function addressOf(server: string | undefined): string {
  const { protocol, host, href } = location;
  if (!server) return `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/mqtt`;
  // Of several servers there is a list, which is no address of the web.
  return /^[\w+.-]+:\/\//.test(server) ? server : new URL(server, href).href.replace(/^http/, 'ws');
}

/** There may be a network again: the browser says so, or a person looks at the page. */
function wake(hear: () => void): () => void {
  const end = new AbortController();
  addEventListener('online', hear, { signal: end.signal });
  const look = () => document.hidden || hear();
  document.addEventListener('visibilitychange', look, { signal: end.signal });
  return () => end.abort();
}

/** How who leads shows whose room it is, to a server that asks. */
async function loginFor(keys: PresenterKeys) {
  const [{ loginOf }, { primitives }] = await Promise.all([
    import('../../../src/live/login.js'),
    import('../../../src/live/choose.js'),
  ]);
  const crypto = await primitives();
  return () => loginOf(crypto, keys);
}

/**
 * How a broker is reached; its code is fetched now.
 * @param keys the presenter's, who logs in with them.
 */
export async function brokerOf(
  server: string | undefined,
  keys?: PresenterKeys,
): Promise<(session: string, slot?: string) => Register> {
  const { registerFor } = await import('../../../src/live/by-url.js');
  const login = keys && (await loginFor(keys));
  return registerFor(addressOf(server), { wake, ...(login && { login }) });
}
