// Opens documents as others do: in LibreOffice, as a text, a page and a PDF.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { docx, recordOf, wordsOf } from '../../dist/esm/src/export/index.js';
import { presets } from '../tools/entries.mjs';
import { converted, officeMissing } from '../tools/office.mjs';

const skip = officeMissing();
const flat = (text) => text.replace(/\s+/g, ' ');
const squeezed = (text) => text.replace(/\s+/g, '');
const presetOf = async (id) => (await import(`../../dist/esm/src/presets/${id}/index.js`)).default;
const shown = {
  sentence: 'Eén zin.',
  table: {
    head: ['Kenmerk', 'Aantal'],
    rows: [
      ['Eerste', 3],
      ['Tweede', 2.5],
    ],
  },
};
const golden = (id) => JSON.parse(readFileSync(`test/golden/${id}.json`, 'utf8'));
const recordFor = async (id, locale = 'nl') =>
  recordOf(await presetOf(id), { ...golden(id), locale }, wordsOf(locale), shown);

/** Every text that a record has, in its order. */
const textsOf = ({ title, notAnswered, blocks }) => [
  title,
  ...blocks.flatMap((block) => {
    switch (block.type) {
      case 'heading':
      case 'text':
        return [block.text];
      case 'list':
        return block.items;
      case 'terms':
        return block.terms.flat();
      case 'answer':
        return [block.question, block.answer ?? notAnswered];
      default:
        return [...block.head, ...block.rows.flat().map((cell) => String(cell).replace('.', ','))];
    }
  }),
];

/** The text from which one of `texts`, in their order, is missing; undefined when all are there. */
function missing(text, texts) {
  let at = 0;
  return texts.find((one) => {
    const found = text.indexOf(squeezed(one), at);
    at = found + squeezed(one).length;
    return found < 0;
  });
}

for (const id of presets)
  test(`a record of ${id} has every question and answer in a text and on paper`, { skip }, async () => {
    const record = await recordFor(id);
    const bytes = docx(record);
    assert.ok(record.blocks.some(({ type, answer }) => type === 'answer' && answer !== undefined));
    for (const to of ['txt:Text (encoded):UTF8', 'pdf'])
      assert.equal(missing(squeezed(converted('record.docx', bytes, to)), textsOf(record)), undefined, to);
  });

test(
  'a record has headings, a list, a table with a head that is repeated, a title and a language',
  { skip },
  async () => {
    const record = await recordFor('neighbourhood-offer', 'en');
    const bytes = docx(record);
    const html = flat(converted('record.docx', bytes, 'html:HTML (StarWriter):UTF8'));
    const count = (pattern) => [...html.matchAll(pattern)].length;
    const headings = (level) =>
      record.blocks.filter((block) => block.type === 'heading' && block.level === level).length;
    assert.equal(count(/<h1[ >]/g), headings(1));
    assert.equal(count(/<h2[ >]/g), headings(2));
    assert.ok(headings(1) > 3 && headings(2) > 2);
    assert.match(html, /<title>[^<]+<\/title>/);
    assert.match(html, /<body lang="en-GB"/);
    assert.equal(count(/<table/g), 1);
    assert.equal(count(/<thead/g), 1);
    assert.ok(count(/<li/g) >= 2);
    const fodt = converted('record.docx', bytes, 'fodt');
    assert.match(fodt, /<dc:title>[^<]+<\/dc:title>/);
    assert.doesNotMatch(fodt, /<(?:dc:creator|meta:initial-creator)>[^<]/);
  },
);

test('a record keeps emoji, lines and what looks like markup, and loses only what XML cannot hold', { skip }, () => {
  const answer = 'one\ntwo\ttabs <b>&amp;</b> ]]> 👩‍👩‍👧 \u0007\uFFFF שלום \uD800end';
  const blocks = [{ type: 'answer', question: 'Why?', answer }];
  const record = { title: 'T', language: 'ar', notAnswered: '–', date: '2026-02-01T09:30:00.000Z', blocks };
  const text = converted('record.docx', docx(record), 'txt:Text (encoded):UTF8');
  assert.match(text, /one\r?\ntwo\ttabs <b>&amp;<\/b> \]\]> 👩‍👩‍👧 {2}שלום end/u);
  assert.match(converted('record.docx', docx(record), 'fodt'), /style:writing-mode="rl-tb"/);
});
