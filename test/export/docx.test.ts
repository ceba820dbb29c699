import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { docx } from '../../src/export/docx.js';
import type { Block, ResultRecord } from '../../src/export/record.js';

const record = (blocks: Block[], more: Partial<ResultRecord> = {}): ResultRecord => ({
  title: 'Flow',
  language: 'nl',
  notAnswered: 'niet ingevuld',
  date: '2026-02-01T09:30:00.000Z',
  blocks,
  ...more,
});
const every: Block[] = [
  { type: 'terms', terms: [['Groep', 'A']] },
  { type: 'heading', level: 1, text: 'Het beeld' },
  { type: 'text', text: 'Een zin.' },
  {
    type: 'table',
    title: 'Cijfers',
    head: ['Kenmerk', 'Aantal'],
    rows: [
      ['a', 3],
      ['b', 2.5],
    ],
  },
  { type: 'heading', level: 2, text: 'Activiteit 1' },
  { type: 'answer', question: 'Wat?', answer: 'een\ntwee\tdrie' },
  { type: 'answer', question: 'Wie?' },
  { type: 'list', items: ['Eerst', 'Dan'] },
];

type Parts = Record<string, Document>;

/** The parts of a document; each must be XML. */
function partsOf(bytes: Uint8Array): Parts {
  const files = Object.entries(unzipSync(bytes));
  return Object.fromEntries(
    files.map(([name, content]) => {
      const part = new DOMParser().parseFromString(strFromU8(content), 'application/xml');
      expect(part.querySelector('parsererror')?.textContent, name).to.equal(undefined);
      return [name, part];
    }),
  );
}
const all = (part: Document | Element, name: string): Element[] => [...part.getElementsByTagName(name)];
const val = (element: Element | undefined, name = 'w:val') => element?.getAttribute(name);
const styleOf = (paragraph: Element) => val(all(paragraph, 'w:pStyle')[0]);
const bodyOf = (made: ResultRecord) => partsOf(docx(made))['word/document.xml']!;

/** The order in which ECMA-376, part 1, wants the children of an element, as far as they occur here. */
const order: Record<string, string> = {
  'w:pPr': 'pStyle keepNext keepLines numPr bidi spacing ind jc outlineLvl',
  'w:rPr': 'b bCs i iCs sz szCs rtl lang',
  'w:style': 'name basedOn next qFormat pPr rPr tblPr',
  'w:tblPr': 'tblStyle bidiVisual tblW tblBorders tblCellMar tblLook tblCaption',
  'w:tbl': 'tblPr tblGrid tr',
  'w:tr': 'trPr tc',
  'w:tc': 'tcPr p',
  'w:trPr': 'cantSplit tblHeader',
  'w:sectPr': 'pgSz pgMar bidi',
  'w:lvl': 'start numFmt pStyle lvlText lvlJc pPr',
  'w:abstractNum': 'multiLevelType lvl',
  'w:numbering': 'abstractNum num',
  'w:styles': 'docDefaults style',
  'w:docDefaults': 'rPrDefault pPrDefault',
};

function checkOrder(part: Document): void {
  for (const element of all(part, '*')) {
    const wanted = order[element.tagName]?.split(' ').map((name) => `w:${name}`);
    const places = [...element.children].map(({ tagName }) => wanted?.indexOf(tagName) ?? 0);
    const found = `${element.tagName}: ${[...element.children].map(({ tagName }) => tagName).join(' ')}`;
    expect(Math.min(0, ...places), found).to.equal(0);
    expect(places, found).to.deep.equal([...places].sort((a, b) => a - b));
  }
}

/** A text without blanks and without what is no character in XML. */
const kept = (text: string): string =>
  Array.from(text)
    .filter((char) => {
      const code = char.codePointAt(0)!;
      const isHalf = code >= 0xd800 && code <= 0xdfff;
      return code > 0x20 && !isHalf && code !== 0xfffe && code !== 0xffff && !/[\s\u0085]/.test(char);
    })
    .join('');

describe('a record as a document', () => {
  for (const language of ['nl', 'ar'])
    it(`has its parts in the order that Word wants (${language})`, () => {
      Object.values(partsOf(docx(record(every, { language })))).forEach(checkOrder);
    });

  it('says of each part what it is, and where the others are', () => {
    const parts = partsOf(docx(record(every)));
    const [first, ...names] = Object.keys(parts);
    expect(first).to.equal('[Content_Types].xml');
    const types = parts['[Content_Types].xml']!;
    const told = all(types, 'Override').map((one) => val(one, 'PartName')!.slice(1));
    const byExtension = all(types, 'Default').map((one) => val(one, 'Extension'));
    expect(names.filter((name) => !told.includes(name) && !name.endsWith('.rels'))).to.deep.equal([]);
    expect(told.filter((name) => !names.includes(name))).to.deep.equal([]);
    expect(byExtension).to.include('rels');
    for (const [rels, folder] of [
      ['_rels/.rels', ''],
      ['word/_rels/document.xml.rels', 'word/'],
    ])
      for (const one of all(parts[rels!]!, 'Relationship')) expect(names).to.include(`${folder}${val(one, 'Target')}`);
  });

  it('has real headings, a title, a list, and a table whose head is repeated', () => {
    const parts = partsOf(docx(record(every)));
    const body = parts['word/document.xml']!;
    const styled = all(body, 'w:p').map((one) => [styleOf(one), one.textContent]);
    expect(styled.filter(([style]) => style)).to.deep.equal([
      ['Title', 'Flow'],
      ['Heading1', 'Het beeld'],
      ['Heading2', 'Activiteit 1'],
      ['Question', 'Wat?'],
      ['Answer', 'eentweedrie'],
      ['Question', 'Wie?'],
      ['Answer', 'niet ingevuld'],
      ['ListBullet', 'Eerst'],
      ['ListBullet', 'Dan'],
    ]);
    const known = all(parts['word/styles.xml']!, 'w:style').map((one) => val(one, 'w:styleId'));
    for (const [style] of styled) if (style) expect(known).to.include(style);
    const rows = all(body, 'w:tr');
    expect(rows.map((row) => all(row, 'w:tblHeader').length)).to.deep.equal([1, 0, 0]);
    expect(rows.map((row) => all(row, 'w:tc').map((cell) => cell.textContent))).to.deep.equal([
      ['Kenmerk', 'Aantal'],
      ['a', '3'],
      ['b', '2,5'],
    ]);
    expect(all(body, 'w:br')).to.have.length(1);
    expect(all(body, 'w:tab')).to.have.length(1);
  });

  for (const [language, tag, rtl] of [
    ['nl', 'nl-NL', 0],
    ['nl-BE', 'nl-BE', 0],
    ['en', 'en-GB', 0],
    ['ar', 'ar', 1],
    ['not a language', 'en-GB', 0],
  ] as const)
    it(`is in the language of the record: ${language}`, () => {
      const parts = partsOf(docx(record(every, { language })));
      expect(val(all(parts['word/styles.xml']!, 'w:lang')[0])).to.equal(tag);
      expect(all(parts['docProps/core.xml']!, 'dc:language')[0]!.textContent).to.equal(tag);
      for (const name of ['w:bidi', 'w:rtl']) expect(all(parts['word/styles.xml']!, name)).to.have.length(rtl);
      expect(all(parts['word/document.xml']!, 'w:bidiVisual')).to.have.length(rtl);
    });

  it('names no person and no program, chooses no font, and is the same each time', () => {
    const bytes = docx(record(every));
    const parts = partsOf(bytes);
    expect(all(parts['docProps/core.xml']!, '*').map(({ tagName }) => tagName)).to.deep.equal([
      'cp:coreProperties',
      'dcterms:created',
      'dc:language',
      'dc:title',
    ]);
    for (const part of Object.values(parts)) expect(all(part, 'w:rFonts')).to.have.length(0);
    expect(docx(record(every))).to.deep.equal(bytes);
  });

  it('holds whatever was typed, but for what XML cannot', () => {
    const odd = fc.constantFrom(
      '\0',
      '\u0007',
      '\uFFFE',
      '\uFFFF',
      '\uD800',
      '\uDC00',
      ']]>',
      '&amp;',
      '<w:p/>',
      '"',
      '👩‍👩‍👧',
      '\u202E',
      '\r\n',
      '\n',
      '\t',
    );
    const typed = fc
      .array(fc.oneof(odd, fc.string({ unit: 'binary' })), { maxLength: 6 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(typed, (text) => {
        const blocks: Block[] = [
          { type: 'answer', question: text, answer: text },
          { type: 'table', title: text, head: [text], rows: [[text]] },
        ];
        const said = all(bodyOf(record(blocks, { title: text })), 'w:p').map(({ textContent }) => textContent);
        const wanted = kept(text);
        expect(said.map(kept)).to.deep.equal(Array(5).fill(wanted));
      }),
      { numRuns: 150, examples: [['\uD800\uFFFF'], ['\uD83D\uFFFF\uDE00']] },
    );
  });

  it('holds an answer of a megabyte', () => {
    const answer = 'é😀 '.repeat(300_000);
    const body = bodyOf(record([{ type: 'answer', question: 'q', answer }]));
    expect(all(body, 'w:t').at(-1)!.textContent).to.have.length(answer.length);
  });
});
