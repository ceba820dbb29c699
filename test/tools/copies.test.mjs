import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rollup } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { inBase } from './chunks.mjs';
import { copies } from './copies.mjs';
import { sharedModules } from './shared.mjs';

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

test('an element has its own copy of what it shares with some others, and the rest once', async () => {
  const shared = await sharedModules();
  const form = `${process.cwd()}/components/internal/form/form-widget.ts`;
  assert.ok(shared.has(`${process.cwd()}/components/internal/widget.ts`));
  assert.ok(!shared.has(form), 'the sorter is no form');
  const bundle = await rollup({
    input: ['components/checklist/define.ts', 'components/assessment/define.ts'],
    external: /^(?:lit|zod|idb-keyval)/,
    plugins: [copies(shared), esbuild({ target: 'es2022' })],
  });
  const { output } = await bundle.generate({ format: 'es', manualChunks: inBase(shared) });
  await bundle.close();
  const holders = (file) => output.filter(({ moduleIds }) => moduleIds.some((id) => id.split('?')[0] === file)).length;
  assert.equal(holders(form), 2);
  for (const file of shared) assert.equal(holders(file), 1, file);
});
