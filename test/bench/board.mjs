// What it takes to fill a board: `npm run build && npm run bench:board`, with `--json` for JSON, `--rounds 5`, `--sizes 1000,10000`,
// `--instrument tuckman`. The board reads files from disk, separate and in one zip. Its time is set against that of
// reading and parsing the same files in the same page, right before: ratios of one run mean something, times do not.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { zipSync } from 'fflate';
import * as core from '../../dist/index.js';
import { makeGroup } from '../../demo/group.js';
import { open } from '../tools/page.mjs';
import { serve } from '../tools/serve.mjs';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean' },
    rounds: { type: 'string', default: '3' },
    sizes: { type: 'string', default: '1000,10000' },
    instrument: { type: 'string', default: 'typology' },
    build: { type: 'string', default: 'dist' },
  },
});
const sizes = values.sizes.split(',').map(Number);
const folder = mkdtempSync(join(tmpdir(), 'samen-bench-'));

/** Writes so many results as a person would have them, and all of them in a zip; gives the paths. */
function write(instrument, size) {
  const results = makeGroup(core, instrument, 'en', { member: size / 2 });
  const texts = results.map((result) => [`result-${size}-${result.id}.json`, JSON.stringify(result, null, 2)]);
  const zip = join(folder, `${size}.zip`);
  const encode = (text) => new TextEncoder().encode(text);
  writeFileSync(zip, zipSync(Object.fromEntries(texts.map(([name, text]) => [name, encode(text)]))));
  const files = texts.map(([name, text]) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  });
  return { separate: files, zip: [zip] };
}

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>bench</title>
<script type="importmap">{"imports":{"fflate":"/node_modules/fflate/esm/browser.js"}}</script>
<script type="module" src="/${values.build}/board.js"></script>
<input type="file" multiple id="files"><samen-board></samen-board>`;

/** Runs in the page: reads and parses the files, as quickly as is simple. */
async function plainly() {
  const { unzipSync } = await import('fflate');
  const files = [...document.getElementById('files').files];
  const started = performance.now();
  let n = 0;
  const parse = (text) => JSON.parse(text).id && n++;
  if (files[0].name.endsWith('.zip')) {
    const all = unzipSync(new Uint8Array(await files[0].arrayBuffer()));
    for (const bytes of Object.values(all)) parse(new TextDecoder().decode(bytes));
  } else
    for (let at = 0; at < files.length; at += 32)
      for (const text of await Promise.all(files.slice(at, at + 32).map((file) => file.text()))) parse(text);
  return { n, took: performance.now() - started };
}

/** Runs in the page: hands the files to a new board, and waits until all of them are in its picture. */
async function onBoard(of) {
  const board = document.createElement('samen-board');
  document.querySelector('samen-board').replaceWith(board);
  await board.updateComplete;
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  await frame();
  const started = performance.now();
  void board.pick(document.getElementById('files').files);
  const half = `${(of / 2).toLocaleString('en')} people`;
  const complete = () => board.progress?.read === of && board.shadowRoot.textContent.includes(half);
  let told = 0;
  for (let last; !complete(); await frame()) {
    if (board.progress?.read !== last) told += 1;
    last = board.progress?.read;
  }
  return { took: performance.now() - started, told };
}

const middle = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** The longest task of the page while `work` is done: what its thread worked, whatever else the machine does. */
async function longestTask(tab, work) {
  await tab.tracing.start({ categories: ['-*', 'toplevel', 'devtools.timeline'] });
  await work();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(await tab.tracing.stop()));
  const scripts = new Set(
    traceEvents.filter(({ name }) => name === 'FunctionCall').map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) => /^Thread.*RunTask$/.test(name) && scripts.has(`${pid} ${tid}`),
  );
  return tasks.reduce((most, { tdur = 0 }) => Math.max(most, tdur), 0) / 1000;
}

async function measure(tab, size, [form, paths]) {
  const input = await tab.$('#files');
  await input.uploadFile(...paths);
  const rounds = [];
  for (let round = 0; round < Number(values.rounds); round++) {
    const { n, took } = await tab.evaluate(plainly);
    if (n !== size) throw new Error(`Of ${size} files ${n} were read.`);
    rounds.push({ plain: took, ...(await tab.evaluate(onBoard, size)) });
  }
  const of = (key) => middle(rounds.map((round) => round[key]));
  const ratio = middle(rounds.map(({ plain, took }) => took / plain));
  const longest = await longestTask(tab, () => tab.evaluate(onBoard, size));
  return { form, size, ratio, plain: of('plain'), took: of('took'), told: of('told'), longest };
}

/** A table of what was measured, and how the time of a result grows from fewer results to more. */
function print(rows) {
  console.log('files     results  board : plain  ms a result  progress shown  longest task');
  for (const { form, size, ratio, took, told, longest } of rows) {
    const cells = [`${ratio.toFixed(2)} : 1`, (took / size).toFixed(3), `${told}×`, `${longest.toFixed(0)} ms`];
    console.log(form.padEnd(9), String(size).padStart(7), ...cells.map((cell) => cell.padStart(13)));
  }
  for (const form of new Set(rows.map((row) => row.form))) {
    const each = rows.filter((row) => row.form === form).map(({ took, size }) => took / size);
    console.log(
      `${form}: a result of ${sizes.at(-1)} takes ${(each.at(-1) / each[0]).toFixed(2)} times one of ${sizes[0]}`,
    );
  }
}

const server = await serve({ root: '.', pages: { '/bench/': page } });
const { page: tab, close } = await open();
try {
  const { default: instrument } = await import(`../../dist/presets/${values.instrument}.js`);
  await tab.goto(`${server.url}/bench/`);
  await tab.evaluate(() => customElements.whenDefined('samen-board').then(() => {}));
  const rows = [];
  for (const size of sizes)
    for (const files of Object.entries(write(instrument, size))) rows.push(await measure(tab, size, files));
  if (values.json) console.log(JSON.stringify(rows, null, 2));
  else print(rows);
} finally {
  await close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}
