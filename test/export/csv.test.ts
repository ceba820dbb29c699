import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import Papa from 'papaparse';
import { answersCsv, resultsCsv } from '../../src/export/csv.js';
import { openText } from '../../src/export/open.js';
import { assessment, checklist, interview, shells, sorter } from '../instrument/examples.js';
import { id, made } from './made.js';
import { anyResults, tricky } from './results.js';
import type { Instrument } from '../../src/instrument/index.js';
import type { Result } from '../../src/result/index.js';

const locales = ['nl', 'en'] as const;
const parsed = (text: string): string[][] => {
  const { data, errors } = Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true });
  expect(errors).to.deep.equal([]);
  return data;
};
/** The rows of a table by the names of its columns. */
function named(text: string): Record<string, string>[] {
  const [head = [], ...rows] = parsed(text);
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at]!])));
}
const open = (text: string, instrument: Instrument) => openText('x.csv', text, 'en', async () => instrument);
const answers = (instrument: Instrument, result: Result, locale = 'en') => answersCsv(instrument, [result], { locale });
const one = (instrument: Instrument, result: Result, locale = 'en') =>
  named(resultsCsv(instrument, [result], { locale }))[0]!;

describe('a table of answers', () => {
  it('has a row per answer, with the question and the answer in words', () => {
    const result = made(
      checklist(),
      { goal: 'clear', 'goal.note': 'weekly', time: 'not-applicable' },
      { locale: 'en' },
    );
    const rows = named(answers(checklist(), result)).map(({ question, entry, value, text, answer }) =>
      [question, entry, value, text, answer].join('|'),
    );
    expect(rows).to.deep.equal([
      'goal||clear|goal (en)|clear (en)',
      'goal.note||weekly|goal (en) – Note|weekly',
      'time||not-applicable|time (en)|Does not apply',
    ]);
    expect(named(answers(checklist(), result))[0]).to.include({
      result: id,
      instrument: 'conditions',
      version: '1.2.3',
      kind: 'checklist',
      locale: 'en',
      wording: 'standard',
      started: '2026-02-01T09:30:00.000Z',
      completed: '2026-02-01T09:35:00.000Z',
    });
  });

  it('says what was asked of cards, zones and entries', () => {
    const rings = made(shells(), {
      placements: { choir: ['core'], 'own-1': [] },
      cards: [{ id: 'own-1', label: 'A fair' }],
      about: { choir: { sure: 'certain', why: 'They have a key' } },
      counts: { core: 3 },
    });
    expect(named(answers(shells(), rings, 'nl')).map(({ text, answer }) => `${text}: ${answer}`)).to.deep.equal([
      'Eigen kaart: A fair',
      'choir (nl): core (nl)',
      'A fair: Past nergens',
      'choir (nl) – Hoe zeker ben je?: Zeker',
      'choir (nl) – Waarom hier?: They have a key',
      'core (nl) – Hoeveel mensen?: 3',
    ]);
    const form = made(interview(), {
      activities: [{ id: 'e1', what: 'Choir', easy: 'yes' }],
      place: { placements: { e1: ['a1'] } },
      agreed: true,
    });
    expect(
      named(answers(interview(), form)).map(({ entry, text, answer }) => `${entry} ${text}: ${answer}`),
    ).to.include.members(['e1 what (en): Choir', 'e1 place (en) – Choir: a1 (en)', ' agreed (en): yes']);
  });

  it('has one row for a result without an answer', async () => {
    const result = made(checklist(), {});
    expect(named(answers(checklist(), result))).to.have.length(1);
    expect(await open(answers(checklist(), result), checklist())).to.deep.equal({ results: [result], refused: [] });
  });

  it('keeps what was answered about an entry that was taken back since, under a name of its own', async () => {
    const result = made(interview(), { activities: [{ id: 'e1', what: 'Choir', why: 'Because' }] });
    const text = answers(interview(), result);
    expect(named(text).map(({ question }) => question)).to.deep.equal(['activities', 'what', 'why.unasked']);
    expect(await open(text, interview())).to.deep.equal({ results: [result], refused: [] });
  });

  it('tells the context in columns, and the rest of it as JSON', async () => {
    for (const [context, cells] of [
      [{ group: 'Tuesday', round: 2 }, ['Tuesday', '2', '']],
      [{ group: '007', round: '2' }, ["'007", '2', '{"round":"2"}']],
      [{ group: { name: 'x' }, course: 'a' }, ['', '', '{"group":{"name":"x"},"course":"a"}']],
      [{}, ['', '', '{}']],
    ] as const) {
      const result = made(checklist(), {}, { context });
      const [{ group, round, context: rest } = {}] = named(answers(checklist(), result));
      expect([group, round, rest]).to.deep.equal(cells);
      expect((await open(answers(checklist(), result), checklist())).results[0]).to.deep.equal(result);
    }
  });

  it('takes over a group that was changed in a spreadsheet', async () => {
    const result = made(checklist(), {}, { context: { group: 'a', round: '1', more: true } });
    const text = answers(checklist(), result).replace(',a,1,', ',b,3,');
    expect((await open(text, checklist())).results[0]!.context).to.deep.equal({ group: 'b', round: 3, more: true });
  });

  it('survives what Excel makes of dates, ticks and numbers in Dutch', async () => {
    const result = made(interview(), { 'seen-on': '2026-02-01', agreed: true, people: 2.5 });
    const text = answers(interview(), result, 'nl');
    expect(text).to.contain(';2026-02-01;').and.to.contain(';true;').and.to.contain(';2,5;');
    const excel = text.replaceAll('2026-02-01;', '1-2-2026;').replace(';true;', ';WAAR;');
    expect(await open(excel, interview())).to.deep.equal({ results: [result], refused: [] });
  });
});

const numeric = /^-?\d+(?:[.,]\d+)?(?:e[+-]?\d+)?$/;
const isSafe = (cell: string): boolean => !/^\s*[=+\-@＝＋－＠\t\r]/.test(cell) || numeric.test(cell);

describe('the cells of a table', () => {
  for (const typed of tricky)
    it(`hold ${JSON.stringify(typed)} as a text, and give it back`, async () => {
      const form = made(
        interview(),
        { activities: [{ id: typed, what: typed, 'easy.note': typed }], place: { placements: { [typed]: ['a1'] } } },
        { perspective: typed, context: { group: typed, round: typed, [typed]: typed } },
      );
      const cards = made(sorter(), { placements: { [typed]: ['club'] }, cards: [{ id: typed, label: typed }] });
      for (const locale of locales)
        for (const [instrument, result] of [[interview(), form] as const, [sorter(), cards] as const]) {
          const text = answers(instrument, result, locale);
          expect(
            parsed(text)
              .flat()
              .filter((cell) => !isSafe(cell)),
          ).to.deep.equal([]);
          expect(await open(text, instrument)).to.deep.equal({ results: [result], refused: [] });
          const wide = resultsCsv(instrument, [result], { locale });
          expect(
            parsed(wide)
              .flat()
              .filter((cell) => !isSafe(cell)),
          ).to.deep.equal([]);
        }
    });

  it('are no formula, whatever was answered', () => {
    const instrument = interview();
    fc.assert(
      fc.property(anyResults(instrument), fc.constantFrom(...locales), (results, locale) => {
        for (const text of [answersCsv(instrument, results, { locale }), resultsCsv(instrument, results, { locale })])
          for (const cell of parsed(text).flat()) if (!isSafe(cell)) throw new Error(cell);
      }),
      { numRuns: 60 },
    );
  });

  it('hold numbers as numbers, as the language writes them', async () => {
    const result = made(assessment(), { newcomers: -1.5 });
    const value = (locale: string) => named(answers(assessment(), result, locale))[0]!['value'];
    expect([value('nl'), value('en')]).to.deep.equal(['-1,5', '-1.5']);
    expect(Object.values(one(assessment(), result, 'nl'))).to.include('-1,5');
    expect(await open(answers(assessment(), result, 'nl'), assessment())).to.deep.equal({
      results: [result],
      refused: [],
    });
  });

  it('hold no more than Excel can: a text of a megabyte goes on in the next rows', async () => {
    const note = 'é😀'.repeat(330_000);
    const result = made(checklist(), { goal: 'no', 'goal.note': note });
    const text = answers(checklist(), result);
    const cells = parsed(text).flat();
    expect(Math.max(...cells.map((cell) => cell.length))).to.be.within(31_000, 32_767);
    expect(() => encodeURI(text), 'no character is cut in two').not.to.throw();
    expect(await open(text, checklist())).to.deep.equal({ results: [result], refused: [] });
    const wide = parsed(resultsCsv(checklist(), [result], { locale: 'en' }));
    expect(new Set(wide.map((row) => row.length)).size).to.equal(1);
    expect(Math.max(...wide.flat().map((cell) => cell.length))).to.be.at.most(32_767);
  });

  it('begin with the mark by which Excel knows UTF-8, and end as it expects', () => {
    for (const locale of locales)
      for (const text of [
        answersCsv(checklist(), [], { locale }),
        resultsCsv(checklist(), [made(checklist(), {})], { locale }),
      ]) {
        expect(text.startsWith('\uFEFF')).to.equal(true);
        expect(text.endsWith('\r\n')).to.equal(true);
        expect(text.split('\r\n')[0]).to.contain(locale === 'nl' ? ';' : ',');
      }
  });
});

describe('a table of results', () => {
  it('has a row per result, a column per question, and the scores', () => {
    const result = made(
      checklist(),
      { goal: 'clear', time: 'no' },
      { perspective: 'member', context: { round: 2, course: 'a' } },
    );
    expect(one(checklist(), result)).to.include({
      Result: id,
      'Started (UTC)': '2026-02-01 09:30:00',
      Round: '2',
      course: 'a',
      'goal (en)': 'clear (en)',
      'goal (en) – Note': '',
      'time (en)': 'no (en)',
      'Score: goal (en)': '2',
      'Score: time (en)': '0',
    });
  });

  it('has the means of an assessment, with how many answers count', () => {
    const given = { 'start-1': 'often', 'start-2': 'always', 'clash-1': 'never', 'clash-2': 'seldom' };
    expect(one(assessment(), made(assessment(), given), 'nl')).to.include({
      'Score: start (nl) – Gemiddelde': '4,5',
      'Score: start (nl) – Antwoorden': '2',
      'Score: work (nl) – Gemiddelde': '',
    });
  });

  it('has where each card lies, what was said of it, how many people, and cards of the person', () => {
    const rings = made(shells(), {
      placements: { choir: ['core'], 'own-1': [], 'own-2': ['active'] },
      cards: [
        { id: 'own-1', label: 'A fair' },
        { id: 'own-2', label: 'A walk' },
      ],
      about: { choir: { sure: 'certain' } },
      counts: { core: 30 },
    });
    expect(one(shells(), rings)).to.include({
      'choir (en)': 'core (en)',
      'choir (en) – How sure are you?': 'Sure',
      'garden (en)': '',
      'Own cards': 'A fair (Fits nowhere)\nA walk (active (en))',
      'core (en) – How many people?': '30',
      'Score: core (en)': '1',
      'Score: Fits nowhere': '1',
    });
    const several = made(sorter(), { placements: { choir: ['club', 'give'] } });
    expect(one(sorter(), several)['choir (en)']).to.equal('club (en) + give (en)');
  });

  it('has as many columns for entries as the fullest result needs', () => {
    const entry = (n: number) => ({ id: `e${n}`, what: `Activity ${n}` });
    const all = [
      made(interview(), { activities: [entry(1)] }),
      made(interview(), { activities: [entry(1), entry(2)] }),
    ];
    const rows = named(resultsCsv(interview(), all, { locale: 'en' }));
    const cells = rows.map((row) => [
      row['activities (en): number'],
      ...Object.values(row).filter((cell) => cell.startsWith('Activity')),
    ]);
    expect(cells).to.deep.equal([
      ['1', 'Activity 1'],
      ['2', 'Activity 1', 'Activity 2'],
    ]);
  });

  it('never has more columns than a spreadsheet, and tells the number of entries all the same', () => {
    const activities = Array.from({ length: 500 }, (_, n) => ({ id: `e${n}`, what: 'x' }));
    const row = one(interview(), made(interview(), { activities }));
    expect(Object.keys(row).length).to.be.lessThan(16_384);
    expect(row['activities (en): number']).to.equal('500');
  });

  it('names each column once, also where two questions have the same words', () => {
    const same = checklist();
    for (const text of Object.values(same.texts)) text['time'] = text['goal']!;
    const [head = []] = parsed(resultsCsv(same, [], { locale: 'en' }));
    expect(new Set(head).size).to.equal(head.length);
    expect(head).to.include('goal (en) (2)');
  });
});
