// The table that `samen summarise` writes, read by a parser that is not ours. Needs a build.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import Papa from 'papaparse';
import { addResult, agreement, emptySummary, mean, middle, select } from '../../dist/index.js';
import flow from '../../dist/presets/flow.js';
import tuckman from '../../dist/presets/tuckman.js';
import wishes from '../../dist/presets/neighbourhood-wishes.js';
import { madeResults } from '../tools/made-results.mjs';
import { ownFolder, samen } from './run.mjs';

const folder = ownFolder();

/** The rows that come of these results, by the names of their columns. */
function tableOf(results, ...options) {
  const [input, output] = [join(folder, 'in.json'), join(folder, 'out.csv')];
  writeFileSync(input, JSON.stringify(results));
  const { exit, stdout } = samen(folder, ['summarise', input, '--csv', output, ...options]);
  assert.equal(exit, 0, stdout);
  const text = readFileSync(output, 'utf8');
  assert.ok(text.startsWith('\uFEFF'), 'Excel knows it as UTF-8');
  const { data, errors, meta } = Papa.parse(text.trim(), { header: true });
  assert.deepEqual(errors, []);
  return { rows: data, meta };
}

const numbered = (row) => Number(row.number.replace(',', '.'));

test('it has the columns of the docs', () => {
  const { meta } = tableOf([...madeResults(flow, 6)]);
  const page = readFileSync('docs/summaries.md', 'utf8');
  for (const column of meta.fields) assert.ok(page.includes(`\`${column}\``), column);
});

test('it opens in a Dutch spreadsheet: semicolons, decimal commas, and words in Dutch', () => {
  const results = [...madeResults(tuckman, 30)];
  const { rows, meta } = tableOf(results, '--locale', 'nl');
  assert.equal(meta.delimiter, ';');
  const { questions } = select(results.reduce(addResult, emptySummary(tuckman)));
  const forming = rows.filter(({ question }) => question === 'forming');
  const own = { ...middle(questions.get('forming')), mean: mean(questions.get('forming')).value };
  for (const measure of ['least', 'low', 'median', 'high', 'most', 'mean']) {
    const row = forming.find((one) => one.measure === measure);
    assert.equal(numbered(row), own[measure]);
    assert.doesNotMatch(row.number, /\./);
    assert.equal(row.n, String(own.n));
    assert.equal(row.text, tuckman.texts.nl.forming);
  }
  const [item] = tuckman.items;
  const given = rows.filter(({ question, measure }) => question === item.id && measure === 'count');
  assert.deepEqual(
    given.map(({ value, number, answer }) => [value, Number(number), answer]),
    [...tuckman.scale, 'dont-know']
      .filter((value) => questions.get(item.id).values.has(value))
      .map((value) => [value, questions.get(item.id).values.get(value), tuckman.texts.nl[value] ?? 'Weet ik niet']),
  );
});

test('steps of a scale have a middle and an agreement, of which "does not apply" is no part', () => {
  const results = [...madeResults(flow, 40)];
  const { rows } = tableOf(results);
  const tally = select(results.reduce(addResult, emptySummary(flow))).questions.get('goal');
  assert.ok(tally.values.has('not-applicable'));
  const measured = (name) => rows.find(({ question, measure }) => question === 'goal' && measure === name);
  const [median, alike] = [middle(tally, flow.scale), agreement(tally, flow.scale)];
  assert.deepEqual([numbered(measured('median')), measured('median').n], [median.median, String(median.n)]);
  assert.deepEqual([numbered(measured('agreement')), measured('agreement').n], [alike.value, String(alike.n)]);
});

test('nothing in it is a formula; ticks and dates stay what they are', () => {
  const results = [...madeResults(wishes, 10)].map((result) => ({
    ...result,
    perspective: '=1+1',
    context: { round: '@SUM(A1)' },
  }));
  const { rows } = tableOf(results, '--by', 'perspective,round');
  assert.ok(rows.length > 0);
  for (const row of rows) assert.deepEqual([row.perspective, row.round], ["'=1+1", "'@SUM(A1)"]);
  const values = (id) => rows.filter(({ question, value }) => question === id && value).map(({ value }) => value);
  assert.deepEqual(values('consent'), ['true']);
  assert.ok(values('date').length > 1 && values('date').every((value) => /^\d{4}-\d\d-\d\d$/.test(value)));
});
