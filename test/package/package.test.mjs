import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { test } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { core, elements, entries, live, presets, schemas } from '../tools/entries.mjs';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

const filesIn = (folder) => readdirSync(folder, { recursive: true }).map((name) => posix.join(folder, String(name)));
const sources = ['src', 'components'].filter(existsSync).flatMap(filesIn);

/** The name an entry point has for users, and the files behind it: `samen/sorter.js` is `sorter`. */
const exported = {
  '.': ['index'],
  './all.js': ['all'],
  './*.js': elements,
  './presets/*.js': presets,
  './web/*.js': Object.keys({ ...core, ...live, ...entries }),
  './single/*.js': elements,
  './schema/*.json': schemas,
};

const targetsOf = (target) => (typeof target === 'string' ? [target] : Object.values(target));
const isMissing = (path) => !existsSync(path);

test('publint finds nothing to say about the package', async () => {
  const { messages } = await publint({ strict: true, pkgDir: '.' });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, manifest)),
    [],
  );
});

test('there are elements, presets and schemas to publish', () => {
  for (const names of [elements, presets, schemas]) assert.ok(names.length > 0);
});

for (const [entry, target] of Object.entries(manifest.exports))
  test(`what the entry point ${entry} names was built`, () => {
    const names = exported[entry] ?? [''];
    const paths = names.flatMap((name) => targetsOf(target).map((path) => path.replaceAll('*', name)));
    assert.deepEqual(paths.filter(isMissing), []);
  });

test('every built module for bundlers has its types and its source map', () => {
  const modules = filesIn('dist/esm').filter((file) => /^dist\/esm\/(?:src|components)\/.*\.js$/.test(file));
  assert.ok(modules.length > 0);
  const beside = modules.flatMap((file) => [file.replace(/\.js$/, '.d.ts'), `${file}.map`]);
  assert.deepEqual(beside.filter(isMissing), []);
});

test('built files load each other by relative address and end in .js', () => {
  const scripts = filesIn('dist').filter((file) => /\.[cm]?js$/.test(file) && !file.startsWith('dist/esm/'));
  assert.deepEqual(
    scripts.filter((file) => !file.endsWith('.js')),
    [],
  );
  const addresses = scripts.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/(?:\bfrom|\bimport\(?)\s*["']([^"']+)["']/g)].map(([, to]) => [file, to]),
  );
  assert.ok(addresses.length > 0);
  // The command line is Node's alone: it loads what Node has, and what npm installed beside it.
  const forNode = (to) => isBuiltin(to) || to in manifest.dependencies;
  assert.deepEqual(
    addresses.filter(([file, to]) => !/^\.\.?\/.*\.js$/.test(to) && !(file.startsWith('dist/cli/') && forNode(to))),
    [],
  );
});

test('a file for one script loads nothing', () => {
  for (const name of elements) assert.doesNotMatch(readFileSync(`dist/single/${name}.js`, 'utf8'), /\bimport\s*[("']/);
});

test('a user gets types for tags, presets and functions', () => {
  const tsc = 'node_modules/typescript/bin/tsc';
  const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', 'test/package/tsconfig.json'], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, stdout);
});

test('the manifest of custom elements describes every element', () => {
  const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  const described = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
  assert.deepEqual(described.map(({ tagName }) => tagName).sort(), elements.map((name) => `samen-${name}`).sort());
  assert.deepEqual(modules.map(({ path }) => path).filter(isMissing), []);
  for (const { tagName, events } of described) {
    // A room is led, and hands nothing to its page.
    assert.ok(events.length > 0 || tagName === 'samen-room', tagName);
    assert.ok(
      events.every(({ name }) => name.startsWith('samen-')),
      tagName,
    );
  }
});

test('the lock file names no registry', () => {
  assert.doesNotMatch(readFileSync('package-lock.json', 'utf8'), /"resolved"/);
});

test('the package holds what it needs and no tests', () => {
  const [{ files }] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8' }),
  );
  const paths = files.map(({ path }) => path);
  for (const path of ['LICENSE', 'LICENSE-TEXTS', 'README.md', 'dist/all.js']) assert.ok(paths.includes(path), path);
  const strange = paths.filter((path) => /(?:^|[/.])(?:test|tests|spec)\b/.test(path) || /^(?:demo|docs)\//.test(path));
  assert.deepEqual(strange, []);
});

test('the top level is what a newcomer expects', () => {
  const committed =
    'src components demo docs test README.md SECURITY.md CHANGELOG.md LICENSE LICENSE-TEXTS package.json package-lock.json ' +
    'rollup.config.mjs web-test-runner.config.mjs custom-elements-manifest.config.mjs ' +
    'tsconfig.json tsconfig.core.json tsconfig.build.json';
  const allowed = new Set([...committed.split(' '), 'node_modules', 'dist', 'coverage']);
  const found = readdirSync('.').filter((name) => !name.startsWith('.'));
  assert.deepEqual(
    found.filter((name) => !allowed.has(name)),
    [],
  );
});

test('no source file is longer than 250 lines', () => {
  const modules = sources.filter((file) => file.endsWith('.ts'));
  assert.ok(modules.length > 0);
  const lines = (file) => readFileSync(file, 'utf8').trimEnd().split('\n').length;
  assert.deepEqual(
    modules.filter((file) => lines(file) > 250).map((file) => `${file}: ${lines(file)} lines`),
    [],
  );
});
