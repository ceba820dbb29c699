import { expect } from '@open-wc/testing';
import { addResult, emptySummary } from '../../../src/summary/index.js';
import { clear } from '../stage.js';
import { choose, fileOf, made, place, rowsOf, says, textOf } from './made.js';
import { all } from '../../tools/deep.js';
import typology from '../../../src/presets/typology/index.js';
import type { Result } from '../../../src/result/result.js';

const [A, B] = ['known-each-other', 'known-others'] as const;
const result = (n: number, zone: string = A): Result => made(typology, { placements: { choir: [zone] } }, { n });
const some = (size: number, from = 0, zone: string = A): Result[] =>
  Array.from({ length: size }, (_, n) => result(n + from, zone));

describe('a small group', () => {
  afterEach(clear);

  it('gets words instead of a picture, until it chooses to be open', async () => {
    const board = place({ results: some(3) });
    await says(board, 'With 3 people this is a conversation, not an anonymous survey.');
    expect(rowsOf(board)).to.deep.equal([]);
    expect(textOf(board)).not.to.include('With people you know');
    const [open] = all(board, 'button', 'Show everything, we all want that');
    open!.click();
    await says(board, '3 people placed cards.');
    expect(board.hasAttribute('open')).to.equal(true);
    expect(textOf(board)).to.include('This is open: in a small group one can see who answered what.');
    all(board, 'button', 'No longer open')[0]!.click();
    await says(board, 'With 3 people this is a conversation');
  });

  it('may have another floor', async () => {
    const board = place({ results: some(3), floor: 3 });
    await says(board, '3 people placed cards.');
  });

  it('that grows by less than five keeps its picture, and hears how many wait', async () => {
    const board = place();
    await choose(board, [fileOf('all.json', some(10))]);
    await says(board, '10 people placed cards.');
    await choose(board, [fileOf('late.json', some(4, 10, B))]);
    await says(board, 'Not in the picture yet: 4 people. It changes when 5 are new or changed.');
    expect(
      rowsOf(board)
        .find(([name]) => name === 'Local choir')!
        .slice(1, 3),
    ).to.deep.equal(['10', '0']);
    await choose(board, [fileOf('later.json', some(1, 14, B))]);
    await says(board, '15 people placed cards.');
    expect(
      rowsOf(board)
        .find(([name]) => name === 'Local choir')!
        .slice(1, 3),
    ).to.deep.equal(['10', '5']);
    expect(textOf(board)).not.to.include('Not in the picture yet');
  });

  it('is guarded in the same way when it is counted elsewhere', async () => {
    const summary = emptySummary(typology);
    for (const one of some(10)) addResult(summary, one);
    const board = place({ summary });
    await says(board, '10 people placed cards.');
    expect(board.shadowRoot!.querySelector('.drop')).to.equal(null);
    const next = emptySummary(typology);
    for (const one of [...some(10), result(10, B)]) addResult(next, one);
    board.summary = next;
    await says(board, 'Not in the picture yet: 1 person.');
    expect(rowsOf(board).find(([name]) => name === 'Local choir')![2]).to.equal('0');
  });
});
