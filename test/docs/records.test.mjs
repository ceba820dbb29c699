// What docs/records.md says of files is so.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as exported from '../../dist/esm/src/export/index.js';
import { columns } from '../../dist/esm/src/export/columns.js';
import { problems } from '../../dist/esm/src/instrument/problems/en.js';
import flow from '../../dist/esm/src/presets/flow/index.js';

const docs = readFileSync('docs/records.md', 'utf8');
const section = (title) => docs.split(/^#+ /m).find((part) => part.startsWith(title));
/** What stands between backticks in the first column of a section's table. */
const named = (title) =>
  [...section(title).matchAll(/^\| (`.*?) \|/gm)].flatMap(([, cell]) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
  );

test('the columns of the table of answers are those in the docs', () => {
  assert.deepEqual(new Set(named('The table of answers')), new Set(columns));
});

test('the reasons in the docs exist', () => {
  const codes = named('Opening files');
  assert.ok(codes.length > 10);
  assert.deepEqual(
    codes.filter((code) => !(code in problems.sentences)),
    [],
  );
});

test('what the docs import is exported, and all that is exported is in the docs', () => {
  const imported = [...docs.matchAll(/import \{ (.*?) \} from 'samen\/export\.js'/g)].flatMap(([, names]) =>
    names.split(', '),
  );
  assert.deepEqual(
    imported.filter((name) => !(name in exported)),
    [],
  );
  assert.deepEqual(
    Object.keys(exported).filter((name) => !docs.includes(name)),
    [],
  );
});

test('the first example in the docs runs', async () => {
  const result = readFileSync('test/golden/flow.json', 'utf8');
  const [, example] = /```js\n([^]*?)```/.exec(docs);
  const saved = [];
  const code = example.replace(/^import .*$/gm, '').replace('const { results, refused }', 'const { results }');
  const names = Object.keys(exported);
  const run = Object.getPrototypeOf(async () => {}).constructor(...names, 'flow', 'text', 'save', code);
  await run(...Object.values(exported), flow, result, (name, content) => saved.push([name, content.length > 500]));
  assert.deepEqual(saved, [
    ['Flow in je groep 2026-11-23.docx', true],
    ['Flow in je groep 2026-11-23.md', true],
    ['group.csv', true],
  ]);
});
