import { chmodSync, rmSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild, { minify } from 'rollup-plugin-esbuild';
import { inBase, inOne } from './test/tools/chunks.mjs';
import { commonjs } from './test/tools/commonjs.mjs';
import { copies } from './test/tools/copies.mjs';
import { core, defines, entries, live, schemas } from './test/tools/entries.mjs';
import { jsonSchemas } from './test/tools/json-schemas.mjs';
import { lean } from './test/tools/lean.mjs';
import { sharedModules } from './test/tools/shared.mjs';
import { squeezeLiterals } from './test/tools/squeeze-literals.mjs';

const compile = [
  commonjs(['@nats-io/nats-core', '@nats-io/jetstream', 'jsqr']),
  resolve({ extensions: ['.ts', '.mjs', '.js'], exportConditions: ['production'] }),
  esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }),
  squeezeLiterals(),
  lean(),
];
const small = minify({ target: 'es2022', legalComments: 'none' });
/** For what has a byte budget: after esbuild's, a slow minifier that finds some percents more. */
const smallest = [small, terser({ ecma: 2022, module: true, compress: { passes: 4 }, format: { comments: false } })];

const inPackages = (id) => id.includes('/node_modules/');

/** Every warning is an error, but for two about other people's code. */
function onLog(level, log, handler) {
  if (log.code === 'INVALID_ANNOTATION' && log.id?.includes('/node_modules/zod/')) return; // comments that speak of @__PURE__
  if (log.code === 'CIRCULAR_DEPENDENCY' && log.ids?.every(inPackages)) return;
  if (level === 'warn') throw Object.assign(new Error(log.message), log);
  handler(level, log);
}

const schemaModules = schemas.map((name) => [name, `dist/esm/src/${name}/schema.js`]);

rmSync('dist', { recursive: true, force: true });

/** One file, dependencies and all that is loaded on demand in it. */
const inOneFile = (name, file, output) => ({
  input: { [name]: file },
  onLog,
  plugins: [...compile, small],
  output: { sourcemap: true, inlineDynamicImports: true, entryFileNames: '[name].js', ...output },
});

/** For bundlers: one file per module, dependencies left outside. */
const forBundlers = {
  input: Object.values({ ...core, ...live, ...entries }),
  external: (id) => /^(?:lit|@lit|zod|idb-keyval|fflate|hpke|@panva|@noble|lean-qr|jsqr|@nats-io)(?:\/|$)/.test(id),
  onLog,
  plugins: [...compile, jsonSchemas(Object.fromEntries(schemaModules), 'dist/schema')],
  output: { dir: 'dist/esm', format: 'es', preserveModules: true, preserveModulesRoot: '.', sourcemap: true },
};

/** For `<script type="module">`: what all elements share in one file, so that a page loads that and what it shows. */
const { all, scorm, cmi5, room, ...apart } = entries;
const pages = (input, manualChunks, ...plugins) => ({
  // What an element fetches for itself imports from the element's own file: no file more between the two.
  preserveEntrySignatures: 'allow-extension',
  input,
  onLog,
  plugins: [...plugins, ...compile, ...smallest],
  output: {
    dir: 'dist',
    format: 'es',
    sourcemap: 'hidden', // beside the files; a line that names them would cost every page half a kilobyte
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash:7].js',
    manualChunks,
  },
});
const shared = await sharedModules();
const forPages = [
  pages(apart, inBase(shared), copies(shared)),
  pages({ all }, inOne()),
  // Apart, as they come before the element's own file, and with any of them.
  pages({ scorm }),
  pages({ cmi5 }),
  pages(live), // with what only some pages need in a file of its own
  pages({ room }, inBase(shared), copies(shared)), // apart, as what it shares with the board would cut that into more files
];

/** The core for pages, apart: what it shares with the elements would cut these into more files. */
const coreForPages = Object.entries(core).map(([name, file]) => inOneFile(name, file, { dir: 'dist', format: 'es' }));

/** For hosts that allow nothing but one classic script: an element with all it may need, and what a page in a frame says. */
const forOneScript = Object.entries({ ...defines, framed: 'components/embed/framed.ts' }).map(([name, file]) =>
  inOneFile(name, file, { dir: 'dist/single', format: 'iife', name: `samen_${name}` }),
);

/** The command line: Node's alone. Each command is a file that is loaded when it is asked for. Complete in itself, but for what serves a room. */
const forCommands = {
  input: { samen: 'src/cli/samen.ts' },
  external: (id) => isBuiltin(id) || ['ws', 'aedes'].includes(id),
  onLog,
  plugins: [...compile, small, { name: 'executable', writeBundle: () => chmodSync('dist/cli/samen.js', 0o755) }],
  output: { dir: 'dist/cli', format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name].js' },
};

export default [forBundlers, ...forPages, ...coreForPages, ...forOneScript, forCommands];
