import { existsSync, statSync } from 'node:fs';
import { opendir } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** What is read in a folder; other files there are none of ours. */
const ours = /\.(?:json|jsonl|ndjson|csv|zip)$/i;

/** Hidden files, and what a Mac adds. */
const hidden = /^(?:\.|__MACOSX$)/;

const magic = /[*?]/;

/** Told of every file in a folder that is passed over. */
export type Pass = (file: string) => void;

async function* inFolder(folder: string, pass: Pass): AsyncGenerator<string> {
  for await (const entry of await opendir(folder)) {
    const path = join(folder, entry.name);
    if (hidden.test(entry.name)) continue;
    if (entry.isDirectory()) yield* inFolder(path, pass);
    else if (ours.test(entry.name)) yield path;
    else pass(path);
  }
}

const patternOf = (name: string): RegExp =>
  new RegExp(
    `^${name
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
  );

/** Paths that fit a pattern: `*` and `?` in a name, and `**` for any folders. */
async function* matching(base: string, [name, ...rest]: readonly string[]): AsyncGenerator<string> {
  if (name === undefined) yield base;
  else if (!magic.test(name)) {
    const path = join(base, name);
    if (existsSync(path)) yield* matching(path, rest);
  } else if (existsSync(base) && statSync(base).isDirectory()) {
    if (name === '**') yield* matching(base, rest);
    for await (const entry of await opendir(base)) {
      if (hidden.test(entry.name)) continue;
      const path = join(base, entry.name);
      if (name !== '**') {
        if (patternOf(name).test(entry.name)) yield* matching(path, rest);
      } else if (entry.isDirectory()) yield* matching(path, [name, ...rest]);
    }
  }
}

async function* filesAt(path: string, pass: Pass): AsyncGenerator<string> {
  if (existsSync(path) && statSync(path).isDirectory()) yield* inFolder(path, pass);
  else yield path;
}

/**
 * The files that arguments name: files, folders with all in them, and patterns such as `*.json`, which a Windows shell leaves to
 * the program. They come one by one, in no order: no list of a million names is made. A path that is not there comes as it is.
 */
export async function* filesOf(paths: readonly string[], pass: Pass): AsyncGenerator<string> {
  for (const path of paths) {
    if (existsSync(path) || !magic.test(path)) {
      yield* filesAt(path, pass);
      continue;
    }
    const names = path.split(sep === '\\' ? /[\\/]/ : '/');
    const [first = ''] = names;
    const root = first === '' || first.endsWith(':');
    let found = false;
    for await (const one of matching(root ? `${first}${sep}` : '', root ? names.slice(1) : names)) {
      found = true;
      yield* filesAt(one, pass);
    }
    if (!found) yield path;
  }
}
