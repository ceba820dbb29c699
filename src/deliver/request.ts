import { DeliveryError, type Failure } from './delivery.js';

/** What is used of a `Response`. */
export interface HttpAnswer {
  ok: boolean;
  status: number;
  headers: { get(name: string): string | null };
  text(): Promise<string>;
}

export type Fetch = (url: string, init: object) => Promise<HttpAnswer>;

export interface RequestOptions {
  /** How long to wait for an answer, in milliseconds. Default 20,000. */
  timeout?: number | undefined;
  /** For tests and for hosts with a `fetch` of their own. */
  fetch?: Fetch | undefined;
  signal?: AbortSignal | undefined;
  /** Statuses that are an answer as well as those of success. */
  fine?: readonly number[];
}

/** Answers after which the same request may succeed. Source: RFC 9110 (408, 5xx), RFC 8470 (425), RFC 6585 (429). */
const passing = [408, 425, 429, 500, 502, 503, 504];

/** Seconds or a date (RFC 9110, 10.2.3), in milliseconds from now. A device whose clock is wrong gets no wait from a date. */
export function retryAfter(value: string | null, now = Date.now()): number | undefined {
  if (!value) return undefined;
  const wait = /^\d+$/.test(value.trim()) ? Number(value) * 1000 : Date.parse(value) - now;
  return wait > 0 && wait < 3_600_000 ? wait : undefined;
}

function refusal({ status, headers }: HttpAnswer): DeliveryError {
  const failure: Failure = passing.includes(status) ? 'busy' : 'refused';
  return new DeliveryError(failure, { status, after: retryAfter(headers.get('Retry-After')) });
}

/** A request that ends in an answer that will do, or in a `DeliveryError`. */
export async function request(url: string, init: object, options: RequestOptions = {}): Promise<HttpAnswer> {
  const { timeout = 20_000, fetch = globalThis.fetch, signal, fine = [] } = options;
  const end = new AbortController();
  const stop = () => end.abort();
  const late = setTimeout(stop, timeout);
  signal?.addEventListener('abort', stop);
  if (signal?.aborted) stop();
  try {
    const answer = await fetch(url, { ...init, signal: end.signal });
    if (!answer.ok && !fine.includes(answer.status)) throw refusal(answer);
    return answer;
  } catch (cause) {
    if (cause instanceof DeliveryError) throw cause;
    throw new DeliveryError(signal?.aborted ? 'stopped' : end.signal.aborted ? 'timeout' : 'unreachable', { cause });
  } finally {
    clearTimeout(late);
    signal?.removeEventListener('abort', stop);
  }
}
