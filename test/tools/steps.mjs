import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const quoted = (paths) => paths.map((path) => JSON.stringify(path)).join(' ');

const nodeTests = () =>
  readdirSync('test', { recursive: true })
    .filter((name) => name.endsWith('.test.mjs'))
    .map((name) => join('test', name))
    .sort();

function nodeStep(files) {
  const chosen = files.length ? files.filter((file) => file.endsWith('.mjs')) : nodeTests();
  return chosen.length && `node --test --test-reporter=./test/tools/node-reporter.mjs ${quoted(chosen)}`;
}

function browserStep(files, options = '') {
  const chosen = files.filter((file) => file.endsWith('.ts'));
  if (files.length && !chosen.length) return undefined;
  return `wtr ${chosen.length ? `--files ${quoted(chosen)}` : options}`;
}

/**
 * What `npm test` runs, in this order. `live` steps show what they print as it comes, the others only when they fail.
 * A step that comes `after` another needs what that one makes. A step without a command has nothing to do for the chosen files.
 */
export const stepsFor = (files) => [
  { name: 'types', command: 'tsc -p tsconfig.json' },
  { name: 'core', command: 'tsc -p tsconfig.core.json' },
  { name: 'cli', command: 'tsc -p src/cli' },
  { name: 'lint', command: 'oxlint --type-aware --deny-warnings' },
  { name: 'format', command: 'prettier --check .' },
  { name: 'build', command: 'npm run --silent build' },
  { name: 'node', command: nodeStep(files), live: true, after: 'build' },
  { name: 'chromium', command: browserStep(files, '--coverage'), live: true },
  { name: 'firefox', command: browserStep(files), live: true },
  { name: 'webkit', command: browserStep(files), live: true },
];
