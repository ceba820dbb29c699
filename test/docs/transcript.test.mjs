// What a screen reader is given is what the docs show, and no action is told twice or not at all.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { heard, transcript } from '../tools/transcript.mjs';

const [en, nl] = await Promise.all(['en', 'nl'].map(heard));

for (const [locale, lines] of Object.entries({ en, nl })) {
  test(`each action in a sort by keyboard is told once (${locale})`, () => {
    for (const { keys, says, said, focus } of lines) assert.equal(said.length, says, `${keys} → ${focus}: ${said}`);
    assert.ok(lines.filter(({ says }) => says).length > 15, 'there are actions');
  });

  test(`what has focus always has a role and a name (${locale})`, () => {
    for (const { keys, focus } of lines) assert.match(focus, /\w “.+”/, keys);
  });
}

test('the transcript is that of the sorter as it is: if not, run `node test/tools/transcript.mjs`', () => {
  assert.equal(readFileSync('docs/accessibility-sorter.md', 'utf8'), transcript(en, nl));
});
