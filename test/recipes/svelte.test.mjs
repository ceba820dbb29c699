// The recipe for Svelte, as it stands in the docs.
import { compile, VERSION } from 'svelte/compiler';
import { recipeOf } from './docs.mjs';
import { bundled, compiler, project } from './project.mjs';
import { tries } from './tries.mjs';

// What a page gives may change: a store, so that it can do so from outside.
const app = `
<script>
  import Exercise from './Exercise.svelte';

  let { given, onResult } = $props();
</script>

<Exercise {...$given} {onResult} />
`;
const main = `
import { mount, unmount } from 'svelte';
import { writable } from 'svelte/store';
import App from './App.svelte';

let app;
const given = writable();
const onResult = (result) => window.kept.push(result);
window.app = {
  show(next) {
    given.set(next);
    app ??= mount(App, { target: document.querySelector('main'), props: { given, onResult } });
  },
  async hide() {
    await unmount(app);
    app = undefined;
  },
};
`;

tries('Svelte', async () => {
  const files = { 'main.js': main, 'App.svelte': app, 'Exercise.svelte': recipeOf('Svelte', 'svelte') };
  const root = project(files, { linked: ['svelte'] });
  const toCode = (text, filename) => compile(text, { filename, generate: 'client', dev: true }).js.code;
  await bundled(root, { plugins: [compiler(/\.svelte$/, toCode)], conditions: ['svelte', 'browser'] });
  return { root, version: VERSION };
});
