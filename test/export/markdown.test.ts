import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { parsers } from 'prettier/plugins/markdown';
import { markdown } from '../../src/export/markdown.js';
import { recordOf } from '../../src/export/record.js';
import { wordsOf } from '../../src/export/words.js';
import { checklist } from '../instrument/examples.js';
import { made } from './made.js';
import { tricky } from './results.js';
import type { Block, ResultRecord } from '../../src/export/record.js';

interface Node {
  type: string;
  value?: string;
  children?: Node[];
}

/** What a reader of Markdown that is not ours makes of a text. */
const read = (text: string): Node => parsers.markdown.parse(text, {} as never) as Node;
const nodes = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(nodes)];

const ours = ['root', 'heading', 'paragraph', 'text', 'strong', 'emphasis', 'blockquote', 'list', 'listItem', 'break'];
const tables = ['table', 'tableRow', 'tableCell'];

const blocksOf = (typed: string): Block[] => [
  { type: 'heading', level: 2, text: typed },
  { type: 'text', text: typed },
  { type: 'list', items: [typed] },
  { type: 'terms', terms: [['', typed]] },
  { type: 'answer', question: '', answer: typed },
  { type: 'answer', question: typed, answer: '' },
  { type: 'table', title: '', head: [typed], rows: [] },
  { type: 'table', title: '', head: ['', ''], rows: [[typed, 2.5]] },
];
const recordOfBlocks = (title: string, blocks: Block[]): ResultRecord => ({
  title,
  language: 'nl',
  notAnswered: 'niet ingevuld',
  date: '2026-02-01T09:30:00Z',
  blocks,
});

/** Markup that a person may type. */
const marked = [
  ...tricky,
  '<script>alert(1)</script>',
  '# heading',
  '- item',
  '+ item',
  '1. item',
  '2) item',
  'heading\n===',
  'heading\n---',
  '***',
  '    code',
  '\tcode',
  '```\ncode',
  '`code` ``',
  '**bold** _it_ ~~no~~',
  '[link](https://example.org) ![picture](x)',
  '[a]: https://example.org',
  'https://example.org/?a=b&copy; www.example.org me@example.org mailto:me@example.org',
  '<https://example.org>',
  '| a | b |\n| - | - |\n| c | d |',
  '> quote',
  'a  \nb\\\nc\\',
  '&lt;b&gt; &amp; &#35;',
  '$x$ $$y$$',
  'one\n\n\n# two\n\n    three',
  '---\ntitle: x\n---',
  '[[wiki]] {{ x }} {% y %}',
  'a[^1]\n\n[^1]: b',
];
/** A text without blanks, characters that are none, and the number that we wrote ourselves. */
const without = (text: string): string => text.replace(/[\s\p{Cc}]/gu, '').replace(/2,5$/, '');

function check(typed: string): void {
  for (const [what, record] of [
    ['title', recordOfBlocks(typed, [])] as const,
    ...blocksOf(typed).map((block) => [block.type, recordOfBlocks('', [block])] as const),
  ]) {
    const where = `${what} of ${JSON.stringify(typed)}`;
    const all = nodes(read(markdown(record)));
    const odd = all.filter(({ type }) => ![...ours, ...tables].includes(type));
    expect(
      odd.map(({ type, value }) => `${type}: ${value}`),
      where,
    ).to.deep.equal([]);
    const said = all.map(({ value = '' }) => value).join('');
    expect(without(said), where).to.equal(without(typed));
  }
}

describe('a record in Markdown', () => {
  for (const typed of marked) it(`shows ${JSON.stringify(typed)} as it was typed`, () => check(typed));

  it('shows whatever was typed, and nothing of it is markup', () => {
    const mark = fc.constantFrom(...Array.from('#*_`[]()<>|~!&\\\n\t -+=:.1$'));
    const piece = fc.oneof(fc.constantFrom(...marked), fc.string({ unit: 'grapheme' }), mark);
    const typed = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(''));
    fc.assert(fc.property(typed, check), { numRuns: 300, examples: [[' :'], ['\t:=x'], [':'], ['\uF900\uFC00']] });
  });

  it('keeps the lines of an answer', () => {
    const answer = { type: 'answer', question: 'q', answer: 'one\r\ntwo\n\nthree' } as const;
    expect(markdown(recordOfBlocks('x', [answer]))).to.equal('# x\n\n**q**\n\n> one\\\n> two\n>\n> three\n');
  });

  it('has every question, answered or not, what to talk about and where it comes from', () => {
    const said = {
      ...checklist(),
      texts: { en: { ...checklist().texts['en'], 'talk-1': 'What now?', next: 'Meet again.' } },
    };
    const more = { locale: 'en', perspective: 'member', context: { group: 'A', round: 2 } };
    const shown = { sentence: 'A sentence.', table: { head: ['Item', 'Number'], rows: [['x', 1]] } };
    const text = markdown(recordOf(said, made(said, { goal: 'clear' }, more), wordsOf('en'), shown));
    expect(text.split('\n').filter(Boolean)).to.deep.equal([
      '# title (en)',
      '- **Answered on:** 1 February 2026',
      '- **From:** member',
      '- **Group:** A',
      '- **Round:** 2',
      '- **Version:** conditions 1.2.3',
      '## The picture',
      'A sentence.',
      '| Item | Number |',
      '| --- | --- |',
      '| x | 1 |',
      '## Your answers',
      '**goal (en)**',
      '> clear (en)',
      '**time (en)**',
      '> *not answered*',
      '**feedback (en)**',
      '> *not answered*',
      '### balance (en)',
      '**challenge (en)**',
      '> *not answered*',
      '**skill (en)**',
      '> *not answered*',
      '## To talk about',
      '- What now?',
      '## What now',
      'Meet again.',
      '## About this exercise',
      'purpose (en) limits (en)',
      '- **Model:** Somebody (1999)',
      '- **Licence of the texts:** CC BY 4.0',
      '- **Scoring rule:** flow-profile/1',
    ]);
  });
});
