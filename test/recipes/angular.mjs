// The recipe for Angular, as it stands in the docs. Not among the tests of `npm test`, as Angular and its compiler are 86 MB:
// `npm run test:angular` installs them in a folder that goes again.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { recipeOf, saidOf } from './docs.mjs';
import { bundled, compiler, project } from './project.mjs';
import { tries } from './tries.mjs';

const parts = ['common', 'compiler', 'compiler-cli', 'core', 'platform-browser'];
const { version } = saidOf('Angular');
const fetched = [...parts.map((part) => `@angular/${part}@${version}`), 'rxjs@7.8.2', 'typescript@6.0.3'];

const exercise = recipeOf('Angular', 'ts');
const main = `
import { createComponent, type ApplicationRef, type ComponentRef } from '@angular/core';
import { createApplication } from '@angular/platform-browser';
import { Exercise } from './exercise.js';
import type { Result } from 'samen';

declare global {
  var kept: Result[];
  var app: { show(given: object): Promise<void>; hide(): void };
}

let application: ApplicationRef | undefined;
let shown: ComponentRef<Exercise> | undefined;
window.app = {
  async show(given) {
    application ??= await createApplication();
    const hostElement = document.createElement('app-exercise');
    const isNew = !shown;
    shown ??= createComponent(Exercise, { environmentInjector: application.injector, hostElement });
    for (const [name, value] of Object.entries(given)) shown.setInput(name, value);
    if (!isNew) return;
    document.querySelector('main')!.append(hostElement);
    shown.instance.result.subscribe((result) => window.kept.push(result));
    application.attachView(shown.hostView);
  },
  hide() {
    shown?.destroy();
    application?.destroy();
    shown = application = undefined;
  },
};
`;
const config = {
  compilerOptions: {
    target: 'ES2022',
    module: 'ESNext',
    moduleResolution: 'Bundler',
    lib: ['ES2023', 'DOM', 'DOM.Iterable'],
    types: [],
    strict: true,
    rootDir: '.',
    outDir: 'compiled',
  },
  angularCompilerOptions: { strictTemplates: true },
  files: ['main.ts'],
};
const files = { 'exercise.ts': exercise, 'main.ts': main, 'tsconfig.json': JSON.stringify(config) };

const root = project(files, { fetched });
const load = createRequire(join(root, 'main.js'));

/** Angular's compiler, on what is in the folder now. */
function ngc() {
  const path = join(root, 'node_modules/@angular/compiler-cli/bundles/src/bin/ngc.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [path, '-p', root], { encoding: 'utf8' });
  return { ok: status === 0, said: stdout + stderr };
}

/** Compiles the rest of Angular's own packages, which are published half compiled. */
const linked = compiler(/@angular\/.*\.mjs$/, async (text, filename) => {
  const { default: linker } = await import(load.resolve('@angular/compiler-cli/linker/babel'));
  const { code } = await load('@babel/core').transformAsync(text, { filename, plugins: [linker], compact: false });
  return code;
});

tries('Angular', async () => {
  const { ok, said } = ngc();
  assert.ok(ok, said);
  await bundled(root, { entry: 'compiled/main.js', plugins: [linked] });
  return { root, version: load('@angular/core/package.json').version };
});

test('Angular does not compile it without the schema', () => {
  writeFileSync(join(root, 'exercise.ts'), exercise.replace('schemas: [CUSTOM_ELEMENTS_SCHEMA],', ''));
  const { ok, said } = ngc();
  assert.ok(!ok);
  assert.match(said, /'samen-checklist' is not a known element/);
});
