import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { test } from 'node:test';
import { check } from './check.mjs';
import { checkPages } from './pages.mjs';
import { table } from './table.mjs';

const read = (folders, wanted) =>
  new Map(
    folders
      .filter((folder) => existsSync(folder))
      .flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => posix.join(folder, name)))
      .filter(wanted)
      .map((file) => [file, readFileSync(file, 'utf8')]),
  );

const sources = read(['src', 'components'], (file) => file.endsWith('.ts'));
// The demo's server is a tool of Node's, not a page.
const pages = read(['demo', 'docs'], (file) => /\.(?:html|js|mjs)$/.test(file) && file !== 'demo/serve.mjs');

const problems = (file, text) => check(new Map([[file, text]]), table);

test('every import follows the table', () => {
  assert.ok(sources.size > 0, 'there are sources');
  assert.deepEqual(check(sources, table), []);
});

test('the demo and the docs load built entry points alone', () => {
  assert.deepEqual(checkPages(pages), []);
});

for (const [why, file, text] of [
  ['of another kind', 'components/sorter/sorter.ts', `import '../checklist/checklist.js';`],
  ['of another kind, by its types', 'components/sorter/sorter.ts', `import type { A } from '../checklist/a.js';`],
  ['of another kind, inside a type', 'components/sorter/a.ts', `type A = import('../checklist/a.js').A;`],
  ['of a package without a row', 'src/score/score.ts', `import { html } from 'lit';`],
  ['of a part of such a package', 'src/score/score.ts', `import { x } from 'lit/directives/x.js';`],
  ['of Node', 'src/score/score.ts', `import { readFile } from 'node:fs';`],
  ['upwards', 'src/instrument/a.ts', `export * from '../score/score.js';`],
  ['of a value where types are allowed', 'src/presets/flow/nl.ts', `import { x } from '../../instrument/x.js';`],
  [
    'of the class where loading on demand is allowed',
    'components/interview/define.ts',
    `import '../sorter/define.js';`,
  ],
  ['on demand from elsewhere', 'components/interview/a.ts', `const a = () => import('../sorter/define.js');`],
  ['of the command line', 'components/internal/a.ts', `import '../../src/cli/a.js';`],
  ['of a class from the list of all', 'components/all.ts', `import './sorter/sorter.js';`],
  ['that cannot be read', 'src/locale/a.ts', 'const a = (x: string) => import(`./${x}.js`);'],
  ['from a folder without a row', 'src/new/a.ts', ''],
])
  test(`an import ${why} is found`, () => assert.equal(problems(file, text).length, 1));

for (const [why, file, text] of [
  ['of its own folder', 'src/score/score.ts', `import { a } from './a.js'; export { b } from './b.js';`],
  ['of types', 'src/presets/flow/nl.ts', `import type { Texts } from '../../instrument/passport.js';`],
  ['of a part of an allowed package', 'src/instrument/a.ts', `import * as z from 'zod/mini';`],
  ['on demand', 'components/interview/define.ts', `const a = () => import('../sorter/define.js');`],
  ['of every definition', 'components/all.ts', `import './sorter/define.js';`],
  ['in a comment or a string', 'src/locale/a.ts', `// import '../score/a.js'\nconst a = "import('../score/a.js')";`],
])
  test(`an import ${why} is allowed`, () => assert.deepEqual(problems(file, text), []));

test('a library that belongs in one file is found in a second', () => {
  const text = `import { get } from 'idb-keyval';`;
  assert.deepEqual(check(new Map([['src/draft/a.ts', text]]), table), []);
  const both = new Map([
    ['src/draft/a.ts', text],
    ['src/draft/b.ts', text],
  ]);
  assert.deepEqual(check(both, table), ['idb-keyval in src/draft: only in one of src/draft/a.ts, src/draft/b.ts']);
});

test('a page that loads a source, a chunk or a module of the bundlers is found', () => {
  const page = (html) => checkPages(new Map([['demo/page.html', html]])).length;
  assert.equal(page('<script type="module" src="../dist/sorter.js"></script>'), 0);
  assert.equal(page('<script type="module">import "../dist/presets/flow.js"; import "./menu.js";</script>'), 0);
  assert.equal(page('<script type="application/json">{ "a": 1 }</script>'), 0);
  assert.equal(page('<script type="module" src="../components/sorter/define.ts"></script>'), 1);
  assert.equal(page('<script type="module">await import("../dist/chunks/base.js");</script>'), 1);
  assert.equal(page('<link rel="modulepreload" href="../dist/esm/src/index.js">'), 1);
});
