// Counting through files gives what a summary gives, however small the pieces are. Needs a build.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { addResult, countsJson, emptySummary } from '../../dist/index.js';
import flow from '../../dist/presets/flow.js';
import offer from '../../dist/presets/neighbourhood-offer.js';
import typology from '../../dist/presets/typology.js';
import { madeResults } from '../tools/made-results.mjs';
import { nodeModule } from '../tools/node-module.mjs';

const { counting } = await nodeModule('src/cli/summarise/counting.ts');
const { spill } = await nodeModule('src/cli/summarise/spill.ts');

/** Everything is written at once, and every part cut up again as often as may be. */
const smallest = { parts: 3, waiting: 1, largest: 1 };
/** Some is written, and some parts are cut up again. */
const little = { parts: 4, waiting: 500, largest: 2000 };
const cuts = { 'the smallest pieces': smallest, 'little pieces': little, 'the usual pieces': undefined };

let folder;
before(() => (folder = mkdtempSync(join(tmpdir(), 'samen-test-'))));
after(() => rmSync(folder, { recursive: true }));

const summed = (instrument, results) => results.reduce(addResult, emptySummary(instrument));

for (const [name, cut] of Object.entries(cuts))
  for (const instrument of [flow, typology, offer])
    test(`${name}: the counts of ${instrument.passport.id} are those of a summary`, async () => {
      const results = [...madeResults(instrument, 300, { again: 30 })];
      const all = counting(folder, cut);
      for (const result of results) all.add(instrument, result);
      const [counted, ...others] = await all.counted();
      assert.deepEqual(others, []);
      assert.deepEqual(countsJson(counted), countsJson(summed(instrument, results)));
      assert.deepEqual(readdirSync(folder), [], 'what was written is gone');
    });

test('results of several instruments with the same ids are counted apart', async () => {
  const all = counting(folder, smallest);
  const given = [flow, typology].map((instrument) => [instrument, [...madeResults(instrument, 40)]]);
  for (const [instrument, results] of given) for (const result of results) all.add(instrument, result);
  assert.deepEqual(
    (await all.counted()).map(countsJson),
    given.map(([instrument, results]) => countsJson(summed(instrument, results))),
  );
});

test('of versions at one moment the same one counts as in a summary, in any order', async () => {
  const results = [...madeResults(flow, 30)].map((result) => ({
    ...result,
    id: '0192f0c1-2d30-7a4b-8c5d-000000000001',
  }));
  const at = results.map((result) => ({ ...result, completedAt: '2026-02-01T09:40:00.000Z' }));
  for (const order of [at, at.toReversed()]) {
    const all = counting(folder, smallest);
    for (const result of order) all.add(flow, result);
    assert.deepEqual(countsJson((await all.counted())[0]), countsJson(summed(flow, at)));
  }
});

test('one result over and over ends, and counts once', async () => {
  const [result] = madeResults(flow, 1);
  const all = counting(folder, smallest);
  for (let n = 0; n < 500; n++) all.add(flow, result);
  assert.deepEqual(countsJson((await all.counted())[0]), countsJson(summed(flow, [result])));
});

test('lines that were cut up come back all, those of one key together, whatever letters they have', async () => {
  const all = spill(folder, (line) => line.split(' ')[0], smallest);
  const lines = Array.from({ length: 400 }, (_, n) => `k${n % 90} ${n} ${'é€😀'.repeat(n % 5)}`);
  for (const line of lines) all.add(line.split(' ')[0], line);
  const parts = Array.from(all.parts(), (part) => [...part]);
  assert.deepEqual(new Set(parts.flat()), new Set(lines));
  assert.equal(parts.flat().length, lines.length);
  const where = new Map();
  for (const [index, part] of parts.entries())
    for (const line of part) where.set(line.split(' ')[0], (where.get(line.split(' ')[0]) ?? new Set()).add(index));
  assert.ok([...where.values()].every((found) => found.size === 1));
  assert.ok(parts.filter((part) => part.length).length > 50, 'most keys are in a part of their own');
});
