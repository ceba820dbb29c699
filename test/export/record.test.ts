import { expect } from '@open-wc/testing';
import { fileName } from '../../src/export/file-name.js';
import { recordOf, type Block } from '../../src/export/record.js';
import { wordsOf } from '../../src/export/words.js';
import { checklist, examples, interview, shells } from '../instrument/examples.js';
import { flow, presets, tuckman } from '../presets/presets.js';
import { made } from './made.js';
import type { Answers, Instrument } from '../../src/instrument/index.js';

const blocks = (instrument: Instrument, answers: Answers, locale = 'en'): Block[] =>
  recordOf(instrument, made(instrument, answers, { locale }), wordsOf(locale)).blocks;
const nothing = ({ kind }: Instrument): Answers => (kind === 'sorter' ? { placements: {} } : {});
/** Headings and questions, as lines. */
const outline = (instrument: Instrument, answers: Answers): string[] =>
  blocks(instrument, answers).flatMap((block) => {
    if (block.type === 'heading') return [`${'#'.repeat(block.level)} ${block.text}`];
    return block.type === 'answer' ? [`${block.question} = ${block.answer ?? ''}`] : [];
  });

describe('a record', () => {
  it('has every question of every kind, also when nothing was answered', () => {
    for (const make of Object.values(examples)) {
      const instrument = make();
      const asked = blocks(instrument, nothing(instrument)).filter(({ type }) => type === 'answer');
      expect(asked.length, instrument.kind).to.be.greaterThan(2);
      expect(asked.filter((block) => 'answer' in block)).to.deep.equal([]);
    }
  });

  it('puts questions under the heading of their part, and never under that of a question before', () => {
    const pair = outline(flow, { goal: 'no', challenge: 'challenge-1' });
    expect(pair.filter((line) => line.startsWith('## '))).to.deep.equal([]);
    expect(pair).to.include(
      'What you do matches what you are able to do. – How hard is what you do in the group? = Very easy',
    );
    const context = outline(tuckman, { newcomers: 3 });
    const heading = `## ${tuckman.texts.en.context}`;
    expect(context.indexOf(heading)).to.be.greaterThan(25);
    expect(context[context.indexOf(`${tuckman.texts.en.newcomers} = 3`) - 2]).to.equal(heading);
  });

  it('names entries in one line, however long their first answer is', () => {
    const what = `Choir\n${'x'.repeat(5000)}`;
    const lines = outline(interview(), { activities: [{ id: 'e1', what }] });
    const heading = lines.find((line) => line.includes('Choir'))!;
    expect(heading).to.have.length.below(110);
    expect(heading).not.to.contain('\n');
    expect(lines).to.include(`what (en) = ${what}`);
  });

  it('says what was asked of cards besides the placing', () => {
    const answers = { placements: { choir: ['core'] }, about: { choir: { why: 'A key' } }, counts: { core: 3 } };
    expect(outline(shells(), answers)).to.include.members([
      'choir (en) = core (en)\nWhy here? A key',
      'core (en): How many people? = 3',
    ]);
  });

  it('says when it was answered, from where, and whether it is finished', () => {
    const more = { locale: 'nl', perspective: 'lid', context: { group: 'A', round: 2, other: {} } };
    const [about] = recordOf(checklist(), made(checklist(), {}, more), wordsOf('nl')).blocks;
    expect(about).to.deep.equal({
      type: 'terms',
      terms: [
        ['Ingevuld op', '1 februari 2026'],
        ['Vanuit', 'lid'],
        ['Groep', 'A'],
        ['Ronde', '2'],
        ['Versie', 'conditions 1.2.3'],
      ],
    });
    const open = made(checklist(), {}, { completedAt: undefined });
    const [unfinished] = recordOf(checklist(), open, wordsOf('nl')).blocks;
    expect(unfinished).to.have.nested.property('terms[0][1]', '1 februari 2026 (nog niet klaar)');
  });

  it('has no text that is missing, for every preset in both languages', () => {
    for (const instrument of presets)
      for (const locale of ['nl', 'en']) {
        const shown = { sentence: 'x', table: { head: ['x'], rows: [['x']] } };
        const result = made(instrument, nothing(instrument), { locale });
        const record = recordOf(instrument, result, wordsOf(locale), shown);
        const empty = record.blocks.filter((block) => Object.values(block).some((part) => part === ''));
        expect([
          record.title,
          record.notAnswered,
          ...record.blocks.flatMap((block) => ('terms' in block ? block.terms.flat() : [])),
        ]).not.to.include('');
        expect(empty).to.deep.equal([]);
      }
  });
});

describe('the name of a file', () => {
  const named = (title: string, extension = 'docx') => {
    const result = made(checklist(), {});
    result.instrument.passport.title = title;
    return fileName(result, extension);
  };
  for (const [title, expected] of [
    ['Flow in je groep', 'Flow in je groep 2026-02-01.docx'],
    ['In welke fase zit je groep?', 'In welke fase zit je groep 2026-02-01.docx'],
    ['a/b\\c:d*e"f<g>h|i\u0000j\u202Ek', 'a b c d e f g h i j k 2026-02-01.docx'],
    ['..', 'conditions 2026-02-01.docx'],
    ['../../etc', 'etc 2026-02-01.docx'],
    ['x'.repeat(300), `${'x'.repeat(80)} 2026-02-01.docx`],
    [`${'x'.repeat(79)}😀`, `${'x'.repeat(79)} 2026-02-01.docx`],
    ['مرحبا', 'مرحبا 2026-02-01.docx'],
  ])
    it(`is safe on every system: ${JSON.stringify(title!.slice(0, 30))}`, () => {
      expect(named(title!)).to.equal(expected);
    });

  it('has the day on which it was begun when it is not finished', () => {
    expect(
      fileName(made(checklist(), {}, { completedAt: undefined, startedAt: '2026-03-04T00:00:00Z' }), 'md'),
    ).to.equal('title (nl) 2026-03-04.md');
  });
});
