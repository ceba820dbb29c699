// Ten times as many results take no more memory. Needs a build.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { peakOf } from '../bench/peak.mjs';

async function peak(n, format) {
  const { exit, peak: most, printed } = await peakOf(n, format);
  assert.equal(exit, 0);
  assert.match(printed, new RegExp(`: ${String(n)} people\n`));
  return most;
}

test('the most memory for 200,000 results is that for 20,000, but for noise', async () => {
  const [few, many] = [await peak(20_000), await peak(200_000)];
  assert.ok(many <= 1.5 * few, `${few} MB became ${many} MB`);
});

test('a table of six times as many results takes hardly more', async () => {
  const [few, many] = [await peak(5_000, 'table'), await peak(30_000, 'table')];
  assert.ok(many <= 1.5 * few, `${few} MB became ${many} MB`);
});
