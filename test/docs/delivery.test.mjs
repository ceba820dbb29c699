// What docs/delivery.md says that every way keeps is what its tests ask of it.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { nodeModule } from '../tools/node-module.mjs';

const { ways } = await nodeModule('test/deliver/ways.ts');

const [header, , ...rows] = readFileSync('docs/delivery.md', 'utf8')
  .split('## What every way keeps')[1]
  .match(/^\| .* \|$/gm)
  .map((row) => row.slice(2, -2).split(' | '));

test('the table of ways is what the contract asks of each', () => {
  const said = rows.map(([way, ...cells]) => [way, header.slice(1).filter((_, at) => cells[at] === 'yes')]);
  assert.deepEqual(Object.fromEntries(said), { ...ways });
});

test('every way is put to the contract', () => {
  const files = ['test/deliver', 'test/wordpress'].flatMap((folder) =>
    readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name))),
  );
  const put = files
    .filter((file) => /\.(ts|mjs)$/.test(file))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\b(?:delivers|clausesOf)\('([^']+)'/g)])
    .map(([, way]) => way);
  assert.deepEqual(put.sort(), Object.keys(ways).sort());
});
