// What a browser, a worker and Node all have, for the check of the core without the document's library. A type that is
// not here may not be used in the core.
interface AbortSignal {
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(type: 'abort', listener: () => void, options?: { once?: boolean }): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}
declare class AbortController {
  readonly signal: AbortSignal;
  abort(reason?: unknown): void;
}
type Timer = number & { readonly timer: unique symbol };
declare function setTimeout(run: () => void, ms?: number): Timer;
declare function clearTimeout(timer: Timer): void;
declare function fetch(url: string, init: object): Promise<import('./deliver/request.js').HttpAnswer>;
declare class TextEncoder {
  encode(text: string): Uint8Array;
}
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(bytes?: Uint8Array, options?: { stream?: boolean }): string;
}
declare class URL {
  constructor(url: string, base?: string);
  readonly origin: string;
}
