// The same numbers by another way: SQL over the table of answers, the command line, and a summary. Needs a build.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { DuckDBInstance } from '@duckdb/node-api';
import { addResult, emptySummary, mean, middle, select } from '../../dist/index.js';
import tuckman from '../../dist/presets/tuckman.js';
import { presets } from '../tools/entries.mjs';
import { madeResults } from '../tools/made-results.mjs';
import { nodeModule } from '../tools/node-module.mjs';
import { ownFolder, samen } from './run.mjs';

const { answersCsv } = await nodeModule('src/export/csv.ts');
const folder = ownFolder();
const file = (name) => join(folder, name);
const database = await (await DuckDBInstance.create(':memory:')).connect();
const rows = async (sql) => (await database.runAndReadAll(sql)).getRowObjects();
const quoted = (text) => `'${text.replaceAll("'", "''")}'`;

/** A table of ours, all of its cells as texts; an apostrophe that keeps a text a text is taken off again. */
const table = (path) => `(
  SELECT * REPLACE (CASE WHEN value LIKE '''%' THEN substr(value, 2) ELSE value END AS value)
  FROM read_csv(${quoted(path)}, delim = ',', quote = '"', header = true, all_varchar = true, nullstr = '')
)`;

/** Results that an element made, and a hundred that are drawn by lot, in a table of answers and counted by the command. */
async function given(id) {
  const { default: instrument } = await import(`../../dist/presets/${id}.js`);
  const golden = JSON.parse(readFileSync(`test/golden/${id}.json`, 'utf8'));
  const results = [golden, ...madeResults(instrument, 100)];
  const [answers, lines, counts] = ['answers.csv', 'results.jsonl', 'counts.csv'].map((name) => file(`${id}-${name}`));
  writeFileSync(answers, answersCsv(instrument, results, { locale: 'en' }));
  writeFileSync(lines, results.map((result) => JSON.stringify(result)).join('\n'));
  const { exit, stdout } = samen(folder, ['summarise', lines, '--open', '--csv', counts]);
  assert.equal(exit, 0, stdout);
  const { questions } = select(results.reduce(addResult, emptySummary(instrument)));
  return { instrument, answers: table(answers), counts: table(counts), questions };
}

const inOrder = (list) => list.map((one) => one.join(' | ')).sort();

for (const id of presets)
  test(`${id}: results per question and value are the same in SQL, by the command line and in a summary`, async () => {
    const { answers, counts, questions, instrument } = await given(id);
    const groups = (instrument.sections ?? []).flatMap(({ fields }) => fields).filter(({ type }) => type === 'group');
    const isGroup = `question IN (${['', ...groups.map((group) => group.id)].map(quoted).join()})`;
    // What somebody wrote is in the table of answers, and in no counts.
    const asked = `question IN (SELECT question FROM ${counts} WHERE measure = 'count')`;
    const sql = await rows(`
      SELECT question, value, count(*)::INT AS number, n FROM ${answers} JOIN (
        SELECT question, count(DISTINCT result)::INT AS n FROM ${answers} GROUP BY question
      ) USING (question)
      WHERE ${asked} AND NOT ${isGroup} GROUP BY question, value, n`);
    assert.ok(sql.length > 5);
    const command = await rows(`
      SELECT question, value, number::INT AS number, n::INT AS n FROM ${counts}
      WHERE measure = 'count' AND NOT ${isGroup} AND question IN (SELECT question FROM ${answers})`);
    const cells = (all) => inOrder(all.map(({ question, value, number, n }) => [question, value, number, n]));
    assert.deepEqual(cells(sql), cells(command));
    const own = [...questions].flatMap(([question, { n, values }]) =>
      [...values].map(([value, number]) => ({ question, value, number, n })),
    );
    const raw = new Set(sql.map(({ question }) => question));
    assert.deepEqual(cells(sql), cells(own.filter(({ question }) => raw.has(question))));
    // Everything that the command counted is in the summary, and the other way round.
    const all = await rows(
      `SELECT question, value, number::INT AS number, n::INT AS n FROM ${counts} WHERE measure = 'count'`,
    );
    assert.deepEqual(cells(all), cells(own));

    for (const { id: group } of groups) {
      const entries = await rows(`
        SELECT entries::VARCHAR AS value, count(*)::INT AS number FROM (
          SELECT result, count(*) FILTER (WHERE question = ${quoted(group)}) AS entries FROM ${answers} GROUP BY result
        ) GROUP BY entries`);
      const expected = [...questions.get(group).values];
      assert.deepEqual(inOrder(entries.map(({ value, number }) => [value, number])), inOrder(expected));
    }
  });

test('means and medians of dimensions are the same in SQL from what was answered, by the command line and in a summary', async () => {
  const { answers, counts, questions } = await given('tuckman');
  const { scale, items, minimum, dimensions } = tuckman;
  const values = (list) =>
    `(VALUES ${list.map((row) => `(${row.map((one) => (typeof one === 'string' ? quoted(one) : one))})`)})`;
  const sql = await rows(`
    WITH steps AS (SELECT * FROM ${values(scale.map((step, index) => [step, index + 1]))} AS s(value, step)),
      items AS (SELECT * FROM ${values(items.map((item) => [item.id, item.dimension, item.reverse ?? false]))} AS i(question, dimension, turned)),
      means AS (
        SELECT result, dimension, avg(CASE WHEN turned THEN ${scale.length + 1} - step ELSE step END) AS mean
        FROM ${answers} JOIN steps USING (value) JOIN items USING (question)
        GROUP BY result, dimension HAVING count(*) >= ${minimum}
      )
    SELECT dimension, count(*)::INT AS n, avg(mean) AS mean, median(mean) AS median,
      quantile_cont(mean, 0.25) AS low, quantile_cont(mean, 0.75) AS high
    FROM means GROUP BY dimension`);
  assert.deepEqual(new Set(sql.map(({ dimension }) => dimension)), new Set(dimensions));
  const command = await rows(`SELECT question, measure, number::DOUBLE AS number, n::INT AS n FROM ${counts}`);
  for (const { dimension, n, ...numbers } of sql) {
    const own = { ...middle(questions.get(dimension)), mean: mean(questions.get(dimension)).value };
    assert.equal(own.n, n);
    for (const [measure, number] of Object.entries(numbers)) {
      const printed = command.find((row) => row.question === dimension && row.measure === measure);
      assert.equal(printed.n, n);
      assert.equal(printed.number, own[measure], 'the table holds every digit');
      assert.ok(Math.abs(number - own[measure]) < 1e-9, measure);
    }
  }
});
