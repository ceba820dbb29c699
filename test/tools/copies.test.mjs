import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rollup } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { copies } from './copies.mjs';

async function filesOf(...input) {
  const bundle = await rollup({ input, plugins: [copies(), esbuild({ target: 'es2022' })] });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  return output;
}

test('each language of a preset has the definition in its own file', async () => {
  const files = await filesOf('src/presets/flow/nl.ts', 'src/presets/flow/en.ts');
  assert.equal(files.length, 2, 'there is no third file that both need');
  for (const { code } of files) assert.match(code, /minimum: 4/);
});

test('texts that two presets share stay one file', async () => {
  const files = await filesOf('src/presets/typology/nl.ts', 'src/presets/neighbourhood-offer/nl.ts');
  const offer = files.find(({ name, facadeModuleId }) => facadeModuleId?.includes('neighbourhood-offer') && name);
  assert.equal(offer.imports.length, 1);
});

test('the interface’s texts of a kind have what they are built on in their own file', async () => {
  const files = await filesOf('src/locale/nl/sorter.ts', 'src/locale/nl/interview.ts');
  assert.equal(files.length, 2);
  for (const { code } of files) assert.match(code, /zone-empty/);
});
