import { expect } from '@open-wc/testing';
import { openStream, openText, textOf } from '../../src/export/open.js';
import { answersCsv } from '../../src/export/csv.js';
import { checklist, examples, interview } from '../instrument/examples.js';
import { id, made, otherId } from './made.js';
import type { Instrument } from '../../src/instrument/index.js';

const result = made(checklist(), { goal: 'clear', 'goal.note': 'Every week, "really"' });
const other = made(checklist(), { goal: 'no' }, { id: otherId });
const known = async (name: string): Promise<Instrument | undefined> =>
  Object.values(examples)
    .map((make) => make())
    .find(({ passport }) => passport.id === name);

const open = (text: string, name = 'group.json') => openText(name, text, 'en', known);
const problemsOf = async (text: string, name?: string) =>
  (await open(text, name)).refused.map(({ path, code }) => `${path} ${code}`);
const table = (locale = 'en') => answersCsv(checklist(), [result, other], { locale });

describe('opening a file', () => {
  for (const [what, text, expected] of [
    ['a result', JSON.stringify(result), [result]],
    ['a result over many lines', JSON.stringify(result, null, 2), [result]],
    ['a result after the mark of UTF-8 and blanks', `\uFEFF \r\n${JSON.stringify(result, null, 2)}\r\n`, [result]],
    ['a list', JSON.stringify([result, other]), [result, other]],
    ['a list over many lines', JSON.stringify([result, other], null, 2).replaceAll('\n', '\r\n'), [result, other]],
    ['JSON lines', `${JSON.stringify(result)}\n\n${JSON.stringify(other)}\n`, [result, other]],
    ['JSON lines of Windows', `${JSON.stringify(result)}\r\n${JSON.stringify(other)}`, [result, other]],
    ['a table', table(), [result, other]],
    ['a Dutch table', table('nl'), [result, other]],
    ['a table without its mark', table().slice(1), [result, other]],
    ['a table with the line breaks of Unix', table().replaceAll('\r\n', '\n'), [result, other]],
    ['a table with a line for Excel', `sep=,\r\n${table().slice(1)}`, [result, other]],
    ['a table with rows that are empty', `${table()}${','.repeat(16)}\r\n\r\n`, [result, other]],
    ['a table with tabs', answersCsv(checklist(), [other], { locale: 'nl' }).replaceAll(';', '\t'), [other]],
  ] as const)
    it(`reads ${what}`, async () => {
      expect(await open(text)).to.deep.equal({ results: expected, refused: [] });
    });

  it('reads a table in any order of rows and columns, with columns of somebody else', async () => {
    const [head, ...rows] = answersCsv(checklist(), [result, other], { locale: 'nl' }).slice(1).trim().split('\r\n');
    const turned = [head, ...rows.reverse()].map((row) => `mine;${row!.split(';').reverse().join(';')};__proto__`);
    const { results, refused } = await open(turned.join('\n'));
    expect(refused).to.deep.equal([]);
    expect(results).to.have.deep.members([result, other]);
  });

  it('reads a draft of the same questions, without what may not leave', async () => {
    const agreeing = interview();
    const group = agreeing.sections[0]!.fields[0]!;
    if (group.type === 'group')
      Object.assign(group, { consent: 'agrees', fields: [...group.fields, { type: 'tick', id: 'agrees' }] });
    const entries = [
      { id: 'e1', what: 'choir', agrees: true },
      { id: 'e2', what: 'secret' },
    ];
    const draft = {
      format: 'samen-draft/1',
      id,
      instrument: { id: 'offer', version: '1.9.0' },
      startedAt: '2026-02-01T09:30:00Z',
      savedAt: '2026-02-01T09:31:00Z',
      answers: { activities: entries },
    };
    const opened = await openText('draft.json', JSON.stringify(draft), 'en', async () => agreeing);
    expect(opened.refused).to.deep.equal([]);
    expect(opened.results[0]!.answers).to.deep.equal({ activities: [entries[0]] });
    expect(opened.results[0]).not.to.have.property('completedAt');
    const older = { ...draft, instrument: { id: 'offer', version: '2.0.0' } };
    expect(await problemsOf(JSON.stringify(older), 'draft.json')).to.deep.equal(['draft.json other-version']);
    const strange = { ...draft, instrument: { id: '__proto__', version: '1.0.0' } };
    expect(await problemsOf(JSON.stringify(strange), 'draft.json')).to.deep.equal(['draft.json unknown-instrument']);
    expect(await problemsOf(JSON.stringify({ ...draft, startedAt: 'then' }))).to.deep.equal([
      'group.json not-a-result',
    ]);
  });

  const newer = { ...result, format: 'samen-result/2' };
  for (const [what, text, expected] of [
    ['nothing', ' \n', 'group.json empty-file'],
    ['a list of nothing', '[]', 'group.json empty-file'],
    ['broken JSON', '{"format": "samen-result/1",\n "id": }', 'group.json not-json'],
    ['other JSON', '{"scores": [1, 2]}', 'group.json not-a-result'],
    ['a number', '[7]', 'group.json: 0 not-a-result'],
    ['a definition', JSON.stringify(checklist()), 'group.json not-a-result'],
    ['a newer result', JSON.stringify(newer), 'group.json: format newer'],
    ['a newer result in a list', JSON.stringify([newer]), 'group.json: 0.format newer'],
    ['a newer result in a line', `[1\n${JSON.stringify(newer)}`, 'group.json:2: format newer'],
    ['a prototype', `{"__proto__": {"x": 1}, ${JSON.stringify(result).slice(1)}`, 'group.json: __proto__ unknown-key'],
    ['a zip', 'PK\u0003\u0004…', 'group.json not-text'],
    ['a picture', '\u0089PNG\r\n\u001a\n\0\0\0\rIHDR', 'group.json not-text'],
    ['a foreign table', 'name;age\nAn;7', 'group.json foreign-table'],
    ['a page', '<!doctype html><p>result, question', 'group.json foreign-table'],
    ['a table that misses a column', 'result,question,value,instrument,version,started\n', 'group.json missing-column'],
    ['a table with a column twice', table().replace(',text,', ',value,'), 'group.json duplicate-column'],
    [
      'a table of an unknown instrument',
      table().replaceAll('conditions', 'constructor'),
      'group.json:2: instrument unknown-instrument',
    ],
    ['a table with a quotation mark that stays open', `${table()}${otherId},"`, 'group.json open-quote'],
    ['a table with an id that is none', table().replaceAll(id, 'x'), 'group.json:2: id not-a-uuid'],
    ['a table with another time', table().replaceAll('2026-02-01T', '1-2-2026 '), 'group.json:2: startedAt not-a-time'],
    [
      'a table with a context that is none',
      table().replace('standard,,,,,', 'standard,,,,[1],'),
      'group.json:2: context not-json',
    ],
  ] as const)
    it(`refuses ${what}, and says why`, async () => {
      expect(await problemsOf(text)).to.include(expected);
    });

  it('says in its own words what is wrong, in both languages', async () => {
    for (const [locale, words] of [
      ['en', 'is missing'],
      ['nl', 'ontbreekt'],
    ] as const) {
      const { refused } = await openText('x.csv', 'result,question', locale, known);
      expect(refused[0]!.message).to.contain('"instrument"').and.to.contain(words);
    }
  });

  it('keeps what is good in a file that is partly bad', async () => {
    const lines = [JSON.stringify(result), '{"broken', JSON.stringify({ ...other, locale: 7 }), JSON.stringify(other)];
    expect(await open(lines.join('\n'), 'all.jsonl')).to.have.deep.property('results', [result, other]);
    expect(await problemsOf(lines.join('\n'), 'all.jsonl')).to.deep.equal([
      'all.jsonl:2 not-json',
      'all.jsonl:3: locale wrong-type',
    ]);
    const list = JSON.stringify([result, { ...other, id: 'x' }]);
    expect(await open(list)).to.have.deep.property('results', [result]);
    expect(await problemsOf(list)).to.deep.equal(['group.json: 1.id not-a-uuid']);
    const changed = table().replace('goal,,no', 'goal,,perhaps');
    const { results, refused } = await open(changed);
    expect(results[0]).to.deep.equal(result);
    expect(results[1]!.answers).to.deep.equal({});
    expect(refused.map(({ path, code }) => `${path} ${code}`)).to.deep.equal([
      'group.json:4: answers.goal unfit-answer',
    ]);
  });

  it('refuses a file that is too large without reading it, and says how large it may be', async () => {
    const { refused } = await open('['.repeat(100_000_001), 'huge.json');
    expect(refused).to.have.length(1);
    expect(refused[0]).to.deep.include({ path: 'huge.json', code: 'file-too-large' });
    expect(refused[0]!.message).to.contain('100 MB');
  });

  it('answers when the search for an instrument fails', async () => {
    const opened = await openText('x.csv', table(), 'en', async () => {
      throw new Error('no network');
    });
    expect(opened.refused.map(({ code }) => code)).to.deep.equal(['unknown-instrument', 'unknown-instrument']);
    const liar = await openText('x.csv', table(), 'en', async () => ({}) as Instrument);
    expect(liar.results).to.deep.equal([]);
  });

  it('knows how the bytes of a text were written', () => {
    const units = Uint16Array.from('\uFEFFé;€', (char) => char.charCodeAt(0));
    const little = new Uint8Array(units.buffer);
    expect(textOf(little)).to.equal('é;€');
    expect(textOf(little.map((_, at) => little[at ^ 1]!))).to.equal('é;€');
    expect(textOf(new TextEncoder().encode('\uFEFFé;€'))).to.equal('é;€');
    expect(textOf(new TextEncoder().encode('é;€'))).to.equal('é;€');
    expect(textOf(Uint8Array.of(0xe9, 0x3b, 0x80))).to.equal('é;€');
    expect(textOf(new Uint8Array())).to.equal('');
  });
});

describe('opening a file in pieces', () => {
  /** A text in pieces of a length each, and how much of it was asked for. */
  function pieces(text: string, length: number) {
    const source = {
      read: 0,
      async *[Symbol.asyncIterator]() {
        for (; source.read < text.length; source.read += length) yield text.slice(source.read, source.read + length);
      },
    };
    return source;
  }
  const long = made(checklist(), { goal: 'no', 'goal.note': 'one\r\ntwo; "three"\r' }, { id: otherId });
  const texts = {
    'JSON lines': [result, long].map((one) => JSON.stringify(one)).join('\r\n'),
    'a list': JSON.stringify([result, long], null, 1),
    'a table': answersCsv(checklist(), [result, long], { locale: 'en' }),
    'a Dutch table': answersCsv(checklist(), [result, long], { locale: 'nl' }),
  };
  for (const [what, text] of Object.entries(texts))
    it(`gives the same for ${what}, wherever it is cut`, async () => {
      for (const length of [1, 2, 3, 7, 100, 10_000]) {
        const opened = [];
        for await (const one of openStream('x', pieces(text, length), 'en', known)) opened.push(one);
        expect(opened, String(length)).to.deep.equal([{ result }, { result: long }]);
      }
    });

  for (const what of ['JSON lines', 'a table'] as const)
    it(`gives each result of ${what} before the next is read`, async () => {
      const text = Array.from({ length: 50 }, (_, n) => {
        const one = { ...result, id: `${id.slice(0, -2)}${String(n).padStart(2, '0')}` };
        if (what === 'JSON lines') return `${JSON.stringify(one)}\n`;
        const csv = answersCsv(checklist(), [one], { locale: 'en' });
        return n ? csv.slice(csv.indexOf('\n') + 1) : csv;
      }).join('');
      const source = pieces(text, 64);
      const first = await openStream('x', source, 'en', known).next();
      expect(first.value).to.have.property('result');
      expect(source.read).to.be.lessThan(text.length / 10);
    });

  it('counts rows right where a line break is cut in two', async () => {
    const opened = [];
    for await (const one of openStream('x', pieces('{"a": 1}\r\n'.repeat(3), 1), 'en', known)) opened.push(one);
    expect(opened.map((one) => 'problem' in one && one.problem.path)).to.deep.equal(['x:1', 'x:2', 'x:3']);
  });

  it('tells once of a result whose rows stand apart, and reads it right where the file is read as a whole', async () => {
    const [head, ...rows] = table().trim().split('\r\n');
    const apart = [head, rows[0], rows[2], rows[1]].join('\r\n');
    const opened = [];
    for await (const one of openStream('x.csv', [apart], 'en', known)) opened.push(one);
    const [first, second, third] = opened;
    expect([first, third].map((one) => one && 'result' in one && one.result.id)).to.deep.equal([id, otherId]);
    expect(second).to.have.nested.property('problem.code', 'scattered-rows');
    expect((await open(apart)).results[0]).to.deep.equal(result);
  });
});
