import { request, type RequestOptions } from '../request.js';

/** A record store, and what it wants to see. */
export interface Lrs extends Pick<RequestOptions, 'timeout' | 'fetch'> {
  /** Address under which `statements` and `activities/state` are. */
  endpoint: string;
  /** The whole `Authorization` header. */
  authorization: string;
}

export interface Asked extends Pick<RequestOptions, 'signal' | 'fine'> {
  method?: 'GET' | 'PUT' | 'POST' | 'DELETE';
  body?: unknown;
}

const address = ({ endpoint }: Lrs, resource: string, query: Record<string, string>): string => {
  const asked = Object.entries(query).map((pair) => pair.map(encodeURIComponent).join('='));
  return `${endpoint.replace(/\/$/, '')}/${resource}${asked.length ? `?${asked.join('&')}` : ''}`;
};

/**
 * Asks a record store something, by xAPI 1.0.3. Gives the status and the text of the answer.
 * @throws DeliveryError
 */
export async function ask(
  lrs: Lrs,
  resource: string,
  query: Record<string, string>,
  { method = 'GET', body, signal, fine = [] }: Asked = {},
): Promise<{ status: number; text: string }> {
  const { authorization, timeout, fetch } = lrs;
  const headers = { 'X-Experience-API-Version': '1.0.3', Authorization: authorization };
  const text = body === undefined ? undefined : JSON.stringify(body);
  const content = text !== undefined && {
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: text,
    // On its way when the page is left, as far as browsers allow that: 64 KiB at a time in all (Fetch, 4.6).
    keepalive: text.length < 10_000,
  };
  const init = { method, headers, credentials: 'omit', ...content };
  const answer = await request(address(lrs, resource, query), init, { timeout, fetch, signal, fine });
  return { status: answer.status, text: await answer.text() };
}
