// Opens tables as a teacher does: in a spreadsheet with Dutch settings, here that of LibreOffice.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import Papa from 'papaparse';
import { answersCsv, openText, resultsCsv } from '../../dist/esm/src/export/index.js';
import tuckman from '../../dist/esm/src/presets/tuckman/index.js';
import wishes from '../../dist/esm/src/presets/neighbourhood-wishes/index.js';
import { converted, officeMissing } from '../tools/office.mjs';

const skip = officeMissing();
const golden = (id) => JSON.parse(readFileSync(`test/golden/${id}.json`, 'utf8'));

/** What is between cells, what is around texts, UTF-8, from the first row, the language (nl-NL, en-GB), texts are not forced, numbers are recognised. */
const dutch = 'CSV:59,34,76,1,,1043,false,true';
const english = 'CSV:44,34,76,1,,2057,false,true';
/** As a spreadsheet writes it back: with what it shows, in its own language. */
const backIn = (delimiter) => `csv:Text - txt - csv (StarCalc):${delimiter},34,76,1,,0,false,true,false`;

/** The cells of a table as a spreadsheet understands them: what each is, what it holds, what it shows. */
function sheet(text, filter) {
  const xml = converted('table.csv', text, 'fods', filter);
  assert.doesNotMatch(xml, /table:formula=/);
  return [...xml.matchAll(/<table:table-cell[^>]*office:value-type="(\w+)"([^>]*)>\s*<text:p>([^]*?)<\/text:p>/g)].map(
    ([, type, attributes, shown]) => ({ type, value: /office:(?:date-)?value="([^"]*)"/.exec(attributes)?.[1], shown }),
  );
}

test('in Dutch numbers are numbers and dates are dates', { skip }, () => {
  const cells = sheet(resultsCsv(tuckman, [golden('tuckman')], { locale: 'nl' }), dutch);
  const has = (type, value) => cells.some((cell) => cell.type === type && cell.value === value);
  for (const mean of ['2.6', '2.2', '3.25']) assert.ok(has('float', mean), `the mean ${mean}`);
  assert.ok(cells.some(({ type, value }) => type === 'date' && value?.startsWith('2026-11-23T')));
  const visits = sheet(resultsCsv(wishes, [golden('neighbourhood-wishes')], { locale: 'nl' }), dutch);
  assert.ok(visits.some(({ type, value }) => type === 'date' && value === '2026-03-03'));
});

const typed = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  "'x",
  '007',
  '1-2',
  '1e5',
  '12:30',
  'WAAR',
  "=cmd|'/c calc'!A1",
  'a;b,c "d"\ne',
];

for (const [language, filter, delimiter] of [
  ['nl', dutch, 59],
  ['en', english, 44],
])
  test(`a table of answers that a spreadsheet (${language}) wrote back gives the same results`, { skip }, async () => {
    const result = golden('tuckman');
    const ids = tuckman.items.map(({ id }) => id);
    const results = typed.map((note, at) => ({
      ...result,
      id: `0192f0c1-2d30-7a4b-8c5d-6e7f809100${String(at).padStart(2, '0')}`,
      context: { group: note, round: at },
      answers: { ...result.answers, 'events.note': note },
    }));
    assert.ok(ids.some((id) => id in result.answers));
    const text = answersCsv(tuckman, results, { locale: language });
    const cells = sheet(text, filter);
    assert.ok(cells.length > 1000);
    const back = converted('table.csv', text, backIn(delimiter), filter);
    const { errors } = Papa.parse(back, { skipEmptyLines: true });
    assert.deepEqual(errors, []);
    const opened = await openText('table.csv', back, language, async () => tuckman);
    assert.deepEqual(opened.refused, []);
    assert.deepEqual(
      opened.results.map(({ id, context, answers }) => ({ id, context, answers })),
      results.map(({ id, context, answers }) => ({ id, context, answers })),
    );
  });
