import { DeliveryError, deliveryKey, type Delivery } from './delivery.js';

/** What is used of a framed page's `window`. */
export interface FramedWindow {
  readonly parent: { postMessage(message: unknown, origin: string): void };
  addEventListener(type: 'message', hear: (event: Heard) => void): void;
  removeEventListener(type: 'message', hear: (event: Heard) => void): void;
}

/** What is used of a `MessageEvent`. */
export interface Heard {
  readonly data: unknown;
  readonly origin: string;
  readonly source: unknown;
}

/** From a framed page to the page around it, and back. Both name the same version of the same result in `key`. */
export type Sent = { samen: 'result'; key: string; result: unknown };
export type Answered = { samen: 'received' | 'refused'; key: string };

export interface FrameOptions {
  /** How long to wait for an answer, in milliseconds. Default 20,000. */
  timeout?: number;
}

/** A site as browsers name it, `https://host.example`; undefined for anything that is more or less than one. */
export function originOf(text: string): string | undefined {
  if (!/^https?:\/\/[^/?#@*\s]+\/?$/i.test(text)) return undefined;
  try {
    return new URL(text).origin;
  } catch {
    return undefined;
  }
}

/**
 * Sends results from a page in a frame to the page around it, by `postMessage`. Only a page of the named site receives
 * them, and only its answer counts. The loader `embed.js` is the other end: see docs/embedding.md.
 * @param site the site of the page around, as `https://host.example`; nothing is ever sent to just anybody.
 * @param framed the framed page's `window`.
 */
export function frame(site: string, framed: FramedWindow, { timeout = 20_000 }: FrameOptions = {}): Delivery {
  const origin = originOf(site);
  return (result, signal) =>
    new Promise((done, fail) => {
      const { parent } = framed;
      const key = deliveryKey(result);
      const end = (failure?: DeliveryError) => {
        clearTimeout(late);
        framed.removeEventListener('message', hear);
        signal?.removeEventListener('abort', stop);
        if (failure) fail(failure);
        else done('delivered');
      };
      const stop = () => end(new DeliveryError('stopped'));
      const hear = ({ data, origin: from, source }: Heard) => {
        if (source !== parent || from !== origin) return;
        const { samen, key: about } = (data ?? {}) as Partial<Answered>;
        if (about !== key) return;
        if (samen === 'received') end();
        if (samen === 'refused') end(new DeliveryError('refused'));
      };
      const late = setTimeout(() => end(new DeliveryError('timeout')), timeout);
      framed.addEventListener('message', hear);
      signal?.addEventListener('abort', stop);
      if (signal?.aborted) return stop();
      // Without a frame around it, or a site to send to, trying again would not help.
      if (!origin || parent === (framed as unknown)) return end(new DeliveryError('refused'));
      parent.postMessage({ samen: 'result', key, result } satisfies Sent, origin);
    });
}
