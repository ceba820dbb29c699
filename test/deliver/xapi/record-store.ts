import { resultExtension, type Statement } from '../../../src/deliver/xapi/index.js';
import type { Fetch, HttpAnswer } from '../../../src/deliver/index.js';
import type { Result } from '../../../src/result/result.js';
import type { Fault } from '../receiver.js';

const said = (status: number, text = ''): HttpAnswer => ({
  ok: status >= 200 && status < 300,
  status,
  headers: { get: () => null },
  text: async () => text,
});

const statuses: Record<string, number> = { busy: 503, refused: 400 };

/** A learning record store that keeps statements and states as the standard says, and fails when it is told to. */
export class RecordStore {
  readonly statements: Statement[] = [];
  readonly states = new Map<string, string>();
  /** Every request: method and path. */
  readonly log: string[] = [];
  faults: (Fault | undefined)[] = [];
  /** The token that is accepted; the address for it gives it once. */
  token: string | undefined = 'once';
  /** What is said instead where the token is. */
  tokenText: string | undefined;
  /** What is known of the learner. */
  profile: string | undefined;

  /** Results as they stand in statements. */
  get results(): Result[] {
    return this.statements.flatMap(({ result }) => (result?.extensions?.[resultExtension] ?? []) as Result);
  }

  readonly fetch: Fetch = async (url, init) => {
    const { method = 'GET', body, headers, signal } = init as RequestInit & { headers: Record<string, string> };
    const { pathname, searchParams } = new URL(url);
    this.log.push(`${method} ${pathname.replace('/xapi/', '')}`);
    signal?.throwIfAborted();
    if (pathname.endsWith('/token')) return this.#give();
    if (headers['Authorization'] !== 'Basic once') return said(401);
    if (headers['X-Experience-API-Version'] !== '1.0.3') return said(400);
    if (!pathname.endsWith('/statements')) return this.#state(method, searchParams, body as string);
    return this.#take(JSON.parse(body as string) as Statement[], signal!);
  };

  #give(): HttpAnswer {
    const token = this.token;
    this.token = undefined;
    if (this.tokenText) return said(200, this.tokenText);
    return said(200, JSON.stringify(token ? { 'auth-token': token } : { 'error-code': '1', 'error-text': 'used' }));
  }

  #state(method: string, query: URLSearchParams, body: string): HttpAnswer {
    const id = query.get('stateId');
    if (query.get('profileId')) return this.profile ? said(200, this.profile) : said(404);
    if (id === null) return said(200, JSON.stringify([...this.states.keys()]));
    if (method === 'PUT') this.states.set(id, body);
    if (method === 'DELETE') this.states.delete(id);
    if (method !== 'GET') return said(204);
    const text = this.states.get(id);
    return text === undefined ? said(404) : said(200, text);
  }

  /** All or none; what is there already with the same id is the same. */
  async #take(statements: Statement[], signal: AbortSignal): Promise<HttpAnswer> {
    const fault = this.faults.shift();
    if (fault && fault !== 'lost') {
      if (fault.failure === 'timeout')
        await new Promise((_done, stop) => signal.addEventListener('abort', () => stop(new Error('aborted'))));
      if (!statuses[fault.failure]) throw new TypeError('network');
      return said(statuses[fault.failure]!);
    }
    const known = new Set(this.statements.map(({ id }) => id));
    this.statements.push(...statements.filter(({ id }) => !known.has(id)));
    if (fault === 'lost') throw new TypeError('network');
    return said(200, JSON.stringify(statements.map(({ id }) => id)));
  }
}
