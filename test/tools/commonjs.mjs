// Rollup plugin: packages from before modules, each as a module with the names it has; what they share is there once.
import { createRequire } from 'node:module';
import { build } from 'esbuild';

const require = createRequire(import.meta.url);
const mark = '\0commonjs:';
const file = (name) => name.replace(/\W/g, '_');

/** A module that exports what a package does. */
function facade(name) {
  const found = require(name);
  const names = Object.keys(found).filter((key) => /^[a-z_$][\w$]*$/i.test(key) && key !== 'default');
  const all = names.length ? `export { ${names.join()} } from '${name}';` : '';
  return typeof found === 'function' ? `${all} export { default } from '${name}';` : all;
}

async function bundled(names) {
  const facades = {
    name: 'facades',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^facade:/ }, ({ path }) => ({ path, namespace: 'facade' }));
      onLoad({ filter: /.*/, namespace: 'facade' }, ({ path }) => ({
        contents: facade(path.slice('facade:'.length)),
        resolveDir: process.cwd(),
      }));
    },
  };
  const entryPoints = Object.fromEntries(names.map((name) => [file(name), `facade:${name}`]));
  const how = { bundle: true, splitting: true, format: 'esm', target: 'es2022', platform: 'browser' };
  const { outputFiles } = await build({ ...how, entryPoints, outdir: 'out', write: false, plugins: [facades] });
  return new Map(outputFiles.map(({ path, text }) => [/([^/\\]+)\.js$/.exec(path)[1], text]));
}

/** @param names of packages. */
export function commonjs(names) {
  let made;
  return {
    name: 'commonjs',
    resolveId(source, importer = '') {
      if (names.includes(source)) return mark + file(source);
      const [, inside] = /^\.\/(.+)\.js$/.exec(source) ?? [];
      return importer.startsWith(mark) && inside ? mark + inside : null;
    },
    async load(id) {
      if (!id.startsWith(mark)) return null;
      made ??= bundled(names);
      return (await made).get(id.slice(mark.length));
    },
  };
}
