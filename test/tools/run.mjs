// The test command. `npm test -- --only lint,build` runs some steps, `npm test -- --only chromium test/x.test.ts` one
// file, `BROWSERS=chromium npm test` one browser.
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { parseArgs } from 'node:util';
import { canInstall } from './apt.mjs';
import { ensureChromium } from './browser.mjs';
import { isFresh } from './fresh.mjs';
import { ensureOffice } from './office.mjs';
import { ensureOthers } from './other-browsers.mjs';
import { stepsFor } from './steps.mjs';

const BROWSERS = ['chromium', 'firefox', 'webkit'];
const COUNTS = /(\d+) passed, (\d+) failed/g;

/** Codes that move the cursor, which mean nothing in a log. */
const CURSOR = /\x1b\[\d*[A-K]/g; // eslint-disable-line no-control-regex

const { values, positionals } = parseArgs({ options: { only: { type: 'string' } }, allowPositionals: true });
const list = (text) => text?.split(',').map((name) => name.trim());
const only = list(values.only);
const browsers = list(process.env.BROWSERS) ?? BROWSERS;

function chosenSteps() {
  const all = stepsFor(positionals);
  const names = all.map(({ name }) => name);
  const unknown = (only ?? []).filter((name) => !names.includes(name));
  if (unknown.length) throw new Error(`No such step: ${unknown.join(', ')}. There are: ${names.join(', ')}.`);
  const chosen = all.filter(({ name, command }) => {
    if (!command || (BROWSERS.includes(name) && !browsers.includes(name))) return false;
    return only ? only.includes(name) : true;
  });
  // The tests in Node look at what was built.
  if (only?.includes('node') && !only.includes('build') && !isFresh())
    chosen.unshift(all.find(({ name }) => name === 'build'));
  return chosen;
}

/** Says which browsers there are, after an attempt to install what is missing; the ones that stay missing. */
async function ensureBrowsers(wanted) {
  if (wanted.includes('chromium'))
    await ensureChromium().then(
      ({ source, launchOptions }) => console.log(`Chromium (${source}): ${launchOptions.executablePath}`),
      (error) => console.log(error.message),
    );
  const missing = ensureOthers(wanted);
  for (const { name, packages } of missing) {
    const why = canInstall() ? 'they could not be installed' : 'as root on Debian this command installs them';
    console.log(`Skipped: ${name}. It needs the packages ${packages.join(' ')} (${why}).`);
  }
  return missing.map(({ name }) => name);
}

function runStep({ name, command, live }) {
  const path = `${join(process.cwd(), 'node_modules/.bin')}${delimiter}${process.env.PATH}`;
  const env = { ...process.env, PATH: path, ...(BROWSERS.includes(name) && { BROWSERS: name }) };
  const started = performance.now();
  return new Promise((done) => {
    const child = spawn(command, { shell: true, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
        if (live) process.stdout.write(text.replace(CURSOR, ''));
      });
    child.on('close', (code) => done({ name, ok: code === 0, output, seconds: (performance.now() - started) / 1000 }));
  });
}

/** Tests in a step's output; a step that runs no tests counts as one. */
function countsOf({ ok, output }) {
  const [, passed, failed] = [...output.matchAll(COUNTS)].at(-1) ?? [undefined, +ok, 0];
  return { passed: +passed, failed: ok ? +failed : Math.max(1, +failed) };
}

const notRun = ({ name, after }) => ({ name, ok: false, output: `not run: ${after} failed`, seconds: 0 });

async function runAll(steps) {
  const results = [];
  for (const step of steps) {
    console.log(`\n— ${step.name}`);
    const blocked = results.some(({ name, ok }) => name === step.after && !ok);
    const result = blocked ? notRun(step) : await runStep(step);
    if (blocked) console.log(result.output);
    if (!result.ok && !step.live) console.log(result.output.trimEnd());
    console.log(`${result.ok ? 'ok' : 'failed'} (${result.seconds.toFixed(1)} s)`);
    results.push({ ...result, ...countsOf(result) });
  }
  return results;
}

function summarise(results, skipped) {
  const row = (name, state, ...rest) => [name.padEnd(10), state.padEnd(8), ...rest].join('').trimEnd();
  console.log(`\n${row('step', 'result', 'seconds'.padStart(8), 'passed'.padStart(8), 'failed'.padStart(8))}`);
  for (const { name, ok, seconds, passed, failed } of results)
    console.log(
      row(name, ok ? 'ok' : 'failed', ...[seconds.toFixed(1), passed, failed].map((n) => String(n).padStart(8))),
    );
  for (const name of skipped) console.log(row(name, 'skipped'));
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
}

const steps = chosenSteps();
const needs = steps.flatMap(({ name }) => (name === 'node' ? ['chromium'] : BROWSERS.includes(name) ? [name] : []));
const skipped = await ensureBrowsers([...new Set(needs)]);
if (steps.some(({ command }) => /\.office\.test\.mjs/.test(command))) ensureOffice();
const results = await runAll(steps.filter(({ name }) => !skipped.includes(name)));
summarise(results, skipped);
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;
