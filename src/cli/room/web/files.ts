import { readdir, readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { createHash } from 'node:crypto';

const squeeze = {
  br: async (body: Buffer) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: body.length } }),
  gzip: async (body: Buffer) => promisify(gzip)(body, { level: 9 }),
};

export type Coding = keyof typeof squeeze;

/** Something to serve, from memory. */
export interface Page {
  type: string;
  body: Buffer;
  /** Its name has a hash in it: it never changes. */
  forever: boolean;
  etag: string;
  /** Compressed once, and kept; undefined when that makes it no smaller. */
  as(coding: Coding): Promise<Buffer | undefined>;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/** A page of a body; its type by the end of its name. */
export function page(name: string, body: Buffer): Page {
  const made: Partial<Record<Coding, Promise<Buffer | undefined>>> = {};
  const smaller = async (coding: Coding) => {
    const found = await squeeze[coding](body);
    return found.length < body.length ? found : undefined;
  };
  return {
    type: types[extname(name)] ?? 'application/octet-stream',
    body,
    forever: /-[\w-]{7}\.js$/.test(name),
    etag: `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`,
    as: (coding) => (made[coding] ??= smaller(coding)),
  };
}

/** The built library: this file is built into the folder beside it. */
const library = new URL('../', import.meta.url);

/** What pages may ask for, by folder. */
const folders = ['', 'chunks/', 'presets/'];

/** Every script of the library that a page loads, by its path. Nothing else can be asked for, as nothing else is here. */
export async function libraryFiles(under: string): Promise<Map<string, Page>> {
  const found = new Map<string, Page>();
  for (const folder of folders)
    for (const name of await readdir(new URL(folder || '.', library)))
      if (name.endsWith('.js'))
        found.set(`${under}${folder}${name}`, page(name, await readFile(new URL(folder + name, library))));
  return found;
}
