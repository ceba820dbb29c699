// The packages themselves: what is in them, and whether `cmi5.xml` is what the standard asks for.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { cmi5Package } from '../../../dist/deliver/cmi5-package.js';
import { installPackages } from '../../tools/apt.mjs';
import { presets } from '../../tools/entries.mjs';
import { presetOf } from '../words.mjs';
import { packed } from './environment.mjs';

const folder = mkdtempSync(join(tmpdir(), 'samen-structure-'));
after(() => rmSync(folder, { recursive: true }));

const textIn = (zip, name) => strFromU8(unzipSync(zip)[name]);

const hasLint = () => spawnSync('xmllint', ['--version']).status === 0;
const canLint = hasLint() || (installPackages(['libxml2-utils']) && hasLint());
const skip = !canLint && 'xmllint is not there, and could not be installed (libxml2-utils)';

/**
 * A course structure as cmi5 (Quartz) has it, in RELAX NG. The standard's own schema is in no package; this is written from its
 * tables: 13.1.1 (course), 13.1.4 (unit, with its values), 13.1 (texts by language), and the order of the sample in 15.1. It has
 * no place for blocks, objectives, scores and keys, of which these packages have none.
 */
const schema = `<grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd"
  datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
<start><element name="courseStructure">
  <element name="course"><ref name="id"/><ref name="texts"/></element>
  <oneOrMore><element name="au">
    <ref name="id"/>
    <optional><attribute name="moveOn"><choice>
      <value>Passed</value><value>Completed</value><value>CompletedAndPassed</value><value>CompletedOrPassed</value><value>NotApplicable</value>
    </choice></attribute></optional>
    <optional><attribute name="launchMethod"><choice><value>OwnWindow</value><value>AnyWindow</value></choice></attribute></optional>
    <optional><attribute name="activityType"><ref name="iri"/></attribute></optional>
    <ref name="texts"/>
    <element name="url"><data type="anyURI"><param name="minLength">1</param></data></element>
  </element></oneOrMore>
</element></start>
<define name="id"><attribute name="id"><ref name="iri"/></attribute></define>
<!-- Fully qualified (3.0). -->
<define name="iri"><data type="anyURI"><param name="pattern">[A-Za-z][A-Za-z0-9+.\\-]*:.+</param></data></define>
<define name="texts">
  <element name="title"><ref name="strings"/></element>
  <element name="description"><ref name="strings"/></element>
</define>
<define name="strings"><oneOrMore><element name="langstring">
  <attribute name="lang"><data type="language"/></attribute><text/>
</element></oneOrMore></define>
</grammar>`;

/** What xmllint has to say of a course structure. */
function complaints(xml) {
  const [rules, file] = [join(folder, 'structure.rng'), join(folder, 'cmi5.xml')];
  writeFileSync(rules, schema);
  writeFileSync(file, xml);
  const { status, stderr } = spawnSync('xmllint', ['--nonet', '--noout', '--relaxng', rules, file], {
    encoding: 'utf8',
  });
  return status === 0 ? '' : stderr;
}

const zip = packed('flow', '--lang', 'nl,en');
const structure = textIn(zip, 'cmi5.xml');

for (const id of presets)
  test(`the structure of ${id} is what the standard asks for`, { skip }, () => {
    for (const lang of ['nl', 'en,nl']) assert.equal(complaints(textIn(packed(id, '--lang', lang), 'cmi5.xml')), '');
  });

const wrong = {
  'a course without a description': [/<description>.*<\/description>/, ''],
  'a unit before its course': [/(<course id.*<\/course>)\s*(<au.*<\/au>)/s, '$2$1'],
  'a name that is no IRI': [/<au id="[^"]*"/, '<au id="flow"'],
  'another value for when it is done': ['moveOn="Completed"', 'moveOn="Done"'],
  'a unit without an address': ['<url>index.html</url>', '<url></url>'],
  'another namespace': ['CourseStructure.xsd', 'Structure.xsd'],
};
for (const [what, [from, to]] of Object.entries(wrong))
  test(`the check finds ${what}`, { skip }, () => {
    assert.notEqual(structure.replace(from, to), structure);
    assert.match(complaints(structure.replace(from, to)), /cmi5\.xml/);
  });

test('it is done when its learner is, opens anywhere, and its page is in the package (13.1.4, 14.1)', () => {
  const [, attributes, url] = /<au ([^>]*)>.*<url>(.*)<\/url>/s.exec(structure);
  assert.match(attributes, / moveOn="Completed" launchMethod="AnyWindow" activityType="http:\S+"$/);
  assert.ok(unzipSync(zip)[url]);
  // Nothing is scored.
  assert.doesNotMatch(structure, /masteryScore|Passed/);
});

test('course and unit have names of their own, by the exercise and its languages or as asked for', () => {
  const ids = (xml) => [...xml.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  assert.deepEqual(ids(structure), ['urn:samen:course:flow:nl:en', 'urn:samen:course:flow:nl:en:exercise']);
  const asked = packed('flow', '--lang', 'nl', '--id', 'https://school.example/courses/flow?a=1&b=2');
  assert.deepEqual(ids(textIn(asked, 'cmi5.xml')), [
    'https://school.example/courses/flow?a=1&amp;b=2',
    'https://school.example/courses/flow?a=1&amp;b=2/exercise',
  ]);
});

test('texts are there in every language of the package', async () => {
  const { texts } = await presetOf('flow');
  for (const lang of ['nl', 'en'])
    for (const text of [texts[lang].title, texts[lang].purpose])
      assert.equal(structure.split(`<langstring lang="${lang}">${text}</langstring>`).length, 3, text);
});

test('a page has no script or style in it, only relative addresses, and files that any environment serves', () => {
  const html = textIn(zip, 'index.html');
  assert.doesNotMatch(html, /<style|style=|\son\w+=|<script(?![^>]*\ssrc=)/);
  const addresses = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, to]) => to);
  assert.ok(addresses.includes('cmi5.js') && addresses.includes('checklist.js'));
  assert.deepEqual(
    addresses.filter((to) => /^(?:\/|\w+:)/.test(to)),
    [],
  );
  const strange = Object.keys(unzipSync(zip)).filter((name) => !/^[\w./-]+\.(?:js|css|html|xml|json)$/.test(name));
  assert.deepEqual(strange, []);
  assert.ok(!unzipSync(zip)['scorm.js']);
});

test('a package in one language has nothing of another', async () => {
  const { texts } = await presetOf('flow');
  const code = Object.entries(unzipSync(packed('flow', '--lang', 'nl'))).map(([, body]) => strFromU8(body));
  assert.ok(code.some((text) => text.includes(texts.nl.purpose)));
  assert.ok(!code.some((text) => text.includes(texts.en.purpose)));
});

test('the same package is the same bytes', () => {
  assert.deepEqual(packed('flow', '--lang', 'nl,en'), zip);
});

test('title and description may hold anything: the structure stays what it is', { skip }, async () => {
  const flow = await presetOf('flow');
  const strange = 'A & B <script>"\'</title>\u0000\u000b🌱';
  const texts = { nl: { ...flow.texts.nl, title: strange, purpose: strange } };
  const made = cmi5Package({ instrument: { ...flow, texts }, lang: 'nl', files: {} });
  assert.equal(complaints(textIn(made, 'cmi5.xml')), '');
  assert.ok(!textIn(made, 'index.html').includes('<script>"'));
});
