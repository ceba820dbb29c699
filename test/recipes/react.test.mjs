// The recipe for React, as it stands in the docs.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { recipeOf } from './docs.mjs';
import { bundled, project } from './project.mjs';
import { tries } from './tries.mjs';

const { version } = JSON.parse(readFileSync('node_modules/react/package.json', 'utf8'));
const exercise = recipeOf('React', 'tsx');

// Strict mode puts everything on the page twice.
const main = `
import { createElement, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Exercise } from './exercise.tsx';

let root;
const onResult = (result) => window.kept.push(result);
window.app = {
  show(given) {
    root ??= createRoot(document.querySelector('main'));
    root.render(createElement(StrictMode, null, createElement(Exercise, { ...given, onResult })));
  },
  hide() {
    root.unmount();
    root = undefined;
  },
};
`;

tries('React', async () => {
  const root = project({ 'main.js': main, 'exercise.tsx': exercise }, { linked: ['react', 'react-dom'] });
  await bundled(root, { jsx: 'automatic' });
  return { root, version };
});

const options = {
  target: 'ES2022',
  module: 'ESNext',
  moduleResolution: 'Bundler',
  jsx: 'react-jsx',
  lib: ['ES2023', 'DOM', 'DOM.Iterable'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
};

const wrong = [
  `<samen-checklist wording="plainer" />`,
  `<samen-checklist readonly="yes" />`,
  `<samen-checklist onsamen-complete={(event) => event.results} />`,
  `<samen-checklists />`,
];

test('React: strict TypeScript knows the elements, their properties and their events', () => {
  const mistakes = wrong.map((one, n) => `// @ts-expect-error\nexport const wrong${n} = ${one};`);
  const files = { 'exercise.tsx': exercise, 'wrong.tsx': `import type {} from 'samen/jsx';\n${mistakes.join('\n')}` };
  const config = { compilerOptions: options, files: Object.keys(files) };
  const root = project({ ...files, 'tsconfig.json': JSON.stringify(config) }, { linked: ['react', '@types/react'] });
  const tsc = 'node_modules/typescript/bin/tsc';
  const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', root], { encoding: 'utf8' });
  assert.equal(status, 0, stdout);
});
