import { http, withQueue, withRetry, type HttpAnswer } from '../../src/deliver/index.js';
import { memoryDrafts } from '../../src/draft/index.js';
import { delivers, type Place } from './contract.js';
import { Receiver, type Fault } from './receiver.js';
import type { DeliveryError } from '../../src/deliver/index.js';
import type { Result } from '../../src/result/result.js';

const soon = { wait: async () => undefined };

const placeOf = (receiver: Receiver, delivery = receiver.deliver): Place => ({
  delivery,
  got: () => receiver.got,
  fail: (...faults) => void (receiver.faults = faults),
});

const answer = (status: number): HttpAnswer => ({
  ok: status < 300,
  status,
  headers: { get: () => null },
  text: async () => '',
});
const statuses: Partial<Record<DeliveryError['failure'], number>> = { busy: 503, refused: 422 };

/** A server as seen by `fetch`: what it is sent, and how it fails. */
function overHttp(): Place {
  const receiver = new Receiver();
  const place = placeOf(receiver);
  const fetch = async (_: string, init: object): Promise<HttpAnswer> => {
    const { body, signal } = init as { body: string; signal: AbortSignal };
    signal.throwIfAborted();
    const fault: Fault | undefined = receiver.faults[0];
    if (fault && fault !== 'lost' && statuses[fault.failure]) {
      receiver.faults.shift();
      return answer(statuses[fault.failure]!);
    }
    if (fault && fault !== 'lost' && fault.failure === 'timeout')
      await new Promise((_done, stop) => signal.addEventListener('abort', () => stop(new Error('aborted'))));
    await receiver.deliver(JSON.parse(body) as Result);
    return answer(201);
  };
  return { ...place, delivery: http('/results', { fetch, timeout: 20 }) };
}

const queued = (): Place => {
  const receiver = new Receiver();
  return placeOf(receiver, withQueue(receiver.deliver, { store: memoryDrafts(new Map()), name: 'a', ...soon }).deliver);
};

const retried = (): Place => {
  const receiver = new Receiver();
  return placeOf(receiver, withRetry(receiver.deliver, soon));
};

delivers('a function', () => placeOf(new Receiver()));
delivers('http', overHttp);
delivers('withRetry', retried);
delivers('withQueue', queued);
