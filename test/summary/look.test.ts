import { expect } from '@open-wc/testing';
import { gap } from '../../src/summary/gap.js';
import { look, mayPart, nothingYet } from '../../src/summary/look.js';
import { reasonsFor, saidBy } from '../../src/summary/reasons.js';
import { addResult, emptySummary, select, type Summary, type Tally } from '../../src/summary/index.js';
import typology from '../../src/presets/typology/index.js';
import { made } from '../components/board/made.js';

const zones = ['known-each-other', 'known-others'] as const;

function add(summary: Summary, n: number, perspective: string, zone: string = zones[0], from = 0): void {
  for (let one = from; one < from + n; one++)
    addResult(summary, made(typology, { placements: { choir: [zone] } }, { n: one, perspective }));
}

const countOf = (part: { questions: Map<string, Tally> }, zone: string) =>
  part.questions.get('choir')?.values.get(zone) ?? 0;

describe('looking at a group again and again', () => {
  it('shows nothing of four people, and all of five', () => {
    const [summary, looked] = [emptySummary(typology), nothingYet()];
    add(summary, 4, 'member');
    expect(look(looked, summary, {})).to.deep.equal({ waiting: 4 });
    add(summary, 1, 'member', zones[0], 4);
    expect(look(looked, summary, {}).sight?.part.n).to.equal(5);
  });

  it('keeps the picture as it was while fewer than five are new, and says how many wait', () => {
    const [summary, looked] = [emptySummary(typology), nothingYet()];
    add(summary, 10, 'member');
    look(looked, summary, {});
    for (const [late, shown, waiting] of [
      [1, 10, 1],
      [4, 10, 4],
      [5, 15, 0],
    ] as const) {
      add(summary, late, 'member', zones[1], 10);
      const seen = look(looked, summary, {});
      expect([seen.sight?.part.n, seen.waiting]).to.deep.equal([shown, waiting]);
      expect(countOf(seen.sight!.part, zones[1])).to.equal(shown - 10);
    }
  });

  it('counts who changed with who is new', () => {
    const [summary, looked] = [emptySummary(typology), nothingYet()];
    add(summary, 10, 'member');
    look(looked, summary, {});
    for (let n = 0; n < 3; n++)
      addResult(summary, made(typology, { placements: { choir: [zones[1]] } }, { n, perspective: 'member', day: 9 }));
    expect(look(looked, summary, {}).waiting).to.equal(3);
    add(summary, 2, 'member', zones[0], 20);
    expect(countOf(look(looked, summary, {}).sight!.part, zones[1])).to.equal(3);
  });

  it('shows no perspective apart while one of them has too few people', () => {
    const [summary, looked] = [emptySummary(typology), nothingYet()];
    add(summary, 10, 'member');
    add(summary, 3, 'worker', zones[1], 50);
    expect(mayPart(summary, 'perspective', {})).to.equal(false);
    expect(look(looked, summary, { perspective: 'member' }).sight).to.equal(undefined);
    add(summary, 2, 'worker', zones[1], 60);
    expect(look(looked, summary, { perspective: 'member' }).sight?.part.n).to.equal(10);
  });

  it('shows everything to a group that is open', () => {
    const [summary, looked] = [emptySummary(typology), nothingYet()];
    add(summary, 2, 'member');
    add(summary, 1, 'worker', zones[1], 50);
    expect(look(looked, summary, {}, 1).sight?.part.n).to.equal(3);
    expect(look(looked, summary, { perspective: 'worker' }, 1).sight?.part.n).to.equal(1);
  });
});

describe('the gap between two groups', () => {
  const tally = (values: Record<string, number>): Tally => ({
    n: Object.values(values).reduce((sum, n) => sum + n, 0),
    values: new Map(Object.entries(values)),
  });

  it('is the share that would have to choose otherwise', () => {
    expect(gap(tally({ a: 3, b: 1 }), tally({ a: 1, b: 3 }))).to.deep.equal({ n: 8, value: 0.5 });
    expect(gap(tally({ a: 24 }), tally({ a: 6 }))?.value).to.equal(0);
    expect(gap(tally({ a: 24 }), tally({ b: 6 }))?.value).to.equal(1);
  });

  it('is not there without answers', () => expect(gap(tally({ a: 1 }), tally({}))).to.equal(undefined));
});

describe('reasons', () => {
  it('come from the minority first, and in no order of people', () => {
    const values = new Map([
      ['far', 1],
      ['near', 4],
    ]);
    const said = [
      { question: 'quiz.why', text: 'Because', zones: ['near'] },
      { question: 'quiz.why', text: 'Although', zones: ['far'] },
      { question: 'quiz.why', text: 'Perhaps' },
    ];
    expect(reasonsFor({ values }, said)).to.deep.equal([
      { value: undefined, n: 0, texts: ['Perhaps'] },
      { value: 'far', n: 1, texts: ['Although'] },
      { value: 'near', n: 4, texts: ['Because'] },
    ]);
    const member = (text: string) => ({
      at: '',
      view: { version: '1.0.0' },
      cells: [],
      said: [{ question: 'quiz.why', text }],
    });
    const seen = new Map([
      ['1', member('Zebra')],
      ['2', member('Apple')],
    ]);
    expect(
      saidBy(seen)
        .get('quiz.why')!
        .map(({ text }) => text),
    ).to.deep.equal(['Apple', 'Zebra']);
  });

  it('of the counts themselves are those that are shown', () => {
    const summary = emptySummary(typology);
    add(summary, 6, 'member');
    expect(countOf(select(summary), zones[0])).to.equal(6);
  });
});
