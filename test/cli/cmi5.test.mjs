// The command that makes cmi5 packages: what it answers to what is asked of it, and not of every package (scorm.test.mjs).
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { ownFolder, samen } from './run.mjs';

const folder = ownFolder();
const cmi5 = (...args) => samen(folder, ['cmi5', ...args]);
const out = join(folder, 'package.zip');
const htmlIn = (file) => strFromU8(unzipSync(readFileSync(file))['index.html']);

test('it says what it wrote', () => {
  const { exit, stdout, stderr } = cmi5('flow', '--lang', 'nl', '--out', out);
  assert.deepEqual([exit, stderr], [0, '']);
  assert.match(stdout, /package\.zip: cmi5, \d+ kB/);
});

test('plain words, one question at a time and several languages are for the page to show', () => {
  assert.equal(cmi5('flow', '--lang', 'en,nl', '--wording', 'plain', '--pace', 'page', '--out', out).exit, 0);
  assert.match(htmlIn(out), /<samen-checklist instrument="flow"[^>]* wording="plain" pace="page">/);
  assert.match(htmlIn(out), /<html lang="en" data-titles="\{&quot;en&quot;:&quot;[^}]*&quot;nl&quot;:[^}]*\}">/);
});

test('an exercise of one’s own goes along as a file', () => {
  assert.equal(cmi5('--instrument', 'demo/instruments/meeting.json', '--lang', 'nl', '--out', out).exit, 0);
  assert.match(htmlIn(out), / src="instrument.json"/);
});

const wrong = {
  'no exercise': [[], /Name one exercise.*samen cmi5 --help/],
  'a language that it is not in': [['flow', '--lang', 'nl,fr'], /is in nl, en, and not in "fr"/],
  'a language that is none': [['flow', '--lang', 'nl,'], /--lang needs a language/],
  'an option of another command': [['flow', '--version', '1.2'], /samen cmi5 --help/],
  'a name that is none': [['flow', '--id', 'my course'], /--id needs a whole address or a urn, and got "my course"/],
};
for (const [what, [args, message]] of Object.entries(wrong))
  test(`${what}: a sentence says so, and nothing is written`, () => {
    const none = join(folder, 'none.zip');
    const { exit, stdout, stderr } = cmi5(...args, '--out', none);
    assert.deepEqual([exit, stdout, existsSync(none)], [2, '', false]);
    assert.match(stderr, message);
  });

test('SCORM knows no languages of a learner, and says so', () => {
  const { exit, stderr } = samen(folder, ['scorm', 'flow', '--lang', 'nl,en', '--out', out]);
  assert.equal(exit, 2);
  assert.match(stderr, /--lang takes one language here/);
});
