// A user's folder: the package as it is installed, a framework beside it, and a page that is built there.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { build } from 'esbuild';

/**
 * Makes a folder, which goes with the process; gives its path.
 *
 * @param files text by name.
 * @param linked packages that are installed here.
 * @param fetched packages, with their versions, to install in that folder alone.
 */
export function project(files, { linked = [], fetched = [] } = {}) {
  const root = mkdtempSync(join(tmpdir(), 'samen-recipe-'));
  process.on('exit', () => rmSync(root, { recursive: true, force: true }));
  const write = (name, text) => {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  };
  const link = (name, to) => {
    mkdirSync(dirname(join(root, 'node_modules', name)), { recursive: true });
    symlinkSync(resolve(to), join(root, 'node_modules', name));
  };
  for (const [name, text] of Object.entries(files)) write(name, text);
  // Before the links, which an installation would take away.
  if (fetched.length) execFileSync('npm', ['install', '--silent', ...fetched], { cwd: root, stdio: 'inherit' });
  link('samen', '.');
  for (const name of linked) link(name, `node_modules/${name}`);
  return root;
}

/** Bundles `main.js` of a folder to `out/main.js`, as for development: there frameworks say what they miss. */
export const bundled = (root, { entry = 'main.js', ...options } = {}) =>
  build({
    entryPoints: [join(root, entry)],
    outdir: join(root, 'out'),
    entryNames: 'main',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"development"' },
    logLevel: 'error',
    ...options,
  });

/** An esbuild plugin that puts files through the compiler of a framework: `compile(text, path)` gives JavaScript. */
export const compiler = (filter, compile) => ({
  name: 'compiler',
  async setup({ onLoad }) {
    const { readFile } = await import('node:fs/promises');
    onLoad({ filter }, async ({ path }) => ({ contents: await compile(await readFile(path, 'utf8'), path) }));
  },
});
