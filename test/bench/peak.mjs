import { spawn } from 'node:child_process';
import { once } from 'node:events';
import typology from '../../dist/presets/typology.js';
import { madeResults } from '../tools/made-results.mjs';
import { nodeModule } from '../tools/node-module.mjs';

/** Says at the end how much memory there was at most, in kB. */
const watch = `data:text/javascript,process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS))`;

/** How results are written one after another, and what comes before them. */
const { answersHead, answersRows } = await nodeModule('src/export/csv.ts');
const formats = {
  lines: { head: '', write: (result) => `${JSON.stringify(result)}\n` },
  table: { head: answersHead({ locale: 'en' }), write: (result) => answersRows(typology, result, { locale: 'en' }) },
};

/** Results with an id of its own each; answers come back after a thousand. */
function* texts(n, { head, write }) {
  yield head;
  const made = Array.from(madeResults(typology, Math.min(n, 1000)), (result) => [result.id, write(result)]);
  for (let index = 0; index < n; index++) {
    const [id, text] = made[index % made.length];
    yield text.replaceAll(id, id.replace(/\d{12}$/, String(index).padStart(12, '0')));
  }
}

async function pipe(all, into) {
  let text = '';
  for (const line of all) {
    text += line;
    if (text.length < 64_000) continue;
    if (!into.write(text)) await once(into, 'drain');
    text = '';
  }
  into.end(text);
}

/**
 * Counts `n` results that come in by a pipe, by the command line.
 * @param format `lines` for JSON lines, `table` for a table of answers.
 * @returns the most memory that it had (resident, in MB), the seconds, and what it printed.
 */
export async function peakOf(n, format = 'lines') {
  const started = performance.now();
  const args = ['--import', watch, 'dist/cli/samen.js', 'summarise', '-', '--locale', 'en'];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'pipe'] });
  const printed = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'])
    child[name].setEncoding('utf8').on('data', (text) => (printed[name] += text));
  const closed = once(child, 'close');
  await pipe(texts(n, formats[format]), child.stdin);
  const [exit] = await closed;
  const peak = Number(/peak (\d+)/.exec(printed.stderr)[1]) / 1024;
  return { exit, peak, seconds: (performance.now() - started) / 1000, printed: printed.stdout };
}
