import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { importsOf } from '../layers/imports.mjs';

/** zod keeps its state in a property of this name, which no minifier may change. */
export const hasParser = (code) => code.includes('_zod');

const read = (root, file) => readFileSync(posix.join(root, file), 'utf8');

function followed(root, file, wanted) {
  const targets = importsOf(read(root, file)).filter(wanted);
  return targets.map(({ to }) => posix.join(posix.dirname(file), to));
}

/** A built file and all it imports, directly or not; `wanted` says which imports are followed. */
export function closureOf(root, file, wanted = () => true, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  for (const next of followed(root, file, wanted)) closureOf(root, next, wanted, found);
  return found;
}

const isStatic = ({ how }) => how === 'static';

/** Whether loading this file loads the parser. */
const loadsParser = (root, file) => [...closureOf(root, file, isStatic)].some((one) => hasParser(read(root, one)));

/** Everything a page with this entry can ever load, but for the parser of custom instruments and what only it uses. */
export function withoutParser(root, entry) {
  const found = new Set();
  const visit = (file) => {
    if (found.has(file) || loadsParser(root, file)) return;
    found.add(file);
    for (const next of followed(root, file, () => true)) visit(next);
  };
  visit(entry);
  return [...found];
}
