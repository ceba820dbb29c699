// The plugin's PHP on its own, where there is PHP.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { givenOf } from '../../dist/esm/src/instrument/given.js';
import { installPackages } from '../tools/apt.mjs';

const SOURCE = 'src/integrations/wordpress';
const hasPhp = () => spawnSync('php', ['-v']).status === 0;
const skip = hasPhp() || (installPackages(['php-cli']) && hasPhp()) ? false : 'There is no PHP here.';
if (skip) console.log(`Skipped: the PHP of the WordPress plugin. ${skip}`);

const php = (args, input) => {
  const { status, stdout, stderr } = spawnSync('php', args, { input, encoding: 'utf8' });
  assert.equal(status, 0, stdout + stderr);
  return stdout;
};

test('every file can be read by PHP', { skip }, () => {
  const files = readdirSync(SOURCE, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.php'));
  assert.ok(files.length > 15);
  for (const name of files) assert.match(php(['-l', `${SOURCE}/${name}`]), /^No syntax errors/);
});

const address = 'https://example.org/samen/elements/1.2.3/checklist.js';
for (const [age, ...call] of [
  ['new', 'wp_enqueue_script_module', 'samen-checklist', address, [], null],
  ['old', 'wp_enqueue_script', 'samen-checklist', address, [], null, true],
])
  test(`an element is loaded as a module in ${String(age)} versions of WordPress`, { skip }, () => {
    const { asked, tags } = JSON.parse(php(['test/wordpress/modules.php', SOURCE, age]));
    assert.deepEqual(asked.at(-1), call);
    assert.deepEqual(asked[0], ['add_filter', 'script_loader_tag', 'Samen\\as_module']);
    const attributes = { type: 'module', src: 'https://example.org/a.js', id: 'samen-checklist-js' };
    assert.equal(tags[1], '<script>');
    assert.deepEqual(JSON.parse(tags[0].replace('tag: ', '')), attributes);
  });

/** Cells of a table, as RFC 4180 has them. */
function cellsIn(csv, delimiter) {
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"\\r\\n${delimiter}]*))(${delimiter}|\\r\\n)`, 'gy');
  const rows = [[]];
  for (const [, quoted, plain, end] of csv.slice(1).matchAll(cell)) {
    rows.at(-1).push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}
const tableOf = (result, delimiter = ',') => {
  const csv = php(['test/wordpress/csv.php', SOURCE, delimiter], JSON.stringify(result));
  assert.equal(csv[0], '\uFEFF');
  const [head, ...rows] = cellsIn(csv, delimiter);
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index]])));
};
const golden = (name) => JSON.parse(readFileSync(`test/golden/${name}.json`, 'utf8'));
const sorted = (rows) => rows.map((row) => JSON.stringify(row)).sort();

for (const name of readdirSync('test/golden').filter((file) => file.endsWith('.json')))
  test(`the table has every answer of ${name}, and no other`, { skip }, async () => {
    const result = golden(name.slice(0, -5));
    const { default: preset } = await import(`../../dist/presets/${result.instrument.id}.js`);
    const rows = tableOf(result).map(({ question, entry, value }) => [question, entry, value.replace(/^'/, '')]);
    const given = givenOf(preset, result.answers).map(({ question, entry = '', value }) => [
      question,
      entry,
      `${value}`,
    ]);
    assert.ok(given.length > 0);
    assert.deepEqual(sorted(rows), sorted(given));
  });

const hostile = [
  '=1+1',
  '+1',
  '-1',
  '@a',
  ' =1',
  '\t=1',
  '\r=1',
  "'a",
  '＝1',
  '007',
  '1-2',
  '1e5',
  'TRUE',
  'a\n=1',
  'a;b',
  '"=1"',
];

test('nothing in the table is a formula or a number to a spreadsheet, and every text can be had back', { skip }, () => {
  const answers = Object.fromEntries(hostile.map((text, n) => [`q${n}.note`, text]));
  const result = { ...golden('flow'), answers, perspective: '=p', context: { group: '@g', round: 2 } };
  for (const delimiter of [',', ';']) {
    const rows = tableOf(result, delimiter);
    assert.deepEqual(
      rows.map(({ value }) => value.replace(/^'/, '')),
      hostile,
    );
    for (const { value, perspective, group, round } of rows) {
      assert.doesNotMatch(value, /^\s*[=+\-@＝]|^[\t\r]/);
      assert.deepEqual([perspective, group, round], ["'=p", "'@g", '2']);
    }
  }
});

test('a number has a comma where the columns have semicolons', { skip }, () => {
  const result = { ...golden('flow'), answers: { hours: 1.5 } };
  assert.equal(tableOf(result, ';')[0].value, '1,5');
  assert.equal(tableOf(result, ',')[0].value, '1.5');
});
