// A small static server for tests and the demo.
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/** Bytes over the wire, as a server sends it that compresses once and keeps the answer (brotli, level 11). */
export const brotliSize = (body) =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

function pathOf({ url }) {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return '/malformed'; // of which there is no file
  }
}

async function fileAt(root, path) {
  const file = join(root, normalize(`/${path}`)); // normalised from `/`, it cannot leave the root
  const found = await stat(file).catch(() => undefined);
  if (!found?.isDirectory()) return found && { file };
  return path.endsWith('/') ? fileAt(root, `${path}index.html`) : { redirect: `${path}/` };
}

async function answer({ root, pages, redirects }, path) {
  if (Object.hasOwn(redirects, path)) return { status: 302, location: redirects[path], body: Buffer.alloc(0) };
  if (Object.hasOwn(pages, path)) return { status: 200, type: TYPES['.html'], body: Buffer.from(pages[path]) };
  const found = await fileAt(root, path);
  if (found?.redirect) return { status: 301, location: found.redirect, body: Buffer.alloc(0) };
  if (!found) return { status: 404, type: TYPES['.txt'], body: Buffer.from(`Not found: ${path}`) };
  const type = TYPES[extname(found.file)] ?? 'application/octet-stream';
  return { status: 200, type, body: await readFile(found.file) };
}

/**
 * Serves the folder `root` on this machine.
 *
 * @param pages HTML by path, beside the files.
 * @param redirects where to send who asks for a path, by path.
 * @param headers sent with every answer, for example a `content-security-policy`.
 * @param port 0 picks a free one.
 * @returns `url` (without a slash at the end), `requests` (path, status, type and body, in order) and `close()`.
 */
export async function serve({ root, pages = {}, redirects = {}, headers = {}, port = 0, host = '127.0.0.1' }) {
  const requests = [];
  const server = createServer(async (request, response) => {
    const path = pathOf(request);
    const { status, type, location, body } = await answer({ root, pages, redirects }, path);
    requests.push({ path, status, type, body });
    const own = { ...(type && { 'content-type': type }), ...(location && { location }), 'cache-control': 'no-store' };
    response.writeHead(status, { ...own, ...headers }).end(request.method === 'HEAD' ? undefined : body);
  });
  await new Promise((done, fail) => server.once('error', fail).listen(port, host, done));
  const close = () => new Promise((done) => (server.close(done), server.closeAllConnections()));
  return { url: `http://${host}:${server.address().port}`, requests, close };
}
