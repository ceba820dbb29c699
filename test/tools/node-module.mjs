import { build } from 'esbuild';

/** A module of the sources with all it imports, as Node runs it. */
export async function nodeModule(entry) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    // Packages of the older kind ask for Node's own modules by this.
    banner: { js: `import { createRequire } from 'node:module'; const require = createRequire(process.cwd() + '/');` },
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}
