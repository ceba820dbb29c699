// Web Dev Server plugin: serves packages of many modules (zod/mini: 92 files), or of none (papaparse), as one file each.
import { build } from 'esbuild';

const urlOf = (name) => `/__prebundled/${name.replaceAll('/', '__')}.js`;

async function bundle(name) {
  const contents = `export * from '${name}'; import * as all from '${name}'; export default all.default`;
  const stdin = { contents, resolveDir: process.cwd() };
  const logOverride = { 'import-is-undefined': 'silent' }; // a package without a default export
  const options = { bundle: true, format: 'esm', target: 'es2022', write: false, logOverride };
  const { outputFiles } = await build({ stdin, ...options });
  return outputFiles[0].text;
}

export function prebundle(names) {
  const made = new Map();
  return {
    name: 'prebundle',
    resolveImport: ({ source }) => (names.includes(source) ? urlOf(source) : undefined),
    async serve({ path }) {
      const name = names.find((one) => urlOf(one) === path);
      if (!name) return undefined;
      if (!made.has(name)) made.set(name, bundle(name));
      return { body: await made.get(name), type: 'js' };
    },
  };
}
