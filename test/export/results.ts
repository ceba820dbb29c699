import * as fc from 'fast-check';
import { acceptAnswers } from '../../src/instrument/answers.js';
import { makeResult, type Result } from '../../src/result/index.js';
import { score } from '../../src/score/index.js';
import { roughAnswers } from '../instrument/arbitrary.js';
import type { Instrument } from '../../src/instrument/index.js';

/** What a person may type that a table, a page or a document could take for something else. */
export const tricky = [
  "=cmd|'/c calc'!A1",
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  ' =1',
  "'quoted",
  "''",
  '007',
  '1-2',
  '1e5',
  'waar',
  'a;b,c\td',
  'say "hello"',
  '"',
  'two\nlines',
  'two\r\nlines\r',
  '<b onclick="x">&amp;</b>',
  '👩‍👩‍👧 é ✓',
  '\u202Eright to left\u202C שלום',
  ' spaces ',
  '\u0007bell',
  'sep=;',
];

const uuid = fc.uuid({ version: 7 });
const time = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const text = fc.oneof(fc.constantFrom(...tricky), fc.string({ unit: 'grapheme' }));
const json = fc.jsonValue({ maxDepth: 2 }).map((value) => JSON.parse(JSON.stringify(value)) as never);
const context = fc
  .tuple(
    fc.record({ group: fc.oneof(text, fc.integer(), json), round: fc.oneof(fc.nat(), text) }, { requiredKeys: [] }),
    fc.dictionary(fc.string({ minLength: 1, maxLength: 4 }), json, { maxKeys: 2, noNullPrototype: true }),
  )
  .map(([own, more]) => ({ ...more, ...own }))
  .filter((one) => !JSON.stringify(one).includes('__proto__'));

/** Every text that was typed is now and then a tricky one. */
function spiced(value: unknown, by: readonly string[], at = { n: 0 }): unknown {
  const pick = (word: string) => (by.length && ++at.n % 2 ? by[at.n % by.length] : word);
  if (Array.isArray(value)) return value.map((one) => spiced(one, by, at));
  if (typeof value !== 'object' || value === null) return value;
  const typed = /(?:why|note|what|label|remark|explain|wish)$/;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      typeof one === 'string' && typed.test(key) ? pick(one) : spiced(one, by, at),
    ]),
  );
}

/** Results as elements make them, of any answers. */
export const anyResult = (instrument: Instrument): fc.Arbitrary<Result> =>
  fc
    .record({
      rough: fc.tuple(roughAnswers(instrument), fc.array(fc.constantFrom(...tricky))).map(([a, b]) => spiced(a, b)),
      about: fc.record({
        id: uuid,
        locale: fc.constantFrom('nl', 'en'),
        startedAt: time,
        wording: fc.constantFrom('standard', 'plain'),
      }),
      more: fc.record({ completedAt: time, perspective: text, context }, { requiredKeys: [] }),
    })
    .map(({ rough, about, more }) => {
      const { answers } = acceptAnswers(instrument, rough);
      return makeResult(instrument, answers, score(instrument, answers), { ...about, ...more });
    })
    // The parser of results leaves out a card called `__proto__`.
    .filter((result) => !JSON.stringify(result).includes('__proto__'));

/** Some results, each with an id of its own. */
export const anyResults = (instrument: Instrument): fc.Arbitrary<Result[]> =>
  fc.uniqueArray(anyResult(instrument), { selector: ({ id }) => id, maxLength: 3 });
