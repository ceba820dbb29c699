import { expect } from '@open-wc/testing';
import { deliveryKey, http, type DeliveryError, type HttpAnswer, type HttpOptions } from '../../src/deliver/index.js';
import { retryAfter } from '../../src/deliver/request.js';
import { made } from './results.js';

type Sent = RequestInit & { url: string; headers: Record<string, string> };

/** A `fetch` that keeps what it was asked, and answers as it is told. */
function server(answer: Partial<HttpAnswer> & { after?: string } = {}) {
  const sent: Sent[] = [];
  const fetch = async (url: string, init: object): Promise<HttpAnswer> => {
    sent.push({ url, ...init } as Sent);
    const { status = 200, after = null } = answer;
    return {
      ok: status < 300,
      status,
      headers: { get: (name) => (name === 'Retry-After' ? after : null) },
      text: async () => '',
    };
  };
  const deliver = (options: HttpOptions = {}) => http('/results', { fetch, ...options })(made(1));
  const failure = async (options?: HttpOptions): Promise<DeliveryError> =>
    deliver(options).then(
      () => expect.fail('it was delivered'),
      (error: unknown) => error as DeliveryError,
    );
  return { sent, deliver, failure };
}

describe('delivery over HTTP', () => {
  it('posts the result as JSON, with a key, and tells nothing else', async () => {
    const { sent, deliver } = server();
    await deliver();
    const { body, headers, signal, ...rest } = sent[0]!;
    expect(JSON.parse(body as string)).to.deep.equal(made(1));
    expect(signal).to.be.instanceOf(AbortSignal);
    expect(headers).to.deep.equal({
      'Content-Type': 'application/json',
      'Idempotency-Key': `"${deliveryKey(made(1))}"`,
    });
    expect(rest).to.deep.equal({
      url: '/results',
      method: 'POST',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      keepalive: true,
    });
  });

  it('sends cookies and headers only when a page asks for them', async () => {
    const { sent, deliver } = server();
    await deliver({ credentials: 'same-origin', headers: { 'X-Nonce': '1' } });
    expect(sent[0]!.credentials).to.equal('same-origin');
    expect(sent[0]!.headers['X-Nonce']).to.equal('1');
  });

  it('does not ask the browser to outlive its page with more than it may', async () => {
    const { sent } = server();
    const fetch = async (url: string, init: object): Promise<HttpAnswer> => {
      sent.push({ url, ...init } as Sent);
      return { ok: true, status: 200, headers: { get: () => null }, text: async () => '' };
    };
    await http('/results', { fetch })(made(1, { answers: { 'goal.note': 'é'.repeat(40_000) } }));
    expect(sent[0]!.keepalive).to.equal(false);
  });

  for (const status of [408, 425, 429, 500, 502, 503, 504])
    it(`may try again after ${status}`, async () => {
      const error = await server({ status }).failure();
      expect({ failure: error.failure, passes: error.passes, status: error.status }).to.deep.equal({
        failure: 'busy',
        passes: true,
        status,
      });
    });

  for (const status of [400, 401, 403, 404, 405, 409, 410, 413, 415, 422, 501])
    it(`ends with ${status}`, async () => {
      const error = await server({ status }).failure();
      expect({ failure: error.failure, passes: error.passes }).to.deep.equal({ failure: 'refused', passes: false });
    });

  it('hears how long to wait', async () => {
    expect((await server({ status: 429, after: '7' }).failure()).after).to.equal(7000);
    expect((await server({ status: 503 }).failure()).after).to.equal(undefined);
  });

  it('takes a wait from a date, and none from one that is past, far away or no date', () => {
    const now = Date.parse('2026-02-01T00:00:00Z');
    expect(retryAfter('Sun, 01 Feb 2026 00:00:30 GMT', now)).to.equal(30_000);
    expect(retryAfter('Sat, 31 Jan 2026 00:00:30 GMT', now)).to.equal(undefined);
    expect(retryAfter('Sun, 01 Feb 2032 00:00:30 GMT', now)).to.equal(undefined);
    for (const none of [null, '', 'soon', '-3', '0']) expect(retryAfter(none, now)).to.equal(undefined);
  });

  it('is unreachable when nobody answers, also with the real fetch', async () => {
    const error = await http('http://127.0.0.1:9/', { timeout: 5000 })(made(1)).catch((one: unknown) => one);
    expect((error as DeliveryError).failure).to.equal('unreachable');
  });
});
