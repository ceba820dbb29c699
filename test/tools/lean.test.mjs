import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseAst } from 'rollup/parseAst';
import { lean } from './lean.mjs';

const run = (code, id) => lean().transform(code, id);

for (const [name, file] of [
  ['@lit/reactive-element', 'css-tag.js'],
  ['@lit/reactive-element', 'reactive-element.js'],
  ['lit-element', 'lit-element.js'],
  ['lit-html', 'lit-html.js'],
  ['lit-html', 'directive.js'],
  ['lit-html', 'directive-helpers.js'],
  ['lit-html', 'directives/repeat.js'],
  ['idb-keyval', 'dist/index.js'],
]) {
  const id = `${process.cwd()}/node_modules/${name}/${file}`;
  test(`the installed ${name}/${file} is made leaner and stays a module`, () => {
    const code = readFileSync(id, 'utf8');
    const made = run(code, id).code;
    assert.notEqual(made, code);
    parseAst(made);
  });
  test(`another version of ${name}/${file} is an error`, () => assert.throws(() => run('export {};', id), /has no/));
}

test('other files stay as they are', () => assert.equal(run('export {};', '/components/lit-html.js'), null));

test('what is taken out of Lit is used nowhere', () => {
  const gone = /\b(?:firstUpdated|hostUpdate|shouldUpdate|scheduleUpdate|removeController)\b/;
  const files = readdirSync('components', { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.ts'));
  assert.ok(files.length > 0, 'there are sources');
  assert.deepEqual(
    files.filter((file) => gone.test(readFileSync(`components/${file}`, 'utf8'))),
    [],
  );
});
