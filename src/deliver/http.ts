import { DeliveryError, deliveryKey, type Delivery, type Failure } from './delivery.js';

export interface HttpOptions {
  /** Sent along, such as a nonce of the page. */
  headers?: Record<string, string>;
  /** Cookies go along only when a page asks for it. Default `omit`. */
  credentials?: 'omit' | 'same-origin' | 'include';
  /** How long to wait for an answer, in milliseconds. Default 20,000. */
  timeout?: number;
  /** For tests and for hosts with a `fetch` of their own. */
  fetch?: (url: string, init: object) => Promise<HttpAnswer>;
}

/** What is used of a `Response`. */
export interface HttpAnswer {
  ok: boolean;
  status: number;
  headers: { get(name: string): string | null };
}

/** Answers after which the same request may succeed. Source: RFC 9110 (408, 5xx), RFC 8470 (425), RFC 6585 (429). */
const passing = [408, 425, 429, 500, 502, 503, 504];

/** Beyond this many bytes browsers refuse to let a request outlive its page. Source: Fetch standard, 64 KiB in flight. */
const outliving = 60_000;

/** Seconds or a date (RFC 9110, 10.2.3), in milliseconds from now. A device whose clock is wrong gets no wait from a date. */
export function retryAfter(value: string | null, now = Date.now()): number | undefined {
  if (!value) return undefined;
  const wait = /^\d+$/.test(value.trim()) ? Number(value) * 1000 : Date.parse(value) - now;
  return wait > 0 && wait < 3_600_000 ? wait : undefined;
}

function failureOf({ status }: HttpAnswer): Failure {
  return passing.includes(status) ? 'busy' : 'refused';
}

/**
 * Sends results to an address by POST, as JSON. `Idempotency-Key` tells one that comes twice (after an answer that was
 * lost on the way) from one that was changed: see docs/delivery.md for a receiver.
 * @param url `https:`, or the page's own origin; a relative address is the page's.
 */
export function http(url: string, options: HttpOptions = {}): Delivery {
  const { headers, credentials = 'omit', timeout = 20_000, fetch = globalThis.fetch } = options;
  return async (result, signal) => {
    const body = JSON.stringify(result);
    const end = new AbortController();
    const late = setTimeout(() => end.abort(), timeout);
    const stop = () => end.abort();
    signal?.addEventListener('abort', stop);
    if (signal?.aborted) stop();
    try {
      const answer = await fetch(url, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `"${deliveryKey(result)}"`, ...headers },
        body,
        credentials,
        // A page to log in, to which a POST is led as a GET, answers 200 as well: nothing would have arrived.
        redirect: 'error',
        referrerPolicy: 'no-referrer',
        signal: end.signal,
        // The tab may be closed meanwhile.
        keepalive: new TextEncoder().encode(body).length < outliving,
      });
      if (answer.ok) return 'delivered';
      const after = retryAfter(answer.headers.get('Retry-After'));
      throw new DeliveryError(failureOf(answer), { status: answer.status, after });
    } catch (cause) {
      if (cause instanceof DeliveryError) throw cause;
      const failure = signal?.aborted ? 'stopped' : end.signal.aborted ? 'timeout' : 'unreachable';
      throw new DeliveryError(failure, { cause });
    } finally {
      clearTimeout(late);
      signal?.removeEventListener('abort', stop);
    }
  };
}
