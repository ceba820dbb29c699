import { expect } from '@open-wc/testing';
import { movedBy, movement, type Pair } from '../../src/summary/movement.js';
import { addResult, emptySummary, removeResult, select } from '../../src/summary/index.js';
import { cellsOf } from '../../src/summary/cells.js';
import { makeResult } from '../../src/result/result.js';
import { score } from '../../src/score/score.js';
import typology from '../../src/presets/typology/index.js';

const [first, second] = typology.cards.map(({ id }) => id) as [string, string];
const [here, there] = typology.zones.map(({ id }) => id) as [string, string];
const placed = (placements: Record<string, string[]>) => cellsOf(typology, { placements });
const stay: Pair = [placed({ [first]: [here] }), placed({ [first]: [here] })];
const move: Pair = [placed({ [first]: [here] }), placed({ [first]: [there] })];
const times = (n: number, pair: Pair): Pair[] => Array.from({ length: n }, () => pair);

it('counts who answered twice, and who of them otherwise', () => {
  const once: Pair = [placed({ [first]: [here] }), placed({ [second]: [here] })];
  const moves = movement([...times(6, move), ...times(5, stay), once]);
  expect(moves).to.deep.equal([{ question: first, of: 11, changed: 6 }]);
  expect(movedBy(moves[0]!)).to.equal('counted');
});

it('takes the order of zones for nothing', () => {
  const turned: Pair = [placed({ [first]: [here, there] }), placed({ [first]: [there, here] })];
  expect(movement(times(5, turned))).to.deep.equal([{ question: first, of: 5, changed: 0 }]);
});

it('puts the largest movement first, by share', () => {
  const both = (a: string, b: string): Pair => [
    placed({ [first]: [here], [second]: [here] }),
    placed({ [first]: [a], [second]: [b] }),
  ];
  const moves = movement([...times(6, both(here, there)), ...times(5, both(there, there))]);
  expect(moves.map(({ question }) => question)).to.deep.equal([second, first]);
});

it('says nothing of a question that fewer people than the floor answered twice', () => {
  expect(movement(times(4, move))).to.deep.equal([]);
  expect(movement(times(4, move), 3)).to.have.length(1);
});

it('does not point at the few who changed, or at the few who did not', () => {
  const said = (changed: number, of: number) => movedBy({ question: first, changed, of });
  expect([said(0, 9), said(1, 9), said(4, 9), said(5, 9), said(9, 9)]).to.deep.equal([
    'counted',
    'few',
    'few',
    'nearly-all',
    'counted',
  ]);
  expect(said(5, 10)).to.equal('counted');
});

it('a result that is taken out of a summary leaves no trace', () => {
  const answers = { placements: { [first]: [here] } };
  const about = { id: 'a', locale: 'nl', wording: 'standard' as const, startedAt: '2026-01-01T00:00:00Z' };
  const result = makeResult(typology, answers, score(typology, answers), about);
  const summary = addResult(emptySummary(typology, { texts: true }), result);
  expect(select(summary).n).to.equal(1);
  removeResult(removeResult(summary, 'a'), 'a');
  expect(summary).to.deep.equal(emptySummary(typology, { texts: true }));
});
