// Statements of results that the elements really gave, put to a validator that is not ours.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createRequire } from 'node:module';
import { idOf, statementsOf } from '../../../dist/xapi.js';

const { default: warningsOf } = createRequire(import.meta.url)('@learninglocker/xapi-validation');

const about = {
  actor: { account: { homePage: 'https://school.example', name: 's1' } },
  activity: 'https://school.example/a',
};
const golden = new URL('../../golden/', import.meta.url);

for (const name of readdirSync(golden).filter((file) => file.endsWith('.json')))
  test(`the statements of ${name} are valid`, async () => {
    const result = JSON.parse(readFileSync(new URL(name, golden), 'utf8'));
    const { default: instrument } = await import(`../../../dist/presets/${result.instrument.id}.js`);
    const all = statementsOf(result, { ...about, instrument });
    assert.ok(all.length > 3);
    for (const statement of all) assert.deepEqual(warningsOf(statement), [], JSON.stringify(statement));
    // The same as the store gets it.
    assert.deepEqual(JSON.parse(JSON.stringify(all)), all);
  });

test('the validator finds what is wrong', () => {
  const result = JSON.parse(readFileSync(new URL('flow.json', golden), 'utf8'));
  const [statement] = statementsOf(result, about);
  assert.notDeepEqual(warningsOf({ ...statement, id: idOf('x').slice(1) }), []);
  assert.notDeepEqual(warningsOf({ ...statement, actor: {} }), []);
});
