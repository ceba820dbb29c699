// The WordPress plugin as a file: looked at without WordPress.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import { presets } from '../tools/entries.mjs';
import { entriesIn, textsIn } from '../tools/gettext.mjs';
import { importsOf } from '../layers/imports.mjs';
import { posix } from 'node:path';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const files = new Map(
  Object.entries(unzipSync(readFileSync('dist/wordpress/samen.zip'))).map(([name, bytes]) => [
    name,
    Buffer.from(bytes),
  ]),
);
const text = (name) => files.get(`samen/${name}`).toString();
const ending = (end) => [...files.keys()].filter((name) => name.endsWith(end));

test('the plugin has the version of the library, in its head and in the path of its modules', () => {
  assert.match(text('samen.php'), new RegExp(`^ \\* Version: +${version.replaceAll('.', '\\.')}$`, 'm'));
  assert.match(text('readme.txt'), new RegExp(`^Stable tag: ${version.replaceAll('.', '\\.')}$`, 'm'));
  assert.ok(files.has(`samen/elements/${version}/checklist.js`));
  for (const name of [...ending('.php'), ...ending('.txt'), ...ending('.js')])
    assert.doesNotMatch(files.get(name).toString(), /\{\{\w+\}\}/, name);
});

test('its modules import what lies beside them, and all of that is there', () => {
  const modules = ending('.js').filter((name) => name.includes('/elements/'));
  const missing = modules.flatMap((name) =>
    importsOf(files.get(name).toString())
      .map(({ to }) => posix.join(posix.dirname(name), to))
      .filter((to) => !files.has(to)),
  );
  assert.deepEqual(missing, []);
  assert.ok(!ending('.map').length, 'no source maps');
});

test('it knows every preset', () => {
  for (const id of presets) assert.ok(text('includes/presets.php').includes(`'${id}' =>`), id);
});

test('every text of the plugin is in Dutch, with the same places to fill in, and nothing else is', () => {
  const wanted = ending('.php').flatMap((name) => textsIn(files.get(name).toString()));
  assert.ok(wanted.length > 40);
  const given = new Map(entriesIn(text('languages/samen-nl_NL.po')).map((entry) => [entry.id, entry]));
  const places = (one) => (one.match(/%(?:\d\$)?[sd]/g) ?? []).sort();
  for (const { id, plural } of wanted) {
    const { texts = [], plural: its } = given.get(id) ?? {};
    assert.equal(its, plural, id);
    assert.equal(texts.length, plural ? 2 : 1, id);
    for (const one of texts) assert.deepEqual(places(one), places(id), id);
  }
  const ids = new Set(wanted.map(({ id }) => id));
  assert.deepEqual(
    [...given.keys()].filter((id) => id && !ids.has(id)),
    [],
  );
});

test('every PHP file is closed to who asks for it directly', () => {
  const code = ending('.php').filter((name) => !name.endsWith('presets.php'));
  for (const name of code)
    assert.match(files.get(name).toString(), /defined\( '(?:ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;/, name);
});
