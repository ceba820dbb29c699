// The recipe for Vue, as it stands in the docs.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { compileScript, compileTemplate, parse } from 'vue/compiler-sfc';
import { open } from '../tools/page.mjs';
import { serve } from '../tools/serve.mjs';
import { recipeOf } from './docs.mjs';
import { bundled, compiler, project } from './project.mjs';
import { tries } from './tries.mjs';

const { version } = JSON.parse(readFileSync('node_modules/vue/package.json', 'utf8'));
const { default: template } = await import(
  `data:text/javascript,${encodeURIComponent(`export default ${recipeOf('Vue', 'js')}`)}`
);

/** The two parts of a component, each by its compiler, as bundlers join them. */
function compile(text, path, { compilerOptions } = {}) {
  const { descriptor, errors } = parse(text, { filename: path });
  assert.deepEqual(errors, []);
  const script = compileScript(descriptor, { id: path, genDefaultAs: 'component' });
  const rendered = compileTemplate({
    id: path,
    filename: path,
    source: descriptor.template.content,
    compilerOptions: { ...compilerOptions, bindingMetadata: script.bindings },
  });
  assert.deepEqual(rendered.errors, []);
  return `${script.content}\n${rendered.code}\nexport default Object.assign(component, { render });`;
}

// What a page gives is often reactive.
const main = `
import { createApp, h, reactive } from 'vue';
import Exercise from './Exercise.vue';

let app, given;
const onResult = (result) => window.kept.push(result);
window.app = {
  show(next) {
    given ??= reactive({});
    Object.assign(given, next);
    if (!app) (app = createApp(() => h(Exercise, { ...given, onResult }))).mount('main');
  },
  hide() {
    app.unmount();
    app = given = undefined;
  },
};
`;

async function make(options) {
  const root = project({ 'main.js': main, 'Exercise.vue': recipeOf('Vue', 'vue') }, { linked: ['vue'] });
  const plugins = [compiler(/\.vue$/, (text, path) => compile(text, path, options))];
  const define = {
    'process.env.NODE_ENV': '"development"',
    __VUE_OPTIONS_API__: 'true',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
  };
  await bundled(root, { plugins, define });
  return { root, version };
}

tries('Vue', () => make(template));

test('Vue asks for a component of that name where the compiler was not told', async () => {
  const { root } = await make();
  const html = '<!doctype html><title>recipe</title><main></main><script type="module" src="/main.js"></script>';
  const server = await serve({ root: `${root}/out`, pages: { '/': html } });
  after(server.close);
  const { page, close } = await open();
  after(close);
  const warnings = [];
  page.on('console', (message) => warnings.push(message.text()));
  await page.goto(`${server.url}/`);
  await page.evaluate(() => window.app.show({ instrument: 'flow', group: 'Oost' }));
  assert.match(warnings.join('\n'), /Failed to resolve component: samen-checklist/);
});
