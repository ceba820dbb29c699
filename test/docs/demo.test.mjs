// The demo's pages as files: the same frame on each, both languages, definitions that are what the page says they are.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseInstrument } from '../../dist/index.js';

const pages = readdirSync('demo').filter((name) => name.endsWith('.html'));
const read = (name) => readFileSync(`demo/${name}`, 'utf8');
const count = (text, what) => text.split(what).length - 1;
const footerOf = (html) =>
  /<footer[\s\S]*<\/footer>/.exec(html)[0].replaceAll(' aria-current="page"', '').replace(/\s+/g, ' ');

const parsed = (name) => parseInstrument(JSON.parse(readFileSync(`demo/instruments/${name}`, 'utf8')));

for (const page of pages) {
  const html = read(page);

  test(`demo/${page} says everything in both languages`, () => {
    assert.ok(count(html, 'lang="nl"') > 10, 'there are texts');
    // The page itself is the one that is in Dutch only.
    assert.equal(count(html, 'lang="nl"') - 1, count(html, 'lang="en"'));
    assert.equal(count(html, 'data-nl='), count(html, 'data-en='));
  });

  test(`demo/${page} has what a strict content security policy allows`, () => {
    assert.doesNotMatch(html, /<style|\sstyle=|\son[a-z]+=/);
    assert.doesNotMatch(html, /<script(?![^>]*\ssrc=)/);
  });

  test(`demo/${page} leads to all pages`, () => {
    assert.equal(footerOf(html), footerOf(read('index.html')));
    for (const other of pages.filter((name) => name !== 'index.html')) assert.ok(html.includes(`./${other}`), other);
  });
}

for (const name of ['meeting.json', 'tasks.json', 'ties.json', 'shells.json', 'strange.json'])
  test(`the demo's ${name} is an instrument`, () => assert.deepEqual(parsed(name).problems ?? [], []));

for (const { name, codes } of [
  { name: 'broken.json', codes: 'missing not-a-version not-an-id unknown-key wrong-type wrong-value' },
  { name: 'unfinished.json', codes: 'duplicate missing-text no-such-id unknown-text' },
])
  test(`the demo's ${name} has the mistakes that it is there to show`, () => {
    const found = new Set(parsed(name).problems.map(({ code }) => code));
    assert.deepEqual(found, new Set(codes.split(' ')));
  });
