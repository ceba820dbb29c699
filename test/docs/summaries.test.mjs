// What docs/summaries.md shows is so. Needs a build.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { DuckDBInstance } from '@duckdb/node-api';
import {
  addResult,
  countsJson,
  emptySummary,
  makeResult,
  mergeCounts,
  parseCounts,
  score,
  select,
} from '../../dist/index.js';
import flow from '../../dist/presets/flow.js';
import { ownFolder, samen } from '../cli/run.mjs';
import { madeResults } from '../tools/made-results.mjs';
import { nodeModule } from '../tools/node-module.mjs';

const page = readFileSync('docs/summaries.md', 'utf8');
const blocks = (language, text = page) =>
  [...text.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, block]) => block);
const folder = ownFolder();

test('the counts are those of the answers above them', () => {
  const own = blocks('json', readFileSync('docs/custom-instruments.md', 'utf8')).map(JSON.parse);
  const evening = own.find(({ passport }) => passport?.id === 'first-evening');
  const [answers, counts] = blocks('json').map(JSON.parse);
  const about = { locale: 'en', wording: 'standard', startedAt: '2026-02-01T09:30:00Z' };
  const results = answers.map((one, index) =>
    makeResult(evening, one, score(evening, one), { ...about, id: `0192f0c1-2d30-7a4b-8c5d-00000000000${index}` }),
  );
  const made = countsJson(results.reduce(addResult, emptySummary(evening)));
  assert.equal(JSON.stringify(made), JSON.stringify(counts), 'the order of keys is that of the docs as well');
  assert.ok(parseCounts(counts).ok);
  assert.equal(mergeCounts(counts, counts).parts[0].n, 6, 'counts that are added twice count twice');
});

test('the program runs, and prints the counts of a part', () => {
  const [code] = blocks('js');
  const results = [...madeResults(flow, 40)];
  const before = `
    const results = ${JSON.stringify(results)};
    const { emptySummary: empty, addResult: put } = await import('samen');
    const theirs = results.slice(0, 5).reduce(put, empty((await import('samen/presets/flow.js')).default));`;
  const args = ['--input-type=module', '-e', before + code];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  const { n } = select(results.reduce(addResult, emptySummary(flow)), { perspective: 'member', round: '2' });
  assert.ok(stdout.startsWith(`${n} Map(`), stdout);
});

test('the SQL counts what a summary counts', async () => {
  const { answersCsv } = await nodeModule('src/export/csv.ts');
  const results = [...madeResults(flow, 60)];
  const path = join(folder, 'answers.csv');
  writeFileSync(path, answersCsv(flow, results, { locale: 'en' }));
  const database = await (await DuckDBInstance.create(':memory:')).connect();
  const [sql] = blocks('sql');
  const rows = (await database.runAndReadAll(sql.replace('answers.csv', path))).getRowObjects();
  const { questions } = select(results.reduce(addResult, emptySummary(flow)));
  const answered = [...questions].filter(([id]) => !id.startsWith('balance'));
  const expected = answered.flatMap(([question, { values }]) =>
    // Of a checklist each person gives one answer.
    [...values].map(([value, number]) => [question, value, number, number].join()),
  );
  const found = rows.map(({ question, value, number, people }) => [question, value, number, people].join());
  assert.deepEqual(found.sort(), expected.sort());
});

test('every option of the command is there, and no other', () => {
  const { stdout } = samen(folder, ['summarise', '--help']);
  const inHelp = [...stdout.matchAll(/^ {2}(--[a-z]+)/gm)]
    .map(([, option]) => option)
    .filter((one) => one !== '--help');
  const inPage = [...page.matchAll(/^\| `(--[a-z]+)/gm)].map(([, option]) => option);
  assert.deepEqual(inPage.sort(), inHelp.sort());
});
