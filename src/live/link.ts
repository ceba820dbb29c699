import { base64url, fromBase64url, joined } from './bytes.js';
import { withoutLogin } from './address.js';
import { LiveError } from './register.js';
import { publicKeys, type PresenterKeys, type RoomKeys } from './keys.js';

/** What a join link says. Its keys are in the fragment, which browsers send to nobody. */
export interface RoomLink {
  keys: RoomKeys;
  /** The broker's address, where it is not the page's own host. */
  url?: string;
  /** In a link for the presenter's second screen alone: whoever has that link reads every answer. */
  presenter?: PresenterKeys;
}

const version = 1;
/** Set in the first byte of a presenter's link. */
const secret = 0x80;

/** @param page the address of the page, without a fragment. */
const linkTo = (page: string, bytes: Uint8Array, url?: string): string =>
  `${page.replace(/#.*$/s, '')}#${base64url(bytes)}${url ? `&url=${encodeURIComponent(url)}` : ''}`;

/** The link by which people join. An account in the broker's address is for facilitators, and stays out of it. */
export const joinLink = (page: string, { sign, seal }: RoomKeys, url?: string): string =>
  linkTo(page, joined(Uint8Array.of(version), sign, seal), url && withoutLogin(url));

/** The link for a second screen of the presenter: it has the private keys. */
export const presenterLink = (page: string, keys: PresenterKeys, url?: string): string => {
  const { sign, seal } = publicKeys(keys);
  const parts = [Uint8Array.of(version | secret), sign, seal, keys.sign.privateKey, keys.seal.privateKey];
  return linkTo(page, joined(...parts), url);
};

function brokerOf(rest: readonly string[]): string | undefined {
  const text = rest.find((part) => part.startsWith('url='))?.slice(4);
  if (!text) return undefined;
  try {
    const url = decodeURIComponent(text);
    if (/^(?:nats\+)?wss?:\/\/[^\s]{1,500}$/i.test(url)) return url;
  } catch {
    // Half an escape: the link was cut off.
  }
  throw new LiveError('broken');
}

/**
 * Reads a link, or its fragment alone.
 * @throws {LiveError} `broken` where it is cut off or none of ours, `version` where it is of a newer Samen.
 */
export function readLink(link: string): RoomLink {
  const [code = '', ...rest] = link.slice(link.indexOf('#') + 1).split('&');
  const bytes = code.length > 512 ? undefined : fromBase64url(code);
  if (!bytes?.length) throw new LiveError('broken');
  if ((bytes[0]! & ~secret) > version) throw new LiveError('version');
  const isSecret = bytes[0] === (version | secret);
  if (bytes.length !== (isSecret ? 129 : 65)) throw new LiveError('broken');
  const [sign, seal, signPrivate, sealPrivate] = [1, 33, 65, 97].map((at) => bytes.slice(at, at + 32)) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  const url = brokerOf(rest);
  return {
    keys: { sign, seal },
    ...(url && { url }),
    ...(isSecret && {
      presenter: {
        sign: { publicKey: sign, privateKey: signPrivate },
        seal: { publicKey: seal, privateKey: sealPrivate },
      },
    }),
  };
}
