import type { Finding } from '../problem.js';
import type { Sorter } from '../schema.js';

/** A grid has a zone in every cell; bins and rings have as many as are listed. */
export function* checkBoard({ layout, zones }: Pick<Sorter, 'layout' | 'zones'>, path: string): Generator<Finding> {
  if (layout.form !== 'grid') return;
  const expected = layout.rows.length * layout.columns.length;
  if (zones.length !== expected)
    yield { path: `${path}zones`, code: 'wrong-number', values: { expected, found: zones.length } };
}
