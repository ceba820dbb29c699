// `samen summarise`: the same numbers as a summary, whatever the files. Needs a build.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { addResult, countsJson, emptySummary, parseCounts, select } from '../../dist/index.js';
import { nodeModule } from '../tools/node-module.mjs';
import { madeResults } from '../tools/made-results.mjs';
import { presets } from '../tools/entries.mjs';
import { leftIn, ownFolder, samen } from './run.mjs';

const { answersCsv } = await nodeModule('src/export/csv.ts');
const folder = ownFolder();
const preset = async (id) => (await import(`../../dist/presets/${id}.js`)).default;
const [flow, typology, offer] = await Promise.all(['flow', 'typology', 'neighbourhood-offer'].map(preset));

const file = (name) => join(folder, name);
const write = (name, data) => (writeFileSync(file(name), data), file(name));
const json = (value) => JSON.stringify(value);

/** The counts in a file, as they were written: one object per line. */
const countsIn = (path) => readFileSync(path, 'utf8').trim().split('\n').map(JSON.parse);

/** What the command counts, or how it ended. */
function counts(paths, ...options) {
  const { exit, stdout, stderr } = samen(folder, ['summarise', ...paths, '--json', file('counts.json'), ...options]);
  assert.equal(exit, 0, stdout + stderr);
  assert.deepEqual(leftIn(folder), []);
  return countsIn(file('counts.json'));
}

const both = ['--by', 'perspective,round', '--open'];
const summed = (instrument, results) => results.reduce(addResult, emptySummary(instrument));
/** Each result, and some of them in a second version. */
const given = (instrument) => [...madeResults(instrument, 60, { again: 20 })];

for (const instrument of [flow, typology, offer]) {
  const { id } = instrument.passport;
  const results = given(instrument);
  const expected = [countsJson(summed(instrument, results))];

  test(`${id}: the counts are those of a summary, from a file per result`, () => {
    mkdirSync(file(id));
    for (const [index, result] of results.entries()) write(`${id}/${index}.json`, json(result));
    assert.deepEqual(counts([file(id)], ...both), expected);
    assert.deepEqual(counts([file(`${id}/*.json`)], ...both), expected);
    assert.deepEqual(counts([file(`${id.slice(0, -1)}?/**/*.js*`)], ...both), expected);
  });

  test(`${id}: they are from a list, from lines, by a pipe, from a zip and from a table`, () => {
    const files = Object.fromEntries(results.map((result, index) => [`in/${index}.json`, strToU8(json(result))]));
    // A table holds a result once.
    const once = [...new Map(results.toReversed().map((result) => [result.id, result])).values()].slice(0, 30);
    const rest = write(`${id}-rest.json`, json(results.filter((result) => !once.includes(result))));
    const [nl, en] = ['nl', 'en'].map((locale) => answersCsv(instrument, once, { locale }));
    const list = write(`${id}-list.json`, json(results));
    const lines = write(`${id}.jsonl`, results.map(json).join('\n'));
    const zip = write(`${id}.zip`, zipSync({ ...files, 'in/table.csv': strToU8(nl) }));
    assert.deepEqual(counts([list], ...both), expected);
    assert.deepEqual(counts([lines], ...both), expected);
    assert.deepEqual(counts([zip], ...both), expected);
    for (const table of [nl, en]) assert.deepEqual(counts([rest, write(`${id}.csv`, table)], ...both), expected);
    // All of them at once: each result counts once.
    assert.deepEqual(counts([list, lines, zip, file(`${id}.csv`)], ...both), expected);
    const piped = samen(folder, ['summarise', '-', '--json', file('counts.json'), ...both], {
      input: results.map(json).join('\n'),
    });
    assert.equal(piped.exit, 0, piped.stderr);
    assert.deepEqual(countsIn(file('counts.json')), expected);
  });

  test(`${id}: without a split they are those of everybody`, () => {
    const [whole] = counts([write('all.json', json(results))]);
    const { n, questions } = select(summed(instrument, results));
    const found = parseCounts(whole);
    assert.ok(found.ok, json(found.problems));
    assert.deepEqual(
      whole.parts.map(({ version, perspective, round }) => [version, perspective, round]),
      [[instrument.passport.version, undefined, undefined]],
    );
    assert.equal(whole.parts[0].n, n);
    for (const [question, tally] of questions)
      assert.deepEqual(whole.parts[0].questions[question], { n: tally.n, values: Object.fromEntries(tally.values) });
    assert.equal(Object.keys(whole.parts[0].questions).length, questions.size);
  });
}

test('results of several instruments go in one run, a line of counts each', () => {
  const all = [flow, typology].map((instrument) => [instrument, given(instrument)]);
  const found = counts([write('mixed.json', json(all.flatMap(([, results]) => results)))], ...both);
  assert.deepEqual(
    found,
    all.map(([instrument, results]) => countsJson(summed(instrument, results))),
  );
});

test('every preset is known', async () => {
  const all = await Promise.all(presets.map(async (id) => [...madeResults(await preset(id), 5)]));
  const found = counts([write('presets.json', json(all.flat()))]);
  assert.deepEqual(
    found.map(({ instrument }) => instrument.id),
    presets,
  );
});

test('versions of an instrument are counted apart, and it says so', () => {
  const results = given(flow).map((result, index) =>
    index % 2 ? result : { ...result, instrument: { ...result.instrument, version: '0.9.0' } },
  );
  const input = write('versions.json', json(results));
  const [{ parts }] = counts([input]);
  const summary = summed(flow, results);
  assert.deepEqual(
    parts.map(({ version, n }) => [version, n]),
    ['0.9.0', '1.0.0'].map((version) => [version, select(summary, { version }).n]),
  );
  assert.match(samen(folder, ['summarise', input]).stdout, /more than one version/);
});

test('an exercise of your own is counted with its file', () => {
  const own = 'demo/instruments/shells.json';
  const shells = JSON.parse(readFileSync(own, 'utf8'));
  const results = [...madeResults(shells, 8)];
  const input = write('own.json', json(results));
  assert.deepEqual(counts([input], ...both, '--instrument', own), [countsJson(summed(shells, results))]);
  const { exit, stdout } = samen(folder, ['summarise', input]);
  assert.equal(exit, 2);
  assert.match(stdout, /own\.json: The instrument "[a-z-]+" is not known here. Give its file with --instrument\./);
});

test('what the command wrote in a folder is not read back from it', () => {
  mkdirSync(file('same'));
  write('same/results.json', json(given(flow)));
  const args = ['summarise', file('same'), '--csv', file('same/out.csv'), '--json', file('same/out.json')];
  for (const run of [1, 2]) assert.equal(samen(folder, args).exit, 0, `run ${run}`);
});
