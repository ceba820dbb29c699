import { cookieFor, isHost, localName } from './host.js';
import { securityHeaders } from './policy.js';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Codes } from './codes.js';
import type { Coding, Page } from './files.js';

/** What a server of a room has to give. */
export interface Site {
  /** By path. */
  files: ReadonlyMap<string, Page>;
  pages: { presenter: Page; join: Page; waiting: Page; noCode: Page; missing: Page };
  codes: Codes;
  /** In the presenter's address for another device. */
  secret: string;
  isSecure: boolean;
  /** Of another server, where there is one. */
  broker: string | undefined;
  /** What stands behind the `#` of a join link, or undefined for what is none. */
  fragmentOf(link: string): string | undefined;
  opened(code: string, link: string): void;
}

const LINK = 2000;

interface Answer {
  status: number;
  page?: Page;
  headers?: Record<string, string>;
  json?: unknown;
}

const seeOther = (location: string, headers = {}): Answer => ({ status: 302, headers: { location, ...headers } });

/** To the page for phones, with the keys behind the `#`: nobody but the browser sees them again. */
function toRoom(site: Site, link: string | undefined, otherwise: Answer): Answer {
  const fragment = link === undefined ? undefined : site.fragmentOf(link);
  return fragment === undefined ? otherwise : seeOther(`/j#${fragment}`);
}

function get(site: Site, request: IncomingMessage, path: string): Answer {
  const { pages, codes, secret, isSecure } = site;
  const file = site.files.get(path);
  if (file) return { status: 200, page: file };
  if (path === '/j') return { status: 200, page: pages.join };
  if (path === '/') {
    if (isHost(request, secret)) return { status: 200, page: pages.presenter };
    return toRoom(site, codes.all().at(-1)?.[1], { status: 200, page: pages.waiting });
  }
  if (path === `/host/${secret}`) return seeOther('/', { 'set-cookie': cookieFor(secret, isSecure) });
  const [, code] = /^\/r\/(\w{1,12})$/.exec(path) ?? [];
  if (code) return toRoom(site, codes.linkOf(code), { status: 404, page: pages.noCode });
  return { status: 404, page: pages.missing };
}

async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > LINK) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts).toString();
}

/** The presenter's page asks for a code. */
async function post(site: Site, request: IncomingMessage): Promise<Answer> {
  if (!isHost(request, site.secret)) return { status: 403 };
  const link = await bodyOf(request);
  if (link === undefined) return { status: 413 };
  if (site.fragmentOf(link) === undefined) return { status: 400 };
  const code = await site.codes.of(link);
  if (!code) return { status: 507 };
  site.opened(code, link);
  return { status: 201, json: { code } };
}

const methods = ['GET', 'HEAD', 'POST'];

async function answerTo(site: Site, request: IncomingMessage): Promise<Answer> {
  const [path = ''] = (request.url ?? '').split('?');
  if (!methods.includes(request.method ?? '')) return { status: 405, headers: { allow: methods.join(', ') } };
  if (request.method !== 'POST') return get(site, request, path);
  return path === '/r' ? post(site, request) : { status: 404 };
}

/** Brotli goes to pages on https and localhost alone: elsewhere browsers do not offer it. */
function codingFor({ headers }: IncomingMessage): Coding | undefined {
  const accepted = headers['accept-encoding'] ?? '';
  return (['br', 'gzip'] as const).find((coding) =>
    new RegExp(`\\b${coding}\\b(?!;q=0(?:\\.0*)?(?:,|$))`).test(accepted),
  );
}

async function pageOut(request: IncomingMessage, page: Page): Promise<[Buffer, Record<string, string>]> {
  const coding = codingFor(request);
  const small = coding && (await page.as(coding));
  const headers = {
    'content-type': page.type,
    'cache-control': page.forever ? 'max-age=31536000, immutable' : 'no-cache',
    etag: page.etag,
    vary: 'Accept-Encoding',
    ...(small && { 'content-encoding': coding }),
  };
  return [small ?? page.body, headers];
}

/** Answers a request. What is served is what is in memory, under exactly its path. */
export async function serve(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { status, page, headers, json } = await answerTo(site, request);
  const { host = '' } = request.headers;
  // On plain http browsers do not heed it, and say so.
  const isTrusted = site.isSecure || localName.test(host);
  const apart = isTrusted && { 'cross-origin-opener-policy': 'same-origin' };
  const safe = { ...securityHeaders(host, site.broker), ...apart, ...headers };
  if (page && status === 200 && request.headers['if-none-match'] === page.etag)
    return void response.writeHead(304, { ...safe, etag: page.etag }).end();
  const [body, about] = page
    ? await pageOut(request, page)
    : [
        Buffer.from(json ? JSON.stringify(json) : ''),
        { 'cache-control': 'no-store', ...(json ? { 'content-type': 'application/json' } : {}) },
      ];
  response.writeHead(status, { ...safe, ...about, 'content-length': String(body.length) });
  response.end(request.method === 'HEAD' ? undefined : body);
}
