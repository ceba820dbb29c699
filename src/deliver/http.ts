import { deliveryKey, type Delivery } from './delivery.js';
import { request, type RequestOptions } from './request.js';

export interface HttpOptions extends Pick<RequestOptions, 'timeout' | 'fetch'> {
  /** Sent along, such as a nonce of the page. */
  headers?: Record<string, string>;
  /** Cookies go along only when a page asks for it. Default `omit`. */
  credentials?: 'omit' | 'same-origin' | 'include';
}

/** Beyond this many bytes browsers refuse to let a request outlive its page. Source: Fetch standard, 64 KiB in flight. */
const outliving = 60_000;

/**
 * Sends results to an address by POST, as JSON. `Idempotency-Key` tells one that comes twice (after an answer that was
 * lost on the way) from one that was changed: see docs/delivery.md for a receiver.
 * @param url `https:`, or the page's own origin; a relative address is the page's.
 */
export function http(url: string, { headers, credentials = 'omit', ...options }: HttpOptions = {}): Delivery {
  return async (result, signal) => {
    const body = JSON.stringify(result);
    const init = {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `"${deliveryKey(result)}"`, ...headers },
      body,
      credentials,
      // A page to log in, to which a POST is led as a GET, answers 200 as well: nothing would have arrived.
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      // The tab may be closed meanwhile.
      keepalive: new TextEncoder().encode(body).length < outliving,
    };
    await request(url, init, { ...options, signal });
    return 'delivered';
  };
}
