// `node demo/receiver.mjs`: takes in results, each once, as one file each in the folder `results`. The least an address
// for `deliver="…"` has to do; for real use put it behind https and a limit on requests.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const largest = 2_000_000; // bytes
const isId = (id) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);

async function textOf(request) {
  let text = '';
  for await (const chunk of request.setEncoding('utf8'))
    if ((text += chunk).length > largest) throw Object.assign(new Error('too large'), { status: 413 });
  return text;
}

/** Keeps the latest version of a result; the same one twice is one. */
function keep(folder, result) {
  const file = join(folder, `${result.id}.json`);
  let before = '';
  try {
    before = JSON.parse(readFileSync(file, 'utf8')).completedAt;
  } catch {} // there is none yet
  if (before >= (result.completedAt ?? '')) return;
  writeFileSync(`${file}.new`, JSON.stringify(result));
  renameSync(`${file}.new`, file); // whole or not at all
}

async function statusOf(folder, request) {
  if (request.method === 'OPTIONS') return 204;
  if (request.method !== 'POST') return 405;
  try {
    const result = JSON.parse(await textOf(request));
    if (result?.format !== 'samen-result/1' || !isId(result.id)) return 422;
    keep(folder, result);
    return 200;
  } catch (error) {
    return error.status ?? (error instanceof SyntaxError ? 400 : 500);
  }
}

/** @param origin the site whose pages may send, such as `https://example.org`; needed when this runs elsewhere. */
export function receiver(folder, origin = 'null') {
  mkdirSync(folder, { recursive: true });
  const headers = {
    'access-control-allow-origin': origin,
    'access-control-allow-headers': 'content-type, idempotency-key',
  };
  return createServer(async (request, response) => response.writeHead(await statusOf(folder, request), headers).end());
}

if (import.meta.url === pathToFileURL(process.argv[1]).href)
  receiver('results', process.env.ORIGIN).listen(8090, () => console.log('Send results to http://localhost:8090/'));
