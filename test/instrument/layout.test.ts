import { expect } from '@open-wc/testing';
import { linesOf } from '../../src/instrument/layout.js';
import { changed, shells, sorter } from './examples.js';
import type { Sorter } from '../../src/instrument/index.js';

const idsOf = (from: Sorter): string[][] => linesOf(from).map((line) => line.map(({ id }) => id));

describe('the lines in which zones stand', () => {
  it('are the rows of a grid, from the first zone to the last', () => {
    expect(idsOf(sorter())).to.deep.equal([
      ['club', 'help'],
      ['swap', 'give'],
    ]);
  });

  it('are one row, or one column, in a grid that has one', () => {
    const rows = changed(sorter(), 'layout.rows', ['strong']);
    expect(idsOf(changed(rows, 'layout.columns', ['a', 'b', 'c', 'd']))).to.deep.equal([
      ['club', 'help', 'swap', 'give'],
    ]);
    const column = changed(sorter(), 'layout.rows', ['a', 'b', 'c', 'd']);
    expect(idsOf(changed(column, 'layout.columns', ['direct']))).to.deep.equal([
      ['club'],
      ['help'],
      ['swap'],
      ['give'],
    ]);
  });

  it('are one line of all bins', () => {
    expect(idsOf(changed(shells(), 'layout', { form: 'bins' }))).to.deep.equal([['core', 'active', 'visitors']]);
  });

  it('are a line for each ring, from the middle outwards', () => {
    expect(idsOf(shells())).to.deep.equal([['core'], ['active'], ['visitors']]);
  });

  it('have every zone once, in the order of the definition, whatever the form', () => {
    for (const board of [sorter(), shells(), changed(shells(), 'layout', { form: 'bins' })])
      expect(linesOf(board).flat()).to.deep.equal(board.zones);
  });
});
