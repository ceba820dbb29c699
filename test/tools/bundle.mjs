import { build } from 'esbuild';

/** A module of the tests with all it imports, as one script that can be put into a page. */
export async function bundle(entry) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    write: false,
  });
  return outputFiles[0].text;
}
