import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { presets, schemas } from '../tools/entries.mjs';

const read = (name) => JSON.parse(readFileSync(`dist/schema/${name}.json`, 'utf8'));

/** A validator that is not ours: strict, so that a keyword it does not know is an error. */
const validator = (name) =>
  addFormats(new Ajv2020({ allErrors: true, strict: true, strictTypes: false })).compile(read(name));

const presetOf = async (id) => (await import(pathToFileURL(resolve(`dist/esm/src/presets/${id}/index.js`)))).default;

for (const name of schemas)
  test(`the schema of a ${name} is JSON Schema 2020-12 with a name of its own`, () => {
    const { $schema, $id } = read(name);
    assert.equal($schema, 'https://json-schema.org/draft/2020-12/schema');
    // The name is that of the format: a summary leaves as counts.
    const described = name === 'summary' ? 'counts' : name;
    assert.match($id, new RegExp(`^urn:samen:schema:${described}:\\d+$`));
    validator(name);
  });

for (const id of presets)
  test(`the preset ${id} follows the published schema`, async () => {
    const validate = validator('instrument');
    assert.ok(validate(await presetOf(id)), JSON.stringify(validate.errors, null, 2));
  });

test('an instrument of an unknown kind, or with a field too many, does not follow the schema', async () => {
  const validate = validator('instrument');
  const good = await presetOf(presets[0]);
  assert.equal(validate({ ...good, kind: 'quiz' }), false);
  assert.equal(validate({ ...good, extra: true }), false);
});
