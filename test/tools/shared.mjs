import { build } from 'esbuild';
import { defines } from './entries.mjs';

const bundling = { bundle: true, splitting: true, format: 'esm', packages: 'external', write: false, outdir: 'dist' };

/** The library's own modules that every element for answering loads at once. */
export async function sharedModules(root = process.cwd()) {
  const files = Object.values(defines);
  const { inputs } = (await build({ ...bundling, entryPoints: files, metafile: true, logLevel: 'error' })).metafile;
  const add = (file, found) => {
    if (!inputs[file] || found.has(file)) return found;
    found.add(file);
    for (const { path, kind } of inputs[file].imports) if (kind === 'import-statement') add(path, found);
    return found;
  };
  const loaded = files
    .map((file) => add(file, new Set()))
    .filter((found) => found.has('components/internal/widget.ts'));
  const shared = Object.keys(inputs).filter((file) => loaded.every((found) => found.has(file)));
  return new Set(shared.map((file) => `${root}/${file}`));
}
