import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { apart, defaultFloor, mayFollow, maySee, maySplit, seenBy, type Seen } from '../../src/summary/guard.js';
import { mergeSummaries } from '../../src/summary/summary.js';
import { emptySummary, select, type Choice, type Member, type Summary } from '../../src/summary/index.js';
import { addTo } from '../../src/summary/counts.js';
import typology from '../../src/presets/typology/index.js';

/** Puts a person's answers in a summary, as their latest. */
function put(summary: Summary, id: string, member: Member): void {
  const before = summary.members.get(id);
  if (before) addTo(summary.parts, before, -1);
  summary.members.set(id, member);
  addTo(summary.parts, member, 1);
}

const member = (round: string, perspective: string, value: string, text = ''): Member => ({
  at: '2026-03-01T10:00:00Z',
  view: { version: '1.0.0', perspective, round },
  cells: [['quiz', value]],
  said: [{ question: 'quiz.why', text }],
});

const group = (n: number, from = 0): Seen =>
  new Map(Array.from({ length: n }, (_, index) => [`p${index + from}`, member('1', 'member', 'a')]));

describe('the floor', () => {
  it('is five', () => expect(defaultFloor).to.equal(5));

  it('keeps counts of nobody, and of fewer people, from being shown', () => {
    expect([0, 1, 4, 5, 6].map((n) => maySee(n))).to.deep.equal([false, false, false, true, true]);
    expect([0, 1].map((n) => maySee(n, 1))).to.deep.equal([false, true]);
  });

  it('keeps a group whole when a part of it is smaller', () => {
    expect(maySplit([24, 6])).to.equal(true);
    expect(maySplit([24, 0, 6])).to.equal(true);
    expect(maySplit([24, 6, 4])).to.equal(false);
    expect(maySplit([])).to.equal(true);
  });
});

describe('a view after another', () => {
  it('is shown when nobody, or at least five people, differ', () => {
    expect([0, 1, 4, 5].map((n) => mayFollow(group(10 + n), [group(10)]))).to.deep.equal([true, false, false, true]);
  });

  it('is held against all that were shown, not against the last one alone', () => {
    expect(mayFollow(group(11), [group(10), group(20)])).to.equal(false);
  });

  it('does not take a copy, or the same answers sent again, for a change', () => {
    const again = new Map([...group(10)].map(([id, one]) => [id, { ...one, at: '2026-04-01T10:00:00Z' }]));
    expect(apart(group(10), again)).to.equal(0);
    expect(mayFollow(new Map([...again, ...group(1, 10)]), [group(10)])).to.equal(false);
  });

  it('does not show the one text that changed', () => {
    const changed = new Map([...group(10), ['p3', member('1', 'member', 'a', 'Because')]]);
    expect(mayFollow(changed, [group(10)])).to.equal(false);
  });

  it('does not show one person between a round and a perspective', () => {
    const summary = emptySummary(typology);
    for (const [id, one] of group(10)) put(summary, id, one);
    put(summary, 'late', member('2', 'member', 'b'));
    const round = seenBy(summary, { round: '1' });
    expect(round.size).to.equal(10);
    expect(mayFollow(seenBy(summary, { perspective: 'member' }), [round])).to.equal(false);
  });

  it('is the same after summaries were merged', () => {
    const [a, b] = [emptySummary(typology), emptySummary(typology)];
    for (const [id, one] of group(7)) put(a, id, one);
    put(b, 'late', member('1', 'member', 'b'));
    expect(apart(seenBy(a), seenBy(mergeSummaries(a, b)), ({ cells }) => cells)).to.equal(1);
  });
});

type Deed = { put: string; round: string; from: string; value: string; text: string } | { look: Choice };

const deeds = fc.array(
  fc.oneof(
    fc.record({
      put: fc.nat(14).map((n) => `p${n}`),
      round: fc.constantFrom('1', '2'),
      from: fc.constantFrom('member', 'member', 'worker'),
      value: fc.constantFrom('a', 'b'),
      text: fc.constantFrom('', 'Because'),
    }),
    fc.record({
      look: fc.record(
        { round: fc.constantFrom('1', '2'), perspective: fc.constantFrom('member', 'worker') },
        { requiredKeys: [] },
      ),
    }),
  ),
  { minLength: 20, maxLength: 120 },
);

/** What was shown in the course of `done`, with the counts as they stood then. */
function watch(done: readonly Deed[], floor: number): { seen: Seen; n: number }[] {
  const summary = emptySummary(typology, { texts: true });
  const shown: { seen: Seen; n: number }[] = [];
  for (const deed of done) {
    if ('put' in deed) put(summary, deed.put, member(deed.round, deed.from, deed.value, deed.text));
    else {
      const seen = seenBy(summary, deed.look);
      if (
        mayFollow(
          seen,
          shown.map((one) => one.seen),
          floor,
        )
      )
        shown.push({ seen, n: select(summary, deed.look).n });
    }
  }
  return shown;
}

/** People whose line is in one of two shown lists only, each told by what a view can show of them. */
function between(a: Seen, b: Seen): Set<string> {
  const lines = (seen: Seen) => [...seen].map(([id, { view, cells }]) => `${id} ${JSON.stringify([view, cells])}`);
  const [left, right] = [new Set(lines(a)), new Set(lines(b))];
  const alone = [...left, ...right].filter((line) => !left.has(line) || !right.has(line));
  return new Set(alone.map((line) => line.split(' ')[0]!));
}

describe('whatever people answer and look at, in any order', () => {
  for (const floor of [2, 5])
    it(`no two shown views differ by one to ${floor - 1} people, and none is smaller`, () => {
      let pairs = 0;
      fc.assert(
        fc.property(deeds, (done) => {
          const shown = watch(done, floor);
          for (const { seen, n } of shown) expect([seen.size, n >= floor]).to.deep.equal([n, true]);
          for (const a of shown)
            for (const b of shown) {
              const n = between(a.seen, b.seen).size;
              pairs += n && 1;
              expect(n === 0 || n >= floor, `${n} people`).to.equal(true);
            }
        }),
        { numRuns: 300 },
      );
      expect(pairs, 'some views differed').to.be.greaterThan(10);
    });
});
