import { posix } from 'node:path';
import { importsOf } from './imports.mjs';

const FOLDER = /^(?:src|components)\/[^/]+/;

/** The row a file falls under: its folder, or itself when it lies in none. */
const rowOf = (file) => FOLDER.exec(file)?.[0] ?? file;

const isFile = (target) => /^(?:src|components)\//.test(target);

/** What an import means: a file of ours by its path (`.js` stands for `.ts`), or a package by its name. */
function targetOf(file, to) {
  if (to.startsWith('.')) return posix.join(posix.dirname(file), to).replace(/\.js$/, '.ts');
  const parts = to.split('/');
  return to.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0];
}

/** Whether an entry of the table covers a target: a folder what is in it, `*` one name (alone: any package). */
function covers(entry, target) {
  if (entry === '*') return !isFile(target);
  if (entry.includes('*')) return new RegExp(`^${entry.replaceAll('.', '\\.').replace('*', '[^/]+')}$`).test(target);
  return target === entry || target.startsWith(`${entry}/`);
}

function allows({ may = [], types = [], once = [], later = {} }, file, { how, target }) {
  const entries = [rowOf(file), ...may, ...once, ...(how === 'type' ? types : [])];
  return (
    entries.some((entry) => covers(entry, target)) || (how === 'dynamic' && later[file] && covers(later[file], target))
  );
}

function problemsOf(file, text, table) {
  const row = table[rowOf(file)];
  if (!row) return [`${file}: its folder is not in the table`];
  return importsOf(text).flatMap(({ how, to }) => {
    if (to === undefined) return [`${file}: import() of something other than a plain string`];
    const target = targetOf(file, to);
    return allows(row, file, { how, target }) ? [] : [`${file}: may not import ${target} (${how})`];
  });
}

/** Packages that may be imported in one file of a folder, and are imported in more. */
function spreadOf(files, table) {
  const seen = new Map();
  for (const [file, text] of files)
    for (const { to } of importsOf(text)) {
      const target = to && targetOf(file, to);
      const once = table[rowOf(file)]?.once ?? [];
      if (!target || isFile(target) || !once.some((entry) => covers(entry, target))) continue;
      const key = `${target} in ${rowOf(file)}`;
      seen.set(key, new Set(seen.get(key)).add(file));
    }
  return [...seen]
    .filter(([, where]) => where.size > 1)
    .map(([key, where]) => `${key}: only in one of ${[...where].join(', ')}`);
}

/**
 * Checks modules against the table.
 *
 * @param files text by path, as `src/instrument/schema.ts`.
 * @returns a sentence per import that is not allowed.
 */
export const check = (files, table) => [
  ...[...files].flatMap(([file, text]) => problemsOf(file, text, table)),
  ...spreadOf(files, table),
];
