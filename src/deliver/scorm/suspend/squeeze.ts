import { deflateSync, inflateSync, strFromU8, strToU8 } from '../../fflate.js';

// The host's own, as every browser and Node have them.
declare const btoa: (bytes: string) => string;
declare const atob: (text: string) => string;

/** A text in fewer characters that any environment keeps: raw deflate (RFC 1951), then base64url without padding (RFC 4648, 5). */
export const squeeze = (text: string): string =>
  btoa(strFromU8(deflateSync(strToU8(text), { level: 9 }), true))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

/** The text that was squeezed. */
export const expand = (squeezed: string): string =>
  strFromU8(inflateSync(strToU8(atob(squeezed.replaceAll('-', '+').replaceAll('_', '/')), true)));
