import type { Finding } from '../problem.js';
import type { Sorter } from '../schema.js';

type Board = Pick<Sorter, 'layout' | 'zones' | 'ask'>;

/** A grid has a zone in every cell; bins and rings have as many as are listed. Each thing is asked once. */
export function* checkBoard({ layout, zones, ask = [] }: Board, path: string): Generator<Finding> {
  for (const [index, id] of ask.entries()) {
    const first = ask.indexOf(id);
    if (first < index)
      yield { path: `${path}ask.${index}`, code: 'duplicate', values: { id, first: `${path}ask.${first}` } };
  }
  if (layout.form !== 'grid') return;
  const expected = layout.rows.length * layout.columns.length;
  if (zones.length !== expected)
    yield { path: `${path}zones`, code: 'wrong-number', values: { expected, found: zones.length } };
}
