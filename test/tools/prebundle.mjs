// Web Dev Server plugin: serves packages of many modules (zod/mini: 92 files) as one file each.
import { build } from 'esbuild';

const urlOf = (name) => `/__prebundled/${name.replaceAll('/', '__')}.js`;

async function bundle(name) {
  const stdin = { contents: `export * from '${name}'`, resolveDir: process.cwd() };
  const { outputFiles } = await build({ stdin, bundle: true, format: 'esm', target: 'es2022', write: false });
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
