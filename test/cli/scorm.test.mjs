// The command that makes packages: what it answers to what is asked.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { ownFolder, samen } from './run.mjs';

const folder = ownFolder();
const scorm = (...args) => samen(folder, ['scorm', ...args]);
const out = join(folder, 'package.zip');

test('it says what it wrote', () => {
  const { exit, stdout, stderr } = scorm('flow', '--lang', 'nl', '--version', '2004', '--out', out);
  assert.deepEqual([exit, stderr], [0, '']);
  assert.match(stdout, /package\.zip: SCORM 2004-4, \d+ kB/);
});

test('plain words and one question at a time are for the page to show', () => {
  assert.equal(scorm('flow', '--lang', 'nl', '--wording', 'plain', '--pace', 'page', '--out', out).exit, 0);
  const files = unzipSync(readFileSync(out));
  assert.match(strFromU8(files['index.html']), /<samen-checklist instrument="flow"[^>]* wording="plain" pace="page">/);
});

test('an exercise of one’s own goes along as a file', () => {
  const file = 'demo/instruments/meeting.json';
  assert.equal(scorm('--instrument', file, '--lang', 'nl', '--out', out).exit, 0);
  const files = unzipSync(readFileSync(out));
  assert.deepEqual(JSON.parse(strFromU8(files['instrument.json'])), JSON.parse(readFileSync(file, 'utf8')));
  assert.match(strFromU8(files['index.html']), / src="instrument.json"/);
});

const wrong = {
  'no exercise': [[], /Name one exercise/],
  'two exercises': [['flow', 'tuckman'], /Name one exercise/],
  'an exercise that is not there': [['flaw'], /no exercise "flaw"\. There is: .*flow/],
  'a version that is not there': [['flow', '--version', '1.3'], /--version knows .*1\.2.*, and not "1\.3"/],
  'a language that it is not in': [['flow', '--lang', 'fr'], /is in nl, en, and not in "fr"/],
  'a language that is none': [['flow', '--lang', '"><b>'], /--lang needs a language/],
  'an option that is not there': [['flow', '--colour', 'red'], /--help/],
  'a file that is not there': [['--instrument', 'nowhere.json'], /nowhere\.json/],
  'a place that cannot be written': [['flow', '--out', join(folder, 'no/such/place.zip')], /no such file or folder/],
};

for (const [what, [args, message]] of Object.entries(wrong))
  test(`${what}: a sentence says so, and nothing is written`, () => {
    const { exit, stdout, stderr } = scorm(...args);
    assert.deepEqual([exit, stdout], [2, '']);
    assert.match(stderr, message);
  });

test('a broken exercise is refused with what is wrong in it', () => {
  const file = join(folder, 'broken.json');
  writeFileSync(file, JSON.stringify({ format: 'samen-instrument/1', kind: 'checklist' }));
  const { exit, stderr } = scorm('--instrument', file, '--out', out);
  assert.equal(exit, 2);
  assert.match(stderr, /cannot be used as an instrument:\n {2}passport/);
});
