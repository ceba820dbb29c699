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
declare function clearTimeout(timer?: Timer): void;
declare function fetch(url: string, init: object): Promise<import('./deliver/request.js').HttpAnswer>;
declare const performance: { now(): number };
type Ed25519Pair = { publicKey: object; privateKey: object };
/** `subtle` only in a secure context. */
declare const crypto: {
  getRandomValues(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>;
  readonly subtle: {
    digest(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>;
    generateKey(algorithm: object, extractable: boolean, usages: string[]): Promise<Ed25519Pair>;
    importKey(
      format: 'raw' | 'pkcs8',
      bytes: Uint8Array<ArrayBuffer>,
      algorithm: object,
      extractable: boolean,
      usages: string[],
    ): Promise<object>;
    exportKey(format: 'raw', key: object): Promise<ArrayBuffer>;
    exportKey(format: 'jwk', key: object): Promise<{ d?: string }>;
    sign(algorithm: object, key: object, bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>;
    verify(
      algorithm: object,
      key: object,
      signature: Uint8Array<ArrayBuffer>,
      bytes: Uint8Array<ArrayBuffer>,
    ): Promise<boolean>;
  };
};
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
